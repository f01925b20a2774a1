package se.medlyss.compile;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.medlyss.application.RecordReading.Reason;
import se.medlyss.application.compilation.RecordFacts;
import se.medlyss.application.compilation.RecordScreening;

/// Reads one file and screens every record in it.
final class Harvester implements SourceReader.Sink {

    private final RecordScreening screening;
    private final List<Harvest.Sighting> records = new ArrayList<>(1);
    private final List<Harvest.Refusal> refusals = new ArrayList<>(0);

    private boolean plain = true;
    private RecordScreening.@Nullable Valid single;

    private Harvester(RecordScreening screening) {
        this.screening = screening;
    }

    static Harvest harvest(Source source, RecordScreening screening) throws IOException {
        Harvester harvester = new Harvester(screening);
        SourceReader.read(source, harvester);
        boolean plain = harvester.plain && harvester.refusals.isEmpty();
        byte[] facts = FactsBytes.of(harvester.records);
        return new Harvest(source, harvester.records, facts, harvester.refusals, plain, harvester.single);
    }

    @Override
    public boolean record(int line, byte[] bytes, int from, int to) {
        return switch (screening.screen(bytes, from, to)) {
            case RecordScreening.Valid valid -> {
                single = line == 0 ? valid : null;
                plain &= valid.bytes() == bytes && valid.from() == from && valid.to() == to;
                yield add(line, valid.facts());
            }
            case RecordScreening.Refused(var reason, var place, var detail) -> {
                boolean unfinished = Unfinished.is(reason, bytes, from, to);
                refusals.add(new Harvest.Refusal(line, reason, place, detail, unfinished));
                yield false;
            }
        };
    }

    @Override
    public int line(int line, byte[] bytes, int from, int to) {
        RecordScreening.Valid valid = screening.screenLine(bytes, from, to);
        return valid != null && add(line, valid.facts()) ? valid.to() : 0;
    }

    private boolean add(int line, RecordFacts facts) {
        plain &= isNext(line, facts);
        return records.add(new Harvest.Sighting(line, facts));
    }

    private boolean isNext(int line, RecordFacts facts) {
        return line == records.size() + 1
                && (records.isEmpty()
                        || RecordFacts.ORDER.compare(records.getLast().facts(), facts) < 0);
    }

    @Override
    public void refused(int line, Reason reason) {
        refusals.add(new Harvest.Refusal(line, reason, "", "", reason == Reason.UNREADABLE));
    }
}

package se.medlyss.compile;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import se.medlyss.application.RecordReading.Reason;
import se.medlyss.application.compilation.RecordScreening;

/// Reads one file and screens every record in it.
final class Harvester implements SourceReader.Sink {

    private final RecordScreening screening;
    private final List<Harvest.Sighting> records = new ArrayList<>(1);
    private final List<Harvest.Refusal> refusals = new ArrayList<>(0);

    private Harvester(RecordScreening screening) {
        this.screening = screening;
    }

    static Harvest harvest(Source source, RecordScreening screening) throws IOException {
        Harvester harvester = new Harvester(screening);
        SourceReader.read(source, harvester);
        return new Harvest(source, harvester.records, harvester.refusals);
    }

    @Override
    public boolean record(int line, byte[] bytes, int from, int to) {
        return switch (screening.screen(bytes, from, to)) {
            case RecordScreening.Valid(var facts, var _, var _, var _) ->
                records.add(new Harvest.Sighting(line, facts));
            case RecordScreening.Refused(var reason, var place, var detail) -> {
                boolean unfinished = Unfinished.is(reason, bytes, from, to);
                refusals.add(new Harvest.Refusal(line, reason, place, detail, unfinished));
                yield false;
            }
        };
    }

    @Override
    public void refused(int line, Reason reason) {
        refusals.add(new Harvest.Refusal(line, reason, "", "", reason == Reason.UNREADABLE));
    }
}

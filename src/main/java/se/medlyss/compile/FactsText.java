package se.medlyss.compile;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.medlyss.application.ExportedRecord.Erased;
import se.medlyss.application.RecordReading.Reason;
import se.medlyss.application.compilation.RecordFacts;
import se.medlyss.application.compilation.RecordFacts.Kind;

/// What was found in a file as text, one line for each record, its parts between tabs: one row of the index is read
/// and written far faster than one for each record.
final class FactsText {

    private static final String TAB = "\t";

    /// The same few names stand in many records.
    private final Map<String, String> shared = new HashMap<>();

    static String of(List<Harvest.Sighting> records) {
        StringBuilder text = new StringBuilder(records.size() * 400);
        records.forEach(record -> append(text, record));
        return text.toString();
    }

    private static void append(StringBuilder text, Harvest.Sighting record) {
        RecordFacts facts = record.facts();
        Instant started = facts.startedAt();
        text.append(record.line()).append(TAB);
        text.append(facts.kind().ordinal()).append(TAB);
        text.append(facts.evaluation()).append(TAB);
        text.append(facts.revision()).append(TAB);
        text.append(facts.writer()).append(TAB);
        text.append(facts.sequence()).append(TAB);
        text.append(orEmpty(facts.previous())).append(TAB);
        text.append(orEmpty(facts.predecessor())).append(TAB);
        text.append(facts.month()).append(TAB);
        text.append(time(facts.writtenAt())).append(TAB);
        text.append(started == null ? "" : time(started)).append(TAB);
        text.append(facts.hash()).append(TAB);
        text.append(facts.signature()).append(TAB);
        text.append(facts.erases().stream()
                .map(erased -> erased.writer() + " " + erased.sequence() + " " + erased.hash())
                .collect(Collectors.joining(",")));
        text.append('\n');
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static String time(Instant time) {
        return time.getEpochSecond() + "." + time.getNano();
    }

    /// The records of such a text.
    List<Harvest.Sighting> records(String text) {
        List<Harvest.Sighting> records = new ArrayList<>();
        for (int from = 0, to = text.indexOf('\n'); to >= 0; from = to + 1, to = text.indexOf('\n', from)) {
            records.add(record(text.substring(from, to).split(TAB, -1)));
        }
        return records;
    }

    private Harvest.Sighting record(String... parts) {
        var facts = new RecordFacts(
                Kind.values()[Integer.parseInt(parts[1])],
                UUID.fromString(parts[2]),
                Integer.parseInt(parts[3]),
                shared.computeIfAbsent(parts[4], name -> name),
                Long.parseLong(parts[5]),
                orNull(parts[6]),
                orNull(parts[7]),
                shared.computeIfAbsent(parts[8], name -> name),
                time(parts[9]),
                parts[10].isEmpty() ? null : time(parts[10]),
                parts[11],
                parts[12],
                parts[13].isEmpty()
                        ? List.of()
                        : Arrays.stream(parts[13].split(","))
                                .map(FactsText::erased)
                                .toList());
        return new Harvest.Sighting(Integer.parseInt(parts[0]), facts);
    }

    private static Erased erased(String text) {
        String[] parts = text.split(" ");
        return new Erased(parts[0], Long.parseLong(parts[1]), parts[2]);
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    private static Instant time(String text) {
        int point = text.indexOf('.');
        return Instant.ofEpochSecond(
                Long.parseLong(text, 0, point, 10), Long.parseLong(text, point + 1, text.length(), 10));
    }

    static String ofRefusals(List<Harvest.Refusal> refusals) {
        StringBuilder text = new StringBuilder();
        for (Harvest.Refusal refusal : refusals) {
            text.append(refusal.line()).append(TAB).append(refusal.reason()).append(TAB);
            text.append(refusal.unfinished()).append(TAB);
            text.append(oneLine(refusal.place())).append(TAB);
            text.append(oneLine(refusal.detail())).append('\n');
        }
        return text.toString();
    }

    /// What a broken record says of itself may be anything.
    private static String oneLine(String text) {
        return text.replaceAll("\\p{Cntrl}", " ");
    }

    static List<Harvest.Refusal> refusals(String text) {
        return text.lines()
                .map(line -> line.split(TAB, -1))
                .map(parts -> new Harvest.Refusal(
                        Integer.parseInt(parts[0]),
                        Reason.valueOf(parts[1]),
                        parts[3],
                        parts[4],
                        Boolean.parseBoolean(parts[2])))
                .toList();
    }
}

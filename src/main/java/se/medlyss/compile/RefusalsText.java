package se.medlyss.compile;

import java.util.List;
import se.medlyss.application.RecordReading.Reason;

/// What was refused in a file as the index keeps it: one line for each record, its parts between tabs.
final class RefusalsText {

    private static final String TAB = "\t";

    private RefusalsText() {}

    static String of(List<Harvest.Refusal> refusals) {
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

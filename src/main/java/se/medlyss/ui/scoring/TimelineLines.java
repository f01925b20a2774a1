package se.medlyss.ui.scoring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import se.medlyss.call.CallState;
import se.medlyss.call.Given;
import se.medlyss.call.TimelineEntry;

/// The lines of a call's timeline that stand.
public final class TimelineLines {

    private TimelineLines() {}

    /// All lines by their corrected time, the first first; answers only while they stand.
    public static List<TimelineEntry> all(CallState state) {
        return state.content().timeline().oldestFirst().stream()
                .filter(line -> stands(state, line))
                .sorted(Comparator.comparingLong(TimelineEntry::atMs))
                .toList();
    }

    /// The latest lines by their corrected time, the latest first; answers only while they stand. How many are looked
    /// at is bounded, so that a key costs the same however long the call is.
    ///
    /// @param lookedAt how far back to look
    /// @param shown    how many lines at most
    public static List<TimelineEntry> latest(CallState state, int lookedAt, int shown) {
        List<TimelineEntry> lines = new ArrayList<>();
        int seen = 0;
        for (TimelineEntry line : state.content().timeline()) {
            if (seen == lookedAt || lines.size() == shown) {
                break;
            }
            seen++;
            if (stands(state, line)) {
                lines.add(line);
            }
        }
        lines.sort(Comparator.comparingLong(TimelineEntry::atMs).reversed());
        return lines;
    }

    private static boolean stands(CallState state, TimelineEntry line) {
        if (line.what() instanceof TimelineEntry.AnswerGiven given) {
            Given standing = state.answers().given().get(given.key());
            return standing != null && standing.entry() == line.entry();
        }
        return true;
    }
}

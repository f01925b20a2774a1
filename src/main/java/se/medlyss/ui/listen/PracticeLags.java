package se.medlyss.ui.listen;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import se.medlyss.call.CallEvent;

/// How long after each line of the practice call its key came.
final class PracticeLags {
    private final List<PracticeCue> cues;
    private final Long[] lags;

    PracticeLags(PracticeScript script) {
        cues = script.cues();
        lags = new Long[cues.size()];
    }

    /// Takes an event in: it answers the earliest line that waits for just that.
    void take(CallEvent event, long startMs) {
        long atMs = event.at().offsetMs() - startMs;
        for (int i = 0; i < lags.length; i++) {
            PracticeCue cue = cues.get(i);
            if (lags[i] == null && cue.atMs() <= atMs && cue.aim().met(event)) {
                lags[i] = atMs - cue.atMs();
                return;
            }
        }
    }

    /// The lag of a line in milliseconds; empty when its key never came.
    OptionalLong of(int cue) {
        Long lag = lags[cue];
        return lag == null ? OptionalLong.empty() : OptionalLong.of(lag);
    }

    /// How many keys came.
    int keyed() {
        return (int) Arrays.stream(lags).filter(lag -> lag != null).count();
    }

    /// The lag in the middle; empty when no key came.
    OptionalLong median() {
        List<Long> sorted = new ArrayList<>();
        for (Long lag : lags) {
            if (lag != null) {
                sorted.add(lag);
            }
        }
        sorted.sort(null);
        return sorted.isEmpty() ? OptionalLong.empty() : OptionalLong.of(sorted.get(sorted.size() / 2));
    }
}

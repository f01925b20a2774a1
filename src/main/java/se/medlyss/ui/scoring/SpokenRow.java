package se.medlyss.ui.scoring;

import java.util.regex.Pattern;
import se.medlyss.call.CallState;
import se.medlyss.process.CallProcess;
import se.medlyss.process.CriterionKey;
import se.medlyss.ui.base.LiveTexts;

/// A row of the checklist for screen readers.
public final class SpokenRow {

    private static final Pattern GAPS = Pattern.compile(" {2,}");

    private SpokenRow() {}

    /// Its key, what it asks in short, and its answer.
    ///
    /// @param cap the key's name; empty for none
    public static String of(
            LiveTexts texts, String cap, CallState state, CallProcess process, CriterionKey key, boolean discreet) {
        ProcessWords words = new ProcessWords(texts.texts());
        String answer = state.answer(key)
                .map(given -> discreet ? texts.now("control.answer.answered") : words.answer(process, key, given))
                .orElseGet(() -> texts.now("scoring.row.unanswered"));
        return of(texts, cap, words.label(process, key), "", answer);
    }

    /// @param cap      the key's name; empty for none
    /// @param critical what a miss of it is critical for; empty when it is not
    static String of(LiveTexts texts, String cap, String criterion, String critical, String answer) {
        String spoken = texts.now("scoring.row.spoken", cap, criterion, critical, answer);
        return GAPS.matcher(spoken).replaceAll(" ").strip();
    }
}

package se.medlyss.ui.listen;

import java.util.Optional;
import se.medlyss.process.LocalText;
import se.medlyss.texts.Texts;
import se.medlyss.ui.scoring.ProcessWords;

/// Why a press changed nothing: a key that is silent would be pressed again.
///
/// @param stage the stage that was asked for; empty where the press was about something else
public record NoEffect(Why why, Optional<LocalText> stage) {

    /// What stood in the way.
    public enum Why {
        NO_STAGE,
        CURRENT_STAGE,
        STAGE_AFTER_CALL,
        STAGE_IN_CALL,
        LAST_STAGE,
        FIRST_STAGE,
        NO_STAGE_BEFORE,
        NO_ROW,
        NO_LEFTOVER,
        CALL_OVER,
        JOINED_LATE,
        TRANSFERRED,
        NOTHING_TO_MOVE,
        NOTHING_TO_UNDO,
        NOTHING_TO_REDO
    }

    static NoEffect of(Why why) {
        return new NoEffect(why, Optional.empty());
    }

    String words(Texts texts) {
        return texts.of(
                "listen.no-effect.", why, stage.map(new ProcessWords(texts)::in).orElse(""));
    }
}

package se.medlyss.score;

import java.util.List;
import se.medlyss.call.PersonalData;
import se.medlyss.process.CriterionKey;

/// Something that the wrap-up asks the listener to settle. It goes away by itself once the call's state settles it.
public sealed interface Finding {

    /// The same name each time the same thing is found, to accept it by.
    String name();

    /// Whether the evaluation can become final before this is settled.
    default boolean mayWait() {
        return true;
    }

    /// A critical criterion was missed: it is held against the criterion's "miss" text before it counts.
    record MissToConfirm(CriterionKey key) implements Finding {
        @Override
        public String name() {
            return "miss:" + key;
        }

        @Override
        public boolean mayWait() {
            return false;
        }
    }

    /// A text looks as if it carried a customer's personal data.
    ///
    /// @param places where in the text, at least one
    record PersonalText(TextPlace where, String text, List<PersonalData> places) implements Finding {
        public PersonalText {
            places = List.copyOf(places);
        }

        /// Changing the text is a new finding, should it still look so.
        @Override
        public String name() {
            return "personal:" + where + ":" + text;
        }

        @Override
        public boolean mayWait() {
            return false;
        }
    }

    /// A pause has not been told what it was.
    ///
    /// @param hold          the pause's entry
    /// @param startMs       offset in the log
    /// @param lastedMs      how long it took
    /// @param openAtHangUp  nobody ended it: it was still open when the call ended
    record PauseToClassify(int hold, long startMs, long lastedMs, boolean openAtHangUp) implements Finding {
        @Override
        public String name() {
            return "pause:" + hold;
        }
    }

    /// A stage of the call was never entered, and has criteria without an answer.
    record StageNotEntered(String stage, List<CriterionKey> unanswered) implements Finding {
        public StageNotEntered {
            unanswered = List.copyOf(unanswered);
        }

        @Override
        public String name() {
            return "stage:" + stage;
        }
    }

    /// A stage was entered before an earlier one of the process.
    ///
    /// @param entry  the visit that came too early
    /// @param atMs   offset in the log
    /// @param before the earlier stage that came after it
    record OutOfOrder(String stage, int entry, long atMs, String before) implements Finding {
        @Override
        public String name() {
            return "order:" + entry;
        }
    }

    /// A criterion has no answer.
    record Unanswered(CriterionKey key) implements Finding {
        @Override
        public String name() {
            return "unanswered:" + key;
        }
    }

    /// How a matter ended has not been said.
    ///
    /// @param matter 1 for the first
    record OutcomeOpen(String question, int matter) implements Finding {
        @Override
        public String name() {
            return "outcome:" + question + ":" + matter;
        }
    }
}

package se.medlyss.score;

import se.medlyss.process.CriterionKey;

/// Where something was written.
public sealed interface TextPlace {

    /// A note or a moment of the timeline.
    record Entry(int entry, long atMs) implements TextPlace {
        @Override
        public String toString() {
            return "entry " + entry;
        }
    }

    /// The comment on a criterion.
    record Comment(CriterionKey key) implements TextPlace {
        @Override
        public String toString() {
            return "comment " + key;
        }
    }

    /// The answer to a text criterion.
    record WrittenAnswer(CriterionKey key) implements TextPlace {
        @Override
        public String toString() {
            return "answer " + key;
        }
    }
}

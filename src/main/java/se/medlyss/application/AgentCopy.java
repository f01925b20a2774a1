package se.medlyss.application;

import java.nio.file.Path;
import java.util.List;

/// The agent's own copy of an evaluation, as words in the order that they are read: strengths first, the percent
/// last.
///
/// @param title  whose call it is
/// @param about  when, how long, and by whom
/// @param parts  what the talk gave
/// @param stages the answers
/// @param score  the score and what made it; empty where the process keeps points from view
public record AgentCopy(String title, String about, List<Part> parts, List<Answers> stages, List<Part> score) {

    public AgentCopy {
        parts = List.copyOf(parts);
        stages = List.copyOf(stages);
        score = List.copyOf(score);
    }

    /// Something under a heading of its own.
    public record Part(String title, List<Line> lines) {
        public Part {
            lines = List.copyOf(lines);
        }
    }

    /// A line of a part.
    ///
    /// @param beside a time or a figure at the end of the line; empty for nothing
    public record Line(String text, String beside) {}

    /// The answers of a stage.
    ///
    /// @param time how long the stage took, against its target; empty where it was not timed
    public record Answers(String stage, String time, List<Answer> answers) {
        public Answers {
            answers = List.copyOf(answers);
        }
    }

    /// An answer.
    ///
    /// @param comment what the listener wrote beside it; may be empty
    public record Answer(String criterion, String answer, String comment) {}

    /// Makes a copy that can be handed over.
    public interface Printer {
        /// Writes the copy as a PDF file, in place of what is there.
        void print(AgentCopy copy, Path file) throws PaperException;
    }
}

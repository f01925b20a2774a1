package se.medlyss.application;

import java.nio.file.Path;
import se.medlyss.process.CallProcess;
import se.medlyss.process.ProcessDocument;
import se.medlyss.score.Score;

/// Call processes, and answers to them, as files that anyone may have made.
public interface ProcessFiles {

    /// Reads a call process.
    ProcessDocument process(Path file) throws FileRefusedException;

    /// Reads answers to the process.
    GivenAnswers answers(Path file, CallProcess process) throws FileRefusedException;

    /// The score as JSON, on several lines.
    String json(Score score);
}

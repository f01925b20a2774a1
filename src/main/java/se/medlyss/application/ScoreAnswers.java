package se.medlyss.application;

import java.nio.file.Path;
import se.medlyss.process.CallProcess;
import se.medlyss.score.Scoring;

/// Scores a file of answers by a file with a call process.
public final class ScoreAnswers {

    private final ProcessFiles files;

    public ScoreAnswers(ProcessFiles files) {
        this.files = files;
    }

    /// The score as JSON.
    ///
    /// @throws FileRefusedException with the file that is meant
    public String json(Path processFile, Path answersFile) throws FileRefusedException {
        CallProcess process = process(processFile);
        GivenAnswers given = answers(answersFile, process);
        return files.json(Scoring.score(process, given.answers(), given.notReached()));
    }

    private CallProcess process(Path file) throws FileRefusedException {
        try {
            return files.process(file).process();
        } catch (FileRefusedException refused) {
            throw refused.of(file);
        }
    }

    private GivenAnswers answers(Path file, CallProcess process) throws FileRefusedException {
        try {
            return files.answers(file, process);
        } catch (FileRefusedException refused) {
            throw refused.of(file);
        }
    }
}

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
    public String json(Path processFile, Path answersFile) throws FileRefusedException {
        CallProcess process = files.process(processFile).process();
        GivenAnswers given = files.answers(answersFile, process);
        return files.json(Scoring.score(process, given.answers(), given.notReached()));
    }
}

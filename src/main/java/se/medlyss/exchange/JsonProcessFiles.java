package se.medlyss.exchange;

import java.nio.file.Path;
import se.medlyss.application.FileRefusedException;
import se.medlyss.application.GivenAnswers;
import se.medlyss.application.ProcessFiles;
import se.medlyss.process.CallProcess;
import se.medlyss.process.ProcessDocument;
import se.medlyss.score.Score;

/// Call processes, answers and scores as JSON files.
public final class JsonProcessFiles implements ProcessFiles {

    private final ProcessReader processes;

    public JsonProcessFiles(ProcessReader processes) {
        this.processes = processes;
    }

    @Override
    public ProcessDocument process(Path file) throws FileRefusedException {
        return processes.read(file);
    }

    @Override
    public GivenAnswers answers(Path file, CallProcess process) throws FileRefusedException {
        return new AnswersReader(process).read(StrictJson.bytes(file));
    }

    @Override
    public String json(Score score) {
        return ScoreWriter.write(score);
    }
}

package se.medlyss.application.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.medlyss.application.StorageException;
import se.medlyss.application.calibration.CalibrationHome.Given;
import se.medlyss.support.ManualTime;
import se.medlyss.support.RecordForge;

/// What somebody reaches who writes later revisions of what a coach scored in a session.
class ForgedResultsTest {

    @TempDir
    private Path root;

    private final ManualTime time = new ManualTime();
    private final RecordForge forger = new RecordForge("ef56ab78".repeat(4));

    @AutoClose
    private CalibrationHome lead;

    @AutoClose
    private CalibrationHome second;

    private UUID session;

    @BeforeEach
    void plan() throws StorageException, IOException {
        lead = new CalibrationHome(root, "coach-a", time);
        second = new CalibrationHome(root, "coach-b", time);
        session = lead.plan("coach-a", "coach-b");
        lead.exchange();
        second.exchange();
    }

    @Test
    void countsWhatTheCoachScoredAndNotWhatAnotherRevised() throws Exception {
        lead.scored(session, Given.met("open.greet"));
        UUID own = second.scored(session, Given.missed("open.greet"));
        second.exchange();
        put(forger.evaluation(own, 7, 9, "made up", json -> {
            json.put("session", session.toString());
            return json;
        }));
        put(forger.withdrawal(own, 8, 9));
        lead.exchange();
        assertThat(lead.blind(session).in()).hasSize(2);
        lead.lead.open(session, "coach-a");
        assertThat(lead.open(session).result().judgements())
                .filteredOn(judgement -> judgement.coach().equals("coach-b"))
                .extracting(Judgement::evaluation, Judgement::revision)
                .containsExactly(tuple(own, 1));
    }

    private void put(RecordForge.Forged record) throws IOException {
        String month = time.instant().toString().substring(0, "yyyy-MM".length());
        Path folder = Files.createDirectories(root.resolve("share/medlyss/evaluations/month=" + month + "/writer="
                + record.writer().substring(0, 8)));
        Files.write(folder.resolve(record.fileName()), record.bytes());
    }
}

package se.medlyss.store;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.zip.GZIPOutputStream;
import se.medlyss.application.OpenCall;
import se.medlyss.application.Outbox;
import se.medlyss.application.PeopleChange;
import se.medlyss.application.Sha256;
import se.medlyss.application.StorageException;
import se.medlyss.application.calibration.HalfAgreed;
import se.medlyss.call.Answer;
import se.medlyss.people.Agent;
import se.medlyss.people.Coach;
import se.medlyss.people.Team;
import se.medlyss.process.CriterionKey;
import se.medlyss.support.ManualTime;
import se.medlyss.support.ScoredCalls;

/// Makes the fixture of the latest schema version. As long as that version has not been released, a change to it
/// makes the fixture anew; after that, never again.
final class SchemaFixture {

    private SchemaFixture() {}

    /// @param arguments the folder to put it in
    public static void main(String[] arguments) throws IOException, StorageException {
        Path home = Files.createTempDirectory("fixture");
        ManualTime time = new ManualTime();
        try (Store store = OpenStores.open(home, time)) {
            store.people()
                    .change(PeopleChange.saving(
                            List.of(new Team("team-east", "Team Öst", "")),
                            List.of(new Agent("agent-1", "Åsa Påhittad", "team-east", false, true)),
                            List.of(new Coach("coach-1", "Kim Påhittad", "team-east"))));
            ScoredCalls calls = new ScoredCalls(store.events(), time, 1);
            OpenCall finished = calls.finished("agent-1", "Hälsar varmt");
            store.outbox()
                    .release(
                            finished.id(),
                            1,
                            Outbox.Kind.EVALUATION,
                            time.instant(),
                            (_, _, _) -> new Outbox.Made(
                                    "2026-11", "a.json", "{}".getBytes(StandardCharsets.UTF_8), Sha256.hex("{}")));
            store.halfAgreed()
                    .keep(new HalfAgreed(
                            new UUID(0, 1),
                            new UUID(0, 2),
                            List.of(
                                    new HalfAgreed.Line(
                                            CriterionKey.parse("open.greet"),
                                            new Answer.Grade(BigDecimal.valueOf(3)),
                                            "Hörs tydligt"),
                                    new HalfAgreed.Line(CriterionKey.parse("open.name"), null, "")),
                            "Lyssna efter namnet"));
            calls.running("agent-1", "En påhittad anteckning");
        }
        Path fixture = Path.of(arguments[0]).resolve("schema-%04d.db.gz".formatted(Migrations.STANDARD.latest()));
        try (OutputStream packed = new GZIPOutputStream(Files.newOutputStream(fixture))) {
            Files.copy(new StoreFiles(home).database(), packed);
        }
        DurableFiles.remove(home);
    }
}

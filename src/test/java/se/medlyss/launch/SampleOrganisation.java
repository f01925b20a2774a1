package se.medlyss.launch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import se.medlyss.application.Calls;
import se.medlyss.application.EvaluationQuery;
import se.medlyss.application.EvaluationSummary;
import se.medlyss.application.FileRefusedException;
import se.medlyss.application.OpenCall;
import se.medlyss.application.ProcessCatalogue;
import se.medlyss.application.simulation.Simulations;
import se.medlyss.application.simulation.Wording;
import se.medlyss.call.Answer;
import se.medlyss.call.CallEvent;
import se.medlyss.call.Life;
import se.medlyss.cli.SampleWording;
import se.medlyss.exchange.ProcessReader;
import se.medlyss.exchange.folder.DiskFiles;
import se.medlyss.process.CriterionKey;
import se.medlyss.process.Language;
import se.medlyss.process.ProcessDocument;
import se.medlyss.process.ProcessRef;
import se.medlyss.settings.Settings;
import se.medlyss.settings.SettingsFile;
import se.medlyss.support.ManualTime;
import se.medlyss.texts.Texts;

/// Four made-up coaches with a home each, who exported everything to one folder: sites, teams, revisions, calls that
/// several scored, a newer version of the process, a record that went missing and a file that is broken.
public final class SampleOrganisation {

    private static final int REVISE_EVERY = 12;
    private static final int CALLS_A_WEEK = 10;

    private final Path folder;
    private final Path share;
    private final ManualTime time;
    private final Wording wording = SampleWording.in(new Texts(Language.SV.locale()));

    private SampleOrganisation(Path folder, ManualTime time) {
        this.folder = folder;
        this.share = folder.resolve("share");
        this.time = time;
    }

    /// Fills a shared folder.
    ///
    /// @param calls of each coach
    /// @return the folder
    public static Path share(Path folder, int calls, ManualTime time) throws Exception {
        var organisation = new SampleOrganisation(folder, time);
        Files.createDirectories(organisation.share);
        for (int coach = 1; coach <= Simulations.COACHES; coach++) {
            organisation.fill(coach, calls);
        }
        organisation.loseOneAndBreakOne();
        return organisation.share;
    }

    /// The home of one of the coaches.
    public static Path home(Path folder, int coach) {
        return folder.resolve("coach-" + coach);
    }

    private void fill(int coach, int calls) throws Exception {
        Instant now = time.instant();
        time.setWall(now.minus(Duration.ofDays(calls / CALLS_A_WEEK * 7L / 2)));
        score(coach, calls / 2, false);
        time.setWall(now);
        score(coach, calls - calls / 2, true);
        // Opened anew, it knows the versions that were used.
        try (var home = new Opened(home(folder, coach), time)) {
            home.export(share);
            home.revise();
            home.export(share);
        }
    }

    private void score(int coach, int calls, boolean newer) throws Exception {
        try (var home = new Opened(home(folder, coach), time)) {
            var simulations = new Simulations(
                    home.services.store().events(),
                    new NewVersion(home.services.catalogue(), newer),
                    home.services.store().people(),
                    home.wiring.storeThread(),
                    time,
                    new SplittableRandom(coach));
            var random = new SplittableRandom(newer ? 40 + coach : 50 + coach);
            simulations.organisation(coach, calls, wording, random, (_, _) -> {});
        }
    }

    private void loseOneAndBreakOne() throws IOException {
        List<Path> records;
        try (Stream<Path> files = Files.walk(share.resolve("medlyss").resolve("evaluations"))) {
            records = files.filter(Files::isRegularFile)
                    .filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
        if (!records.isEmpty()) {
            Files.delete(records.getFirst());
            Path broken = records.getLast();
            Files.writeString(
                    broken.resolveSibling("changed.json"),
                    Files.readString(broken).replace("\"joinedLate\":false", "\"joinedLate\":true"));
        }
    }

    /// Halfway there is a new version of the first process.
    private record NewVersion(ProcessCatalogue catalogue, boolean newer) implements ProcessCatalogue {
        @Override
        public List<ProcessDocument> offered() {
            if (!newer) {
                return catalogue.offered();
            }
            List<ProcessDocument> offered = new ArrayList<>(catalogue.offered());
            ProcessDocument first = offered.getFirst();
            offered.set(0, next(first));
            return offered;
        }

        @Override
        public Optional<ProcessDocument> find(ProcessRef ref) {
            return offered().stream()
                    .filter(one -> one.ref().equals(ref))
                    .findFirst()
                    .or(() -> catalogue.find(ref));
        }

        @Override
        public void lend(ProcessDocument document) {
            catalogue.lend(document);
        }

        private static ProcessDocument next(ProcessDocument document) {
            int version = document.process().version();
            String json = document.json().replace("\"version\":" + version, "\"version\":" + (version + 1));
            try {
                return new ProcessReader().read(json.getBytes(StandardCharsets.UTF_8));
            } catch (FileRefusedException refused) {
                throw new AssertionError(refused);
            }
        }
    }

    /// A home that is open, without a window.
    private static final class Opened implements AutoCloseable {
        private final Wiring wiring;
        private final Services services;

        Opened(Path home, ManualTime time) throws Exception {
            if (!Files.exists(home)) {
                Files.createDirectories(home);
                Settings settings = Settings.standard(Language.SV);
                new SettingsFile(home, settings).write(settings);
            }
            wiring = new Wiring(
                    HomeForTests.claim(home),
                    new Outside(time, time, new DiskFiles(), Duration.ofSeconds(20), Duration.ofMinutes(1)));
            wiring.readSettings();
            if (!(wiring.storeThread().submit(wiring::open).get() instanceof Opening.Ready(Services ready))) {
                throw new IllegalStateException("not opened");
            }
            services = ready;
        }

        void export(Path share) throws Exception {
            services.exporting().outbox(() -> Optional.of(share)).round(true, _ -> {});
        }

        /// Now and then a coach thinks better of an answer.
        void revise() throws Exception {
            List<EvaluationSummary> all =
                    onStore(() -> services.store().evaluations().page(EvaluationQuery.in(Life.FINAL), 0, 10_000));
            Calls calls = services.calls();
            for (int at = 0; at < all.size(); at += REVISE_EVERY) {
                UUID evaluation = all.get(at).id();
                var events = onStore(() -> calls.read(evaluation));
                OpenCall call = calls.resume(evaluation, events, _ -> {});
                call.take(new CallEvent.RevisionOpened(call.stamp(), "Lyssnade om"));
                missed(call).ifPresent(key -> call.take(new CallEvent.Answered(call.stamp(), key, Answer.MET)));
                call.take(new CallEvent.Finalised(call.stamp()));
                onStore(() -> true);
                calls.release(call);
            }
        }

        private static Optional<CriterionKey> missed(OpenCall call) {
            return call.process().stages().stream()
                    .flatMap(stage -> stage.keys())
                    .filter(key -> call.state()
                            .answer(key)
                            .filter(Answer.NOT_MET::equals)
                            .isPresent())
                    .findFirst();
        }

        private <T> T onStore(Callable<T> work) throws Exception {
            return wiring.storeThread().submit(work).get();
        }

        @Override
        public void close() {
            wiring.close();
        }
    }
}

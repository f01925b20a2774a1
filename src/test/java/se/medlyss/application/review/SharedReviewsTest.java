package se.medlyss.application.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.medlyss.application.ExportedRecord;
import se.medlyss.application.KeptProcesses;
import se.medlyss.application.Outbox;
import se.medlyss.application.RecordCodec;
import se.medlyss.application.ShareFolder;
import se.medlyss.application.StateOfRecord;
import se.medlyss.application.StorageException;
import se.medlyss.call.Answer;
import se.medlyss.call.CallState;
import se.medlyss.call.Handling.Step;
import se.medlyss.call.ReviewState;
import se.medlyss.exchange.ProcessReader;
import se.medlyss.exchange.ShippedProcesses;
import se.medlyss.process.ProcessDocument;
import se.medlyss.support.LyingFiles;
import se.medlyss.support.ManualTime;
import se.medlyss.support.SharingHome;

/// A coach and a team leader, each with a home of their own, and the shared folder between them.
class SharedReviewsTest {

    @TempDir
    private Path root;

    private final ManualTime time = new ManualTime();
    private ReviewHome owner;
    private ReviewHome leader;
    private UUID original;

    @BeforeEach
    void coachScoresACall() throws StorageException, IOException {
        owner = new ReviewHome(root, "coach-1", time);
        leader = new ReviewHome(root, "leader-1", time);
        original = owner.listened();
        owner.exchange();
        time.pass(Duration.ofMinutes(5));
        leader.folder.lookForAll();
    }

    @AfterEach
    void close() throws StorageException {
        owner.close();
        leader.close();
    }

    private UUID reviewed(String sentBack) throws StorageException {
        UUID review = leader.finished(
                leader.begin.review(leader.fetched(original), leader.coach),
                ReviewHome.GREET,
                Answer.NOT_MET,
                sentBack);
        time.pass(Duration.ofMinutes(5));
        leader.exchange();
        owner.exchange();
        return review;
    }

    private List<OfferedReviews.Offered> offered() throws StorageException {
        return leader.offered(Secrets.NONE).of("leader-1");
    }

    @Test
    void offersWhatColleaguesExportedAndNothingOfOnesOwn() throws StorageException {
        assertThat(offered()).extracting(each -> each.about().evaluation()).containsExactly(original);
        owner.folder.lookForAll();
        assertThat(owner.offered(Secrets.NONE).of("coach-1")).isEmpty();
        assertThat(owner.offered(Secrets.NONE).of("somebody-else")).isEmpty();
    }

    @Test
    void tellsTheSameOfARecordAsItsLogDoes() throws StorageException {
        CallState log = owner.state(original);
        ExportedRecord.Evaluation record = leader.fetched(original);
        CallState read = StateOfRecord.of(record);
        assertThat(read.answers().given().get(ReviewHome.GREET).answer()).isEqualTo(Answer.MET);
        assertThat(read.header().callId()).isEqualTo(log.header().callId());
        assertThat(read.times().durationMs(0)).isEqualTo(log.times().durationMs(0));
        long start = read.times().rawStartMs();
        assertThat(read.answers().given().get(ReviewHome.GREET).atMs() - start)
                .isEqualTo(log.answers().given().get(ReviewHome.GREET).atMs()
                        - log.times().rawStartMs());
        assertThat(read.heard(read.answers().given().get(ReviewHome.GREET).atMs()))
                .isTrue();
        assertThat(read.times().visits().oldestFirst())
                .extracting(visit -> visit.stage())
                .containsExactlyElementsOf(log.times().visits().oldestFirst().stream()
                        .map(visit -> visit.stage())
                        .toList());
        assertThat(read.answers().fitting(ReviewHome.PROCESS.process()))
                .isEqualTo(log.answers().fitting(ReviewHome.PROCESS.process()));
    }

    @Test
    void bringsAReviewToItsOwnerWhoAloneTakesItOver() throws StorageException {
        UUID review = reviewed("");
        assertThat(leader.read.read(review).orElseThrow().where()).isEqualTo(ReviewCase.Where.COLLEAGUES);
        assertThat(leader.read.read(review).orElseThrow().adoptable()).isFalse();
        assertThat(leader.read.read(review).orElseThrow().other()).isNotNull();

        assertThat(owner.arrived.waiting()).singleElement().satisfies(each -> {
            assertThat(each.review()).isEqualTo(review);
            assertThat(each.differences()).isEqualTo(1);
        });
        ReviewCase beside = owner.read.read(review).orElseThrow();
        assertThat(beside.where()).isEqualTo(ReviewCase.Where.ARRIVED);
        assertThat(beside.about()).isEqualTo(original);
        assertThat(beside.adoptable()).isTrue();
        assertThat(owner.adopt.adopt(review, "granskad")).isTrue();
        CallState adopted = owner.state(original);
        assertThat(adopted.answer(ReviewHome.GREET)).contains(Answer.NOT_MET);
        assertThat(adopted.revision()).isEqualTo(2);
        assertThat(adopted.reviewState()).isEqualTo(ReviewState.REVIEWED);
        assertThat(adopted.handling().latest(Step.Kind.REVIEWED).orElseThrow().review())
                .isEqualTo(review);
        assertThat(owner.arrived.waiting()).isEmpty();
    }

    @Test
    void takesAReviewOverOnce() throws StorageException {
        UUID review = reviewed("");
        owner.adopt.adopt(review, "granskad");
        int events = owner.state(original).seq();
        assertThat(owner.adopt.adopt(review, "granskad")).isFalse();
        assertThat(owner.state(original).seq()).isEqualTo(events);
        assertThat(owner.read.read(review).orElseThrow().adoptable()).isFalse();
    }

    @Test
    void tellsOnceThatItWasSentBackUntilTheOwnerRevises() throws StorageException {
        UUID review = reviewed("lyssna igen på 0:10");
        owner.exchange();
        CallState state = owner.state(original);
        assertThat(state.handling().steps()).singleElement().satisfies(step -> {
            assertThat(step.kind()).isEqualTo(Step.Kind.SENT_BACK);
            assertThat(step.words()).isEqualTo("lyssna igen på 0:10");
            assertThat(step.review()).isEqualTo(review);
        });
        assertThat(owner.store.evaluations().waitingForTheOwner())
                .singleElement()
                .satisfies(each -> assertThat(each.review().sentBack()).isTrue());
        assertThat(owner.arrived.waiting()).isEmpty();
        assertThat(owner.adopt.adopt(review, "granskad")).isTrue();
        assertThat(owner.store.evaluations().waitingForTheOwner()).isEmpty();
    }

    @Test
    void carriesWhatIsToBeLookedAtInTheReviewsRecord() throws StorageException {
        UUID review = reviewed("lyssna igen");
        assertThat(owner.shared.find(review).orElseThrow().content().sentBack().comment())
                .isEqualTo("lyssna igen");
    }

    @Test
    void showsNothingOfTheOthersBeforeASecondOpinionIsGiven() throws StorageException {
        var begun = (BeginReview.Opened) leader.begin.secondOpinion(leader.fetched(original), leader.coach);
        assertThat(leader.read.read(begun.evaluation()).orElseThrow().other()).isNull();
        assertThat(leader.begin.review(leader.fetched(original), leader.coach))
                .isEqualTo(new BeginReview.Refused(BeginReview.Reason.BLIND));
        UUID opinion = leader.finished(begun, ReviewHome.GREET, Answer.NOT_MET, "");
        assertThat(leader.read.read(opinion).orElseThrow().other()).isNotNull();
        leader.exchange();
        owner.exchange();
        assertThat(owner.arrived.ofCall(owner.state(original).header().callId()))
                .extracting(each -> each.id())
                .containsExactly(opinion);
        assertThat(owner.read.read(opinion).orElseThrow().other()).isNotNull();
    }

    @Test
    void givesNobodyABlindOpinionWhoHasSeenTheAnswers() throws StorageException {
        reviewed("");
        assertThat(leader.begin.secondOpinion(leader.fetched(original), leader.coach))
                .isEqualTo(new BeginReview.Refused(BeginReview.Reason.REVIEWED_IT));
    }

    @Test
    void leavesOutCallsThatACalibrationScores() throws StorageException {
        UUID call = owner.state(original).header().callId();
        Secrets secrets = new Secrets() {
            @Override
            public boolean hides(UUID session) {
                return false;
            }

            @Override
            public boolean hidesCall(UUID asked) {
                return asked.equals(call);
            }
        };
        assertThat(leader.offered(secrets).of("leader-1")).isEmpty();
    }

    @Test
    void isQuietWhileTheFolderIsAwayAndKeepsWhatItRead() throws StorageException {
        leader.disk.tell(LyingFiles.Lie.AWAY);
        assertThat(leader.folder.lookForAll().trouble()).isEqualTo(ShareFolder.Reason.MISSING);
        assertThat(offered()).hasSize(1);
        assertThat(leader.folder.fetch(original, offered().getFirst().about().month()))
                .isEmpty();
        leader.disk.tell(LyingFiles.Lie.NONE);
        assertThat(leader.folder.lookForAll().trouble()).isNull();
    }

    @Test
    void refusesARecordThatSomebodyChanged() throws StorageException, IOException {
        Path file;
        try (Stream<Path> files = Files.walk(root.resolve("share/medlyss/evaluations"))) {
            file = files.filter(Files::isRegularFile).findFirst().orElseThrow();
        }
        Files.writeString(file, Files.readString(file).replace("\"met\"", "\"not-met\""));
        try (ReviewHome fresh = new ReviewHome(root, "leader-2", time)) {
            fresh.folder.lookForAll();
            assertThat(fresh.offered(Secrets.NONE).of("leader-2")).isEmpty();
        }
        assertThat(leader.folder.fetch(original, offered().getFirst().about().month()))
                .isEmpty();
    }

    @Test
    void keepsTheEvaluationWhenItsOwnerDismissesAReviewWithAReason() throws StorageException {
        UUID review = reviewed("lyssna igen");
        assertThat(owner.store.evaluations().waitingForTheOwner()).hasSize(1);
        assertThat(owner.dismiss.dismiss(original, review, "coach-1", " ")).isFalse();
        assertThat(owner.dismiss.dismiss(original, review, "coach-1", "hälsningen hörs 0:02"))
                .isTrue();
        CallState kept = owner.state(original);
        assertThat(kept.answer(ReviewHome.GREET)).contains(Answer.MET);
        assertThat(kept.revision()).isEqualTo(1);
        assertThat(kept.reviewState()).isEqualTo(ReviewState.FINAL);
        assertThat(kept.handling().latest(Step.Kind.DISMISSED).orElseThrow().words())
                .isEqualTo("hälsningen hörs 0:02");
        assertThat(owner.arrived.waiting()).isEmpty();
        assertThat(owner.store.evaluations().waitingForTheOwner()).isEmpty();
        assertThat(owner.dismiss.dismiss(original, review, "coach-1", "igen")).isFalse();
        ReviewCase after = owner.read.read(review).orElseThrow();
        assertThat(after.dismissable()).isFalse();
        assertThat(after.adoptable()).isTrue();
    }

    @Test
    void letsAReviewGoWithTheEvaluationThatItIsAbout() throws Exception {
        UUID review = reviewed("");
        assertThat(inTheShare(review)).isTrue();
        owner.erase().erase(original);
        owner.send();
        leader.exchange();
        leader.send();
        assertThat(leader.store.evaluations().find(review)).isEmpty();
        assertThat(inTheShare(review)).isFalse();
    }

    @Test
    void reachesAReviewOfACallThatWasMonthsAgo() throws Exception {
        UUID review = reviewed("");
        time.pass(Duration.ofDays(150));
        leader.exchange();
        assertThat(leader.store.evaluations().find(review)).isPresent();
        owner.erase().erase(original);
        owner.send();
        leader.exchange();
        assertThat(leader.store.evaluations().find(review)).isEmpty();
    }

    @Test
    void keepsAReviewWhenSomebodyElseSaysThatTheEvaluationWasErased() throws Exception {
        UUID review = reviewed("");
        try (ReviewHome stranger = new ReviewHome(root, "stranger", time)) {
            stranger.send();
            UUID own = stranger.listened();
            stranger.send();
            List<Outbox.Row> rows = stranger.store.outbox().rows(own);
            var claim = new RecordCodec.Erasure(
                    original, 2, rows.getFirst().record().month(), rows, time.instant());
            stranger.store
                    .outbox()
                    .release(original, 2, Outbox.Kind.ERASURE, time.instant(), SharingHome.CODEC.erasure(claim));
            time.pass(Duration.ofMinutes(5));
            stranger.send();
        }
        time.pass(Duration.ofMinutes(5));
        leader.folder.lookForAll();
        assertThat(offered()).noneMatch(each -> each.about().evaluation().equals(original));
        assertThat(leader.store.evaluations().find(review)).isPresent();
    }

    @Test
    void reviewsByAVersionOfTheProcessThatOnlyTheOwnerHas() throws Exception {
        ProcessDocument newer = newer();
        KeptProcesses.Kept kept = new KeptProcesses.Kept(newer.ref(), newer.json());
        var published = new ShippedProcesses(new ProcessReader(), List.of(kept));
        var shipped = new ShippedProcesses(new ProcessReader(), List.of());
        try (ReviewHome writer = new ReviewHome(root, "coach-2", time, published);
                ReviewHome reader = new ReviewHome(root, "leader-2", time, shipped)) {
            UUID call = writer.listened(newer);
            writer.exchange();
            reader.folder.lookForAll();
            UUID review = reader.finished(
                    reader.begin.review(reader.fetched(call), reader.coach), ReviewHome.GREET, Answer.NOT_MET, "");
            assertThat(reader.read.read(review).orElseThrow().other()).isNotNull();
            assertThat(shipped.offered()).noneMatch(each -> each.ref().equals(newer.ref()));
            time.pass(Duration.ofMinutes(5));
            reader.exchange();
            writer.exchange();
            assertThat(writer.adopt.adopt(review, "granskad")).isTrue();
            assertThat(writer.state(call).answer(ReviewHome.GREET)).contains(Answer.NOT_MET);
            var afterwards = new ShippedProcesses(
                    new ProcessReader(), reader.store.processes().all());
            assertThat(afterwards.find(newer.ref()))
                    .get()
                    .extracting(each -> each.process().version())
                    .isEqualTo(newer.process().version());
        }
    }

    private static ProcessDocument newer() throws Exception {
        String json = ReviewHome.PROCESS.json();
        return new ProcessReader()
                .read(json.replace("\"version\":" + ReviewHome.PROCESS.process().version(), "\"version\":77")
                        .getBytes(StandardCharsets.UTF_8));
    }

    /// Whether anything is told of it but that it was erased.
    private boolean inTheShare(UUID evaluation) throws IOException {
        try (Stream<Path> files = Files.walk(root.resolve("share/medlyss/evaluations"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                boolean tells = Files.readAllLines(file).stream()
                        .anyMatch(line -> line.contains("\"evaluation\":\"" + evaluation + "\"")
                                && !line.contains("\"kind\":\"erasure\""));
                if (tells) {
                    return true;
                }
            }
            return false;
        }
    }

    @Test
    void forgetsWhatWasErased() throws Exception {
        leader.fetched(original);
        owner.erase().erase(original);
        owner.send();
        leader.folder.lookForAll();
        assertThat(offered()).isEmpty();
        assertThat(leader.shared.find(original)).isEmpty();
    }

    @Test
    void readsALargeFolderInSeveralGoes() throws StorageException, IOException {
        for (int each = 0; each < 200; each++) {
            owner.listened();
        }
        try (ReviewHome fresh = new ReviewHome(root, "leader-3", time)) {
            owner.send();
            int goes = 1;
            while (fresh.folder.lookForAll().more()) {
                goes++;
            }
            assertThat(goes).isGreaterThan(1).isLessThan(5);
            assertThat(fresh.offered(Secrets.NONE).of("leader-3")).hasSize(201);
        }
    }
}

package se.medlyss.application.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.medlyss.application.ExportedRecord;
import se.medlyss.application.ShareFolder;
import se.medlyss.application.StateOfRecord;
import se.medlyss.application.StorageException;
import se.medlyss.call.Answer;
import se.medlyss.call.CallState;
import se.medlyss.call.Handling.Step;
import se.medlyss.call.ReviewState;
import se.medlyss.people.Agent;
import se.medlyss.process.CriterionKey;
import se.medlyss.support.LyingFiles;

/// A coach and a team leader, each with a home of their own, and the shared folder between them.
class SharedReviewsTest extends InTwoHomes {

    @Test
    void passesOverWhatSomebodyElsePutIntoTheFolder() throws Exception {
        leader.startAgain();
        try (Stream<Path> months = Files.list(root.resolve("share/medlyss/evaluations"))) {
            for (Path month : months.toList()) {
                Files.createDirectories(month.resolve("writer=ab12cd34 - Kopia"));
                Files.writeString(month.resolve("Thumbs.db"), "no folder");
            }
        }
        leader.folder.lookForAll();
        assertThat(homes.offered()).isNotEmpty();
    }

    @Test
    void offersWhatColleaguesExportedAndNothingOfOnesOwn() throws StorageException {
        assertThat(homes.offered())
                .extracting(each -> each.about().evaluation())
                .containsExactly(original);
        owner.folder.lookForAll();
        assertThat(owner.offered(Secrets.NONE).of("coach-1")).isEmpty();
        assertThat(owner.offered(Secrets.NONE).of("somebody-else")).isEmpty();
    }

    @Test
    void callsTheAgentByTheNameThatCameWithTheEvaluation() throws StorageException {
        owner.names = true;
        UUID call = owner.listened();
        String agent = owner.state(call).header().agent();
        owner.store.people().save(new Agent(agent, "Disa Påhitt", "team-west", false, true));
        owner.exchange();
        time.pass(Duration.ofMinutes(5));
        leader.folder.lookForAll();
        UUID opinion =
                ((BeginReview.Opened) leader.begin.secondOpinion(leader.fetched(call), leader.coach)).evaluation();
        ReviewCase blind = leader.read.read(opinion).orElseThrow();
        assertThat(blind.other()).isNull();
        assertThat(blind.own().agent()).isEqualTo("Disa Påhitt");
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
        UUID review = homes.reviewed("");
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
    void adoptsAnAnswerWhereTheReviewerHeardItThoughTheCallWasPrepared() throws StorageException {
        CriterionKey who = CriterionKey.parse("intro.who");
        UUID call = owner.prepared(who);
        owner.exchange();
        time.pass(Duration.ofMinutes(5));
        leader.folder.lookForAll();
        UUID review = leader.finished(leader.begin.review(leader.fetched(call), leader.coach), who, Answer.NOT_MET, "");
        long heard = leader.state(review).answers().given().get(who).atMs();
        leader.exchange();
        owner.exchange();
        assertThat(owner.adopt.adopt(review, "granskad")).isTrue();
        assertThat(owner.state(call).answers().given().get(who))
                .satisfies(given -> assertThat(given.answer()).isEqualTo(Answer.NOT_MET))
                .satisfies(given -> assertThat(given.atMs()).isEqualTo(heard));
    }

    @Test
    void listsACallAtTheTimeThatItsOwnerListsItThoughItWasPrepared() throws StorageException {
        UUID call = owner.prepared(CriterionKey.parse("intro.who"));
        owner.exchange();
        leader.folder.lookForAll();
        assertThat(homes.offered()).map(OfferedReviews.Offered::about).anySatisfy(about -> {
            assertThat(about.evaluation()).isEqualTo(call);
            assertThat(about.began()).isEqualTo(owner.state(call).began()).isBefore(about.startedAt());
        });
    }

    @Test
    void takesAReviewOverOnce() throws StorageException {
        UUID review = homes.reviewed("");
        owner.adopt.adopt(review, "granskad");
        int events = owner.state(original).seq();
        assertThat(owner.adopt.adopt(review, "granskad")).isFalse();
        assertThat(owner.state(original).seq()).isEqualTo(events);
        assertThat(owner.read.read(review).orElseThrow().adoptable()).isFalse();
    }

    @Test
    void tellsOnceThatItWasSentBackUntilTheOwnerRevises() throws StorageException {
        UUID review = homes.reviewed("lyssna igen på 0:10");
        time.pass(Duration.ofDays(2));
        owner.exchange();
        CallState state = owner.state(original);
        assertThat(state.handling().steps()).singleElement().satisfies(step -> {
            assertThat(step.kind()).isEqualTo(Step.Kind.SENT_BACK);
            assertThat(step.words()).isEqualTo("lyssna igen på 0:10");
            assertThat(step.review()).isEqualTo(review);
            assertThat(step.at())
                    .as("when it was sent, not when it came")
                    .isBefore(time.instant().minus(Duration.ofDays(1)))
                    .isEqualTo(sent(review));
        });
        assertThat(owner.store.evaluations().waitingForTheOwner())
                .singleElement()
                .satisfies(each -> assertThat(each.review().sentBack()).isTrue());
        assertThat(owner.arrived.waiting()).isEmpty();
        assertThat(owner.adopt.adopt(review, "granskad")).isTrue();
        assertThat(owner.store.evaluations().waitingForTheOwner()).isEmpty();
    }

    private Instant sent(UUID review) {
        return owner.shared.find(review).orElseThrow().content().sentBack().at().toInstant();
    }

    @Test
    void carriesWhatIsToBeLookedAtInTheReviewsRecord() throws StorageException {
        UUID review = homes.reviewed("lyssna igen");
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
        assertThat(owner.arrived.opinions(Instant.EPOCH, Set.of()))
                .extracting(ArrivedReviews.Arrived::review)
                .containsExactly(opinion);
        assertThat(owner.arrived.opinions(Instant.EPOCH, Set.of(opinion.toString())))
                .as("opened before")
                .isEmpty();
    }

    @Test
    void givesNobodyABlindOpinionWhoHasSeenTheAnswers() throws StorageException {
        homes.reviewed("");
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
        assertThat(homes.offered()).hasSize(1);
        assertThat(leader.folder.fetch(
                        original, homes.offered().getFirst().about().month()))
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
        assertThat(leader.folder.fetch(
                        original, homes.offered().getFirst().about().month()))
                .isEmpty();
    }

    @Test
    void keepsTheEvaluationWhenItsOwnerDismissesAReviewWithAReason() throws StorageException {
        UUID review = homes.reviewed("lyssna igen");
        assertThat(owner.store.evaluations().waitingForTheOwner()).hasSize(1);
        assertThat(owner.dismiss.dismiss(original, review, "coach-1", " ", "behållen"))
                .isFalse();
        assertThat(owner.dismiss.dismiss(original, review, "coach-1", "hälsningen hörs 0:02", "behållen"))
                .isTrue();
        CallState kept = owner.state(original);
        assertThat(kept.answer(ReviewHome.GREET)).contains(Answer.MET);
        assertThat(kept.revision()).as("for the reviewer to hear of it").isEqualTo(2);
        assertThat(kept.reviewState()).isEqualTo(ReviewState.FINAL);
        assertThat(kept.handling().latest(Step.Kind.DISMISSED).orElseThrow().words())
                .isEqualTo("hälsningen hörs 0:02");
        assertThat(owner.arrived.waiting()).isEmpty();
        assertThat(owner.store.evaluations().waitingForTheOwner()).isEmpty();
        assertThat(owner.dismiss.dismiss(original, review, "coach-1", "igen", "behållen"))
                .isFalse();
        ReviewCase after = owner.read.read(review).orElseThrow();
        assertThat(after.dismissable()).isFalse();
        assertThat(after.adoptable()).isTrue();
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

package se.medlyss.application.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.medlyss.application.Outbox;
import se.medlyss.application.RecordCodec;
import se.medlyss.application.StorageException;
import se.medlyss.application.sharing.RecordFiles;
import se.medlyss.call.Answer;
import se.medlyss.call.Mode;
import se.medlyss.people.Coach;
import se.medlyss.people.Roster;
import se.medlyss.people.Signing;
import se.medlyss.support.RecordForge;
import se.medlyss.support.RecordForge.Forged;
import se.medlyss.support.SharingHome;
import se.medlyss.support.SignedRecords;

/// What becomes of reviews when the evaluation that they are about is erased.
class ErasedReviewsTest extends InTwoHomes {

    @Test
    void letsAReviewGoWithTheEvaluationThatItIsAbout() throws Exception {
        UUID review = homes.reviewed("");
        assertThat(inTheShare(review)).isTrue();
        homes.owner.erase().erase(homes.original);
        homes.owner.send();
        homes.leader.exchange();
        homes.leader.send();
        assertThat(homes.leader.store.evaluations().find(review)).isEmpty();
        assertThat(inTheShare(review)).isFalse();
    }

    @Test
    void letsASecondOpinionGoWithTheEvaluationThatItStandsBesideAndNoOther() throws Exception {
        UUID another = homes.owner.listened();
        homes.owner.exchange();
        homes.leader.folder.lookForAll();
        UUID opinion = secondOpinion(homes.original);
        UUID kept = secondOpinion(another);
        homes.time.pass(Duration.ofMinutes(5));
        homes.leader.send();
        assertThat(inTheShare(opinion)).isTrue();
        homes.owner.erase().erase(homes.original);
        homes.owner.send();
        homes.leader.exchange();
        homes.leader.send();
        assertThat(homes.leader.store.evaluations().find(opinion)).isEmpty();
        assertThat(inTheShare(opinion)).isFalse();
        assertThat(homes.leader.store.evaluations().find(kept)).isPresent();
        assertThat(inTheShare(kept)).isTrue();
    }

    @Test
    void reachesASecondOpinionThatIsNotFinishedAndOneOfACallMonthsAgo() throws Exception {
        UUID begun = ((BeginReview.Opened)
                        homes.leader.begin.secondOpinion(homes.leader.fetched(homes.original), homes.leader.coach))
                .evaluation();
        homes.time.pass(Duration.ofDays(150));
        homes.leader.exchange();
        assertThat(homes.leader.store.evaluations().find(begun)).isPresent();
        homes.owner.erase().erase(homes.original);
        homes.owner.send();
        homes.leader.exchange();
        assertThat(homes.leader.store.evaluations().find(begun)).isEmpty();
    }

    @Test
    void namesNothingInTheRecordOfASecondOpinion() throws Exception {
        UUID opinion = secondOpinion(homes.original);
        homes.leader.send();
        try (Stream<Path> files = Files.walk(root.resolve("share/medlyss/evaluations"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String text = Files.readString(file);
                if (text.contains("\"evaluation\":\"" + opinion + "\"")) {
                    assertThat(text).doesNotContain(homes.original.toString());
                }
            }
        }
    }

    private UUID secondOpinion(UUID about) throws StorageException {
        return homes.leader.finished(
                homes.leader.begin.secondOpinion(homes.leader.fetched(about), homes.leader.coach),
                ReviewHome.GREET,
                Answer.NOT_MET,
                "");
    }

    @Test
    void reachesAReviewOfACallThatWasMonthsAgo() throws Exception {
        UUID review = homes.reviewed("");
        homes.time.pass(Duration.ofDays(150));
        homes.leader.exchange();
        assertThat(homes.leader.store.evaluations().find(review)).isPresent();
        homes.owner.erase().erase(homes.original);
        homes.owner.send();
        homes.leader.exchange();
        assertThat(homes.leader.store.evaluations().find(review)).isEmpty();
    }

    @Test
    void hearsAnErasureOfLongAgoOnceItsFileIsWhole() throws Exception {
        UUID review = homes.reviewed("");
        homes.time.pass(Duration.ofDays(150));
        homes.owner.erase().erase(homes.original);
        homes.owner.send();
        Path erasure = filesOf(homes.original).findFirst().orElseThrow();
        byte[] whole = Files.readAllBytes(erasure);
        Files.write(erasure, Arrays.copyOf(whole, whole.length / 3));
        homes.leader.exchange();
        assertThat(homes.leader.store.evaluations().find(review)).isPresent();
        Files.write(erasure, whole);
        homes.leader.exchange();
        assertThat(homes.leader.store.evaluations().find(review)).isEmpty();
    }

    @Test
    void keepsAReviewWhenSomebodyElseSaysThatTheEvaluationWasErased() throws Exception {
        UUID review = homes.reviewed("");
        try (ReviewHome stranger = new ReviewHome(root, "stranger", homes.time)) {
            stranger.send();
            UUID own = stranger.listened();
            stranger.send();
            List<Outbox.Row> rows = stranger.store.outbox().rows(own);
            var claim = new RecordCodec.Erasure(
                    homes.original,
                    2,
                    rows.getFirst().record().month(),
                    rows.stream().map(Outbox.Row::erased).toList(),
                    homes.time.instant());
            stranger.store
                    .outbox()
                    .release(
                            homes.original,
                            2,
                            Outbox.Kind.ERASURE,
                            homes.time.instant(),
                            SharingHome.CODEC.erasure(claim));
            homes.time.pass(Duration.ofMinutes(5));
            stranger.send();
        }
        homes.time.pass(Duration.ofMinutes(5));
        homes.leader.folder.lookForAll();
        assertThat(homes.offered()).anyMatch(each -> each.about().evaluation().equals(homes.original));
        assertThat(homes.leader.store.evaluations().find(review)).isPresent();
    }

    @Test
    void keepsAReviewWhenSomebodyErasesInTheOwnersNameWithoutTheirKey() throws Exception {
        UUID review = homes.reviewed("");
        var owner = homes.owner.store.outbox();
        RecordForge forger = new RecordForge(owner.identity().writer());
        forger.skip();
        SignedRecords thief = new SignedRecords();
        for (RecordForge.Signer signer : List.<RecordForge.Signer>of(_ -> Map.of(), thief::member)) {
            forger.signing(signer);
            Forged removed = forger.evaluation(homes.original, 1, 9, "made up");
            Forged forged = forger.erasure(homes.original, 2, 9, List.of(removed));
            put(forged);
            homes.leader.folder.lookForAll();
            assertThat(homes.leader.store.evaluations().find(review)).isPresent();
        }
        homes.leader.roster =
                approving(owner.identity().writer(), owner.signingKey().publicKey());
        homes.leader.folder.lookForAll();
        assertThat(homes.leader.store.evaluations().find(review)).isPresent();
        homes.leader.roster = approving(owner.identity().writer(), thief.key());
        homes.leader.folder.lookForAll();
        assertThat(homes.leader.store.evaluations().find(review))
                .as("the key that the centre approved decides")
                .isEmpty();
    }

    @Test
    void keepsAReviewWhenSomebodyDeletesTheOwnersFilesAndErasesInTheirName() throws Exception {
        UUID review = homes.reviewed("");
        var owner = homes.owner.store.outbox();
        SignedRecords thief = new SignedRecords();
        for (String writer : List.of(owner.identity().writer(), "f".repeat(32))) {
            for (RecordForge.Signer signer : List.<RecordForge.Signer>of(_ -> Map.of(), thief::member)) {
                deleteFilesOf(homes.original);
                RecordForge forger = new RecordForge(writer);
                forger.signing(signer);
                Forged removed = forger.evaluation(homes.original, 1, 9, "made up");
                put(forger.erasure(homes.original, 2, 9, List.of(removed)));
                homes.leader.startAgain();
                homes.leader.folder.lookForAll();
                assertThat(homes.leader.store.evaluations().find(review)).isPresent();
                homes.time.pass(Duration.ofDays(150));
                homes.leader.folder.look();
                assertThat(homes.leader.store.evaluations().find(review))
                        .as("also in a month that nobody goes through any more")
                        .isPresent();
                homes.time.pass(Duration.ofDays(-150));
            }
        }
    }

    @Test
    void hearsAnErasureWhoseFilesAreGoneBeforeItLooks() throws Exception {
        UUID review = homes.reviewed("");
        homes.owner.erase().erase(homes.original);
        homes.owner.send();
        homes.leader.startAgain();
        homes.leader.exchange();
        assertThat(homes.leader.store.evaluations().find(review)).isEmpty();
    }

    private void deleteFilesOf(UUID evaluation) throws IOException {
        for (Path file : filesOf(evaluation).toList()) {
            Files.delete(file);
        }
    }

    private Stream<Path> filesOf(UUID evaluation) throws IOException {
        String digits = RecordFiles.idDigits(evaluation);
        try (Stream<Path> files = Files.walk(root.resolve("share/medlyss/evaluations"))) {
            return files.filter(file -> file.getFileName().toString().startsWith(digits)).toList().stream();
        }
    }

    private static Roster approving(String writer, String key) {
        return new Roster(new Signing(List.of(new Signing.Key(writer, key)), List.of(), null));
    }

    private void put(Forged record) throws IOException {
        String month = homes.time.instant().toString().substring(0, "yyyy-MM".length());
        Path folder = root.resolve("share/medlyss/evaluations/month=" + month + "/writer="
                + record.writer().substring(0, 8));
        Files.createDirectories(folder);
        Files.write(folder.resolve(record.fileName()), record.bytes());
    }

    @Test
    void forgetsWhatWasErased() throws Exception {
        homes.leader.fetched(homes.original);
        homes.owner.erase().erase(homes.original);
        homes.owner.send();
        homes.leader.folder.lookForAll();
        assertThat(homes.offered()).isEmpty();
        assertThat(homes.leader.shared.find(homes.original)).isEmpty();
    }

    @Test
    void letsTheReviewsAndTheAgentsAssessmentInTheSameHomeGoToo() throws Exception {
        UUID call = homes.owner.state(homes.original).header().callId();
        UUID self = ((BeginReview.Opened) homes.owner.begin.selfAssessment(homes.original)).evaluation();
        UUID review = ((BeginReview.Opened) homes.owner.begin.review(homes.original, homes.leader.coach)).evaluation();
        UUID opinion = ((BeginReview.Opened)
                        homes.owner.begin.secondOpinion(homes.original, new Coach("coach-2", "C", "")))
                .evaluation();
        UUID another = homes.owner.listened();
        homes.owner.erase().erase(opinion);
        assertThat(homes.owner.store.evaluations().find(self)).isPresent();
        homes.owner.begin.secondOpinion(homes.original, new Coach("coach-3", "D", ""));
        homes.owner.erase().erase(homes.original);
        assertThat(homes.owner.store.evaluations().find(self)).isEmpty();
        assertThat(homes.owner.store.evaluations().ofCall(call)).noneMatch(each -> each.mode() == Mode.SECOND_OPINION);
        assertThat(homes.owner.store.evaluations().find(review)).isEmpty();
        assertThat(homes.owner.store.evaluations().find(another)).isPresent();
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
}

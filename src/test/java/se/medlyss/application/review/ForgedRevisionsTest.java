package se.medlyss.application.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import se.medlyss.application.StorageException;
import se.medlyss.support.RecordForge;
import se.medlyss.support.RecordForge.Forged;
import se.medlyss.support.SignedRecords;

/// What a colleague reaches who writes later revisions of what others made.
class ForgedRevisionsTest extends InTwoHomes {

    private final RecordForge forger = new RecordForge("ef56ab78".repeat(4));

    private void forge(UUID evaluation, int revision, UnaryOperator<Map<String, Object>> change) throws IOException {
        forger.signing(new SignedRecords()::member);
        put(forger.evaluation(evaluation, revision, 9, "made up", change));
    }

    private void put(Forged record) throws IOException {
        Files.write(folder(record).resolve(record.fileName()), record.bytes());
    }

    private Path folder(Forged record) throws IOException {
        String month = time.instant().toString().substring(0, "yyyy-MM".length());
        return Files.createDirectories(root.resolve("share/medlyss/evaluations/month=" + month + "/writer="
                + record.writer().substring(0, 8)));
    }

    @Test
    void readsTheOwnersRevisionOfAnEvaluation() throws Exception {
        String own = leader.fetched(original).head().hash();
        forge(original, 7, UnaryOperator.identity());
        put(forger.withdrawal(original, 8, 9));
        leader.folder.lookForAll();
        assertThat(homes.offered())
                .extracting(each -> each.about().evaluation())
                .containsExactly(original);
        assertThat(leader.fetched(original).head().hash()).isEqualTo(own);
    }

    @Test
    void bringsTheOwnerTheReviewThatItsReviewerWrote() throws Exception {
        UUID review = homes.reviewed("");
        forge(review, 7, json -> {
            json.put("reviewOf", original.toString());
            json.put("sentBack", Map.of("at", "2026-09-11T12:00:00Z", "comment", "made up"));
            return json;
        });
        owner.exchange();
        assertThat(owner.state(original).handling().steps()).isEmpty();
        assertThat(owner.arrived.waiting()).singleElement().satisfies(each -> {
            assertThat(each.review()).isEqualTo(review);
            assertThat(each.by()).isEqualTo("leader-1");
        });
        put(forger.withdrawal(review, 8, 9));
        owner.exchange();
        assertThat(owner.arrived.waiting()).hasSize(1);
    }

    @Test
    void tellsTheReviewerNothingThatTheOwnerDidNotAnswer() throws Exception {
        leader.startAgain();
        UUID review = homes.reviewed("");
        Instant before = time.instant();
        time.pass(Duration.ofMinutes(5));
        forge(original, 7, json -> {
            json.put(
                    "reviews",
                    List.of(Map.of(
                            "review", review.toString(),
                            "outcome", "adopted",
                            "at", time.instant().toString())));
            return json;
        });
        look();
        assertThat(leader.arrived.answered("leader-1", before)).isEmpty();
        owner.dismiss.dismiss(original, review, "coach-1", "hälsningen hörs 0:02", "behållen");
        time.pass(Duration.ofMinutes(5));
        owner.exchange();
        look();
        assertThat(leader.arrived.answered("leader-1", before))
                .singleElement()
                .satisfies(each -> assertThat(each.answer().adopted()).isFalse());
    }

    @Test
    void forgetsNothingThatSomebodyElseWithdrew() throws Exception {
        leader.startAgain();
        leader.folder.look();
        leader.folder.fetch(original, YearMonth.from(time.instant().atZone(ZoneOffset.UTC)));
        Forged withdrawn = forger.withdrawal(original, 7, 9);
        put(withdrawn);
        Files.writeString(
                folder(withdrawn).resolve(forger.withdrawal(original, 8, 9).fileName()), "{}");
        look();
        assertThat(leader.shared.find(original)).isPresent();
    }

    /// Until there is nothing left to read.
    private void look() throws StorageException {
        ShareReviews.Look look;
        do {
            look = leader.folder.look();
        } while (look.more());
    }
}

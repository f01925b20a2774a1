package se.medlyss.application.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.medlyss.application.EvaluationQuery;
import se.medlyss.application.StorageException;
import se.medlyss.application.calibration.CalibrationHome.Given;
import se.medlyss.application.insight.InsightFilter;
import se.medlyss.application.insight.OwnFacts;
import se.medlyss.application.insight.Slice;
import se.medlyss.application.review.BlindArchive;
import se.medlyss.application.review.BlindLog;
import se.medlyss.call.Answer;
import se.medlyss.call.Mode;
import se.medlyss.people.Coach;
import se.medlyss.support.ManualTime;

/// Nobody sees another's answers before the facilitator has opened the result.
class BlindnessTest {

    private static final Coach SECOND = new Coach("coach-b", "B", "team-west");

    @TempDir
    private Path root;

    @AutoClose
    private CalibrationHome home;

    private UUID session;

    @BeforeEach
    void plan() throws StorageException, IOException {
        home = new CalibrationHome(root, "coach-a", new ManualTime());
        session = home.plan("coach-a", "coach-b", "coach-c");
    }

    @Test
    void tellsOnlyWhoIsInBeforeTheResultIsOpened() throws StorageException {
        home.scored(session, Given.met("open.greet"));
        home.scored(session, SECOND, 0, Given.missed("open.greet"));
        SessionView.Blind blind = home.blind(session);
        assertThat(blind.in()).extracting(SessionView.In::coach).containsExactly("coach-a", "coach-b");
        assertThat(blind.missing()).containsExactly("coach-c");
        assertThat(blind.opening()).isEqualTo(SessionView.Opening.NOT_YET);
        assertThat(blind.standing().isOpen()).isFalse();
    }

    @Test
    void opensForTheFacilitatorOnceAllAreIn() throws StorageException {
        home.scored(session, Given.met("open.greet"));
        home.scored(session, SECOND, 0, Given.missed("open.greet"));
        assertThat(home.lead.open(session, "coach-a")).isEqualTo(new LeadSession.Refused(LeadSession.Reason.NOT_YET));
        home.scored(session, new Coach("coach-c", "C", ""), 0, Given.met("open.greet"));
        assertThat(home.lead.open(session, "coach-b"))
                .isEqualTo(new LeadSession.Refused(LeadSession.Reason.FACILITATOR_ONLY));
        assertThat(home.lead.open(session, "coach-a")).isEqualTo(new LeadSession.Done(session));
        assertThat(home.open(session).result().judgements()).hasSize(3);
        assertThat(home.lead.open(session, "coach-a"))
                .isEqualTo(new LeadSession.Refused(LeadSession.Reason.ALREADY_OPEN));
    }

    @Test
    void opensWithoutTheMissingOnceTheDeadlineHasPassed() throws StorageException {
        home.scored(session, Given.met("open.greet"));
        home.time.pass(Duration.ofDays(3));
        assertThat(home.lead.open(session, "coach-a")).isEqualTo(new LeadSession.Refused(LeadSession.Reason.TOO_FEW));
        home.scored(session, SECOND, 0, Given.missed("open.greet"));
        assertThat(home.blind(session).in()).extracting(SessionView.In::late).containsExactly(false, true);
        assertThat(home.lead.open(session, "coach-a")).isEqualTo(new LeadSession.Done(session));
        assertThat(home.open(session).missing()).containsExactly("coach-c");
    }

    @Test
    void letsNobodyScoreWhoHasSeenTheResultOrIsDone() throws StorageException {
        UUID first = home.begun(session);
        assertThat(home.score.check(session, home.coach)).isEqualTo(new ScoreBlind.GoOn(first));
        home.scored(session, SECOND, 0, Given.missed("open.greet"));
        assertThat(home.score.check(session, SECOND)).isEqualTo(new ScoreBlind.Refused(ScoreBlind.Reason.ALREADY_IN));
        assertThat(home.score.check(session, new Coach("coach-x", "X", "")))
                .isEqualTo(new ScoreBlind.Refused(ScoreBlind.Reason.NOT_INVITED));
        home.scored(session, new Coach("coach-c", "C", ""), 0, Given.met("open.greet"));
        home.time.pass(Duration.ofDays(4));
        home.lead.open(session, "coach-a");
        assertThat(home.score.check(session, home.coach)).isEqualTo(new ScoreBlind.Refused(ScoreBlind.Reason.OPENED));
    }

    @Test
    void keepsTheOriginalDisagreementWhateverIsAgreedOn() throws StorageException {
        home.scored(session, Given.met("open.greet"), Given.met("open.name"));
        home.scored(session, SECOND, 0, Given.missed("open.greet"), Given.met("open.name"));
        home.time.pass(Duration.ofDays(3));
        assertThat(home.lead.agree(session, "coach-a", List.of(), ""))
                .isEqualTo(new LeadSession.Refused(LeadSession.Reason.BLIND));
        home.lead.open(session, "coach-a");
        CalibrationResult before = home.open(session).result();
        var agreed = before.rows().stream()
                .filter(row -> row.key().toString().startsWith("open."))
                .map(row -> new SessionPaper.AgreedAnswer(row.key(), Answer.MET, "hördes på bandet"))
                .toList();
        assertThat(home.lead.agree(session, "coach-a", agreed, "Lyssna om")).isEqualTo(new LeadSession.Done(session));
        CalibrationResult after = home.open(session).result();
        assertThat(after.rows()).isEqualTo(before.rows());
        assertThat(after.agreement()).isEqualTo(before.agreement());
        assertThat(after.standing().key()).hasSize(agreed.size());
        assertThat(after.distance(0).orElseThrow().alike().met())
                .isEqualTo(after.distance(1).orElseThrow().alike().met() + 1);
    }

    @Test
    void closesListAndLogToEverybodyUntilTheResultIsOpen() throws StorageException {
        UUID mine = home.scored(session, Given.met("open.greet"));
        home.scored(session, SECOND, 0, Given.missed("open.greet"));
        var log = new BlindLog(home.store.events(), home.store.evaluations(), home.book);
        var archive = new BlindArchive(home.store.evaluations(), home.book);
        assertThatThrownBy(() -> log.read(mine))
                .isInstanceOfSatisfying(
                        StorageException.class,
                        refused -> assertThat(refused.reason()).isEqualTo(StorageException.Reason.BLIND));
        assertThat(archive.page(EvaluationQuery.ALL, 0, 9))
                .hasSize(2)
                .allMatch(each -> each.percent() == null && each.review().veiled());
        home.time.pass(Duration.ofDays(3));
        home.lead.open(session, "coach-a");
        assertThat(log.read(mine)).isNotEmpty();
        assertThat(archive.page(EvaluationQuery.ALL, 0, 9)).allMatch(each -> each.percent() != null);
    }

    @Test
    void countsForNobodysAverages() throws StorageException {
        home.scored(session, Given.met("open.greet"));
        home.scored(session, SECOND, 0, Given.missed("open.greet"));
        home.time.pass(Duration.ofDays(3));
        home.lead.open(session, "coach-a");
        OwnFacts own = new OwnFacts(
                home.store.evaluations(),
                home.store.events(),
                CalibrationHome.PROCESSES,
                home.store.people(),
                CalibrationHome.ZONE);
        own.begin();
        while (!own.step().finished()) {}
        assertThat(own.facts().all()).hasSize(2).allMatch(facts -> !facts.counts());
        for (Mode mode : Mode.values()) {
            Slice slice = Slice.of(own.facts(), InsightFilter.of("service-call", mode));
            assertThat(slice.counted()).isEmpty();
        }
        assertThat(home.store.evaluations().listenings(Instant.EPOCH)).isEmpty();
    }
}

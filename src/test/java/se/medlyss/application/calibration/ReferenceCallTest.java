package se.medlyss.application.calibration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.medlyss.application.StorageException;
import se.medlyss.application.calibration.CalibrationHome.Given;
import se.medlyss.application.calibration.CalibrationSession.Kind;
import se.medlyss.application.calibration.SessionPaper.AgreedAnswer;
import se.medlyss.call.Answer;
import se.medlyss.people.Coach;
import se.medlyss.process.CriterionKey;
import se.medlyss.stats.Proportion;
import se.medlyss.support.ManualTime;

/// Whoever trains scores first, and is then compared with what was agreed.
class ReferenceCallTest {

    @TempDir
    private Path root;

    private CalibrationHome lead;
    private CalibrationHome trainee;

    @BeforeEach
    void agree() throws StorageException, IOException {
        ManualTime time = new ManualTime();
        lead = new CalibrationHome(root, "coach-a", time);
        trainee = new CalibrationHome(root, "coach-x", time);
        UUID session = lead.plan("coach-a", "coach-b");
        lead.scored(session, Given.met("open.greet"));
        lead.scored(session, new Coach("coach-b", "B", ""), 0, Given.missed("open.greet"));
        assertThat(lead.lead.refer(session, "coach-a", "", null))
                .isEqualTo(new LeadSession.Refused(LeadSession.Reason.NOTHING_AGREED));
        lead.lead.open(session, "coach-a");
        lead.lead.agree(
                session,
                "coach-a",
                List.of(
                        new AgreedAnswer(CriterionKey.parse("open.greet"), Answer.NOT_MET, "namnet saknas"),
                        new AgreedAnswer(CriterionKey.parse("open.name"), Answer.MET, "")),
                "");
        assertThat(lead.lead.refer(session, "coach-b", "", null))
                .isEqualTo(new LeadSession.Refused(LeadSession.Reason.FACILITATOR_ONLY));
        assertThat(lead.lead.refer(session, "coach-a", "Referens", null)).isInstanceOf(LeadSession.Done.class);
        lead.exchange();
        trainee.exchange();
    }

    @AfterEach
    void close() throws StorageException {
        lead.close();
        trainee.close();
    }

    @Test
    void showsTheKeyOnlyToWhoeverHasScored() throws StorageException {
        SessionView before = reference(trainee);
        assertThat(before)
                .isInstanceOfSatisfying(
                        SessionView.Blind.class,
                        blind -> assertThat(blind.opening()).isEqualTo(SessionView.Opening.NEVER));
        trainee.scored(before.standing().id(), Given.met("open.greet"), Given.met("open.name"));
        SessionView.Open after = (SessionView.Open) reference(trainee);
        Distance distance = after.result().distance(0).orElseThrow();
        assertThat(distance.alike().met()).isEqualTo(1);
        assertThat(distance.alike().of()).isEqualTo(2);
        assertThat(distance.apart()).containsExactly(CriterionKey.parse("open.greet"));
        assertThat(reference(lead)).as("another has not scored yet").isInstanceOf(SessionView.Blind.class);
    }

    @Test
    void countsWhatWasLeftAgainstWhoeverTrains() throws StorageException {
        trainee.scored(reference(trainee).standing().id(), Given.met("open.name"));
        SessionView.Open after = (SessionView.Open) reference(trainee);
        Distance distance = after.result().distance(0).orElseThrow();
        assertThat(distance.alike()).isEqualTo(new Proportion(1, 1));
        assertThat(distance.trained()).isEqualTo(new Proportion(1, 2));
    }

    @Test
    void isForEverybodyAndMayBeTrainedOnAgain() throws StorageException {
        UUID reference = reference(trainee).standing().id();
        trainee.time.pass(Duration.ofDays(400));
        trainee.scored(reference, Given.missed("open.greet"));
        assertThat(((SessionView.Open) reference(trainee))
                        .result()
                        .distance(0)
                        .orElseThrow()
                        .alike())
                .isEqualTo(new Proportion(1, 1));

        trainee.scored(reference, Given.met("open.greet"));
        assertThat(((SessionView.Open) reference(trainee))
                        .result()
                        .distance(0)
                        .orElseThrow()
                        .alike())
                .as("how it went the last time")
                .isEqualTo(new Proportion(0, 1));
        SessionView.Open second = (SessionView.Open) reference(trainee);
        assertThat(second.before()).hasSize(1);
        assertThat(second.measure().distance(0).orElseThrow().alike())
                .as("the key was not seen before the first")
                .isEqualTo(new Proportion(1, 1));

        UUID again = trainee.begun(reference);
        assertThat(reference(trainee))
                .as("without the key until the end")
                .isInstanceOfSatisfying(
                        SessionView.Blind.class,
                        blind -> assertThat(blind.before())
                                .as("that it was seen is known")
                                .hasSize(2));
        assertThat(trainee.score.check(reference, trainee.coach)).isEqualTo(new ScoreBlind.GoOn(again));
    }

    @Test
    void countsTheFirstTryAsItWasWhenTheKeyWasShown() throws StorageException {
        UUID reference = reference(trainee).standing().id();
        UUID first = trainee.scored(reference, Given.met("open.greet"));
        trainee.revise(first, Given.missed("open.greet"));
        assertThat(measure().alike()).as("a later version").isEqualTo(new Proportion(0, 1));
        assertThat(((SessionView.Open) reference(trainee)).changed()).isTrue();

        trainee.withdraw(first);
        assertThat(measure().alike()).as("withdrawn, which unsees nothing").isEqualTo(new Proportion(0, 1));
        trainee.scored(reference, Given.missed("open.greet"));
        assertThat(((SessionView.Open) reference(trainee)).before()).hasSize(1);
        assertThat(measure().alike()).isEqualTo(new Proportion(0, 1));
    }

    @Test
    void countsTheFirstTryOfAnotherComputerAsItWasToo() throws Exception {
        UUID reference = reference(trainee).standing().id();
        UUID first = trainee.scored(reference, Given.met("open.greet"));
        trainee.exchange();
        trainee.revise(first, Given.missed("open.greet"));
        trainee.exchange();
        try (CalibrationHome elsewhere =
                new CalibrationHome(root.resolve("elsewhere"), "coach-x", trainee.time, trainee.share)) {
            elsewhere.exchange();
            elsewhere.scored(reference, Given.missed("open.greet"));
            SessionView.Open seen = (SessionView.Open) reference(elsewhere);
            assertThat(seen.before()).hasSize(1);
            assertThat(seen.changed()).isTrue();
            assertThat(seen.measure().distance(0).orElseThrow().alike()).isEqualTo(new Proportion(0, 1));
        }
    }

    @Test
    void knowsTheFirstTryWhereverTheClockWasSet() throws StorageException {
        UUID reference = reference(trainee).standing().id();
        trainee.scored(reference, Given.met("open.greet"));
        trainee.time.setWall(trainee.time.instant().minus(Duration.ofDays(2)));
        trainee.scored(reference, Given.missed("open.greet"));
        assertThat(measure().alike()).isEqualTo(new Proportion(0, 1));
    }

    private Distance measure() throws StorageException {
        return ((SessionView.Open) reference(trainee)).measure().distance(0).orElseThrow();
    }

    @Test
    void isMadeOnceOfTheSameAgreement() throws StorageException {
        SessionStanding session = lead.read.all("coach-a", 2_000).stream()
                .map(SessionView::standing)
                .filter(standing -> standing.plan().kind() == Kind.CALIBRATION)
                .findFirst()
                .orElseThrow();
        UUID made = reference(lead).standing().id();
        assertThat(lead.lead.refer(session.id(), "coach-a", "Referens", null)).isEqualTo(new LeadSession.Done(made));
        lead.lead.agree(
                session.id(),
                "coach-a",
                List.of(new AgreedAnswer(CriterionKey.parse("open.greet"), Answer.MET, "hördes ändå")),
                "");
        assertThat(lead.lead.refer(session.id(), "coach-a", "Referens", null)).isNotEqualTo(new LeadSession.Done(made));
    }

    @Test
    void isAlongARecordingAlsoWhereTheGroupHeardTheCallAsItWentOn() throws StorageException {
        UUID session = lead.plan(false, "coach-a", "coach-b");
        lead.scored(session, Given.met("open.greet"));
        lead.scored(session, new Coach("coach-b", "B", ""), 0, Given.missed("open.greet"));
        lead.lead.open(session, "coach-a");
        lead.lead.agree(
                session, "coach-a", List.of(new AgreedAnswer(CriterionKey.parse("open.greet"), Answer.MET, "")), "");
        assertThat(lead.lead.refer(session, "coach-a", "", null))
                .isEqualTo(new LeadSession.Refused(LeadSession.Reason.UNHEARD));

        var heard = new CalibrationSession.RecordingMark("ab".repeat(32), 60_000, null);
        var made = (LeadSession.Done) lead.lead.refer(session, "coach-a", "", heard);
        CalibrationSession plan = lead.read
                .find(made.session(), "coach-a", 0)
                .orElseThrow()
                .standing()
                .plan();
        assertThat(plan.along()).isTrue();
        assertThat(plan.recording()).isEqualTo(heard);
    }

    @Test
    void isNoCalibrationOfAnyCoach() throws StorageException {
        SessionView reference = reference(trainee);
        trainee.scored(reference.standing().id(), Given.met("open.greet"));
        assertThat(reference(trainee).standing().isOpen()).isFalse();
    }

    private static SessionView reference(CalibrationHome home) throws StorageException {
        return home.read.all(home.coach.id(), 2_000).stream()
                .filter(view -> view.standing().plan().kind() == Kind.REFERENCE)
                .findFirst()
                .orElseThrow();
    }
}

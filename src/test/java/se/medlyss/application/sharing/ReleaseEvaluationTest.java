package se.medlyss.application.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.medlyss.application.ExportedRecord;
import se.medlyss.application.Outbox.State;
import se.medlyss.application.PublicHolidays;
import se.medlyss.application.StorageException;
import se.medlyss.application.WorkingDays;
import se.medlyss.call.Mode;
import se.medlyss.process.Language;
import se.medlyss.support.Samples;

class ReleaseEvaluationTest extends InOutboxWorld {

    @Test
    void keepsALiveCallUntilTheAgentHasHeardIt() throws StorageException {
        UUID evaluation = world.scored(Samples.header("agent-1"), "Lugnt");
        assertThat(world.round().released()).isZero();
        world.talk(evaluation);
        assertThat(world.round().released()).isEqualTo(1);
        assertThat(world.round().released()).isZero();
    }

    @Test
    void letsItGoAfterThreeWorkingDaysAllTheSame() throws StorageException {
        // A Friday at 10:30 in Stockholm: Monday, Tuesday, Wednesday.
        world.scored(Samples.header("agent-1"), "Lugnt");
        world.time.setWall(Instant.parse("2026-11-25T09:29:59Z"));
        assertThat(world.round().released()).isZero();
        world.time.setWall(Instant.parse("2026-11-25T09:30:00Z"));
        assertThat(world.round().released()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-20T09:30:00Z, 2026-11-25T09:30:00Z",
        "2026-11-21T09:30:00Z, 2026-11-25T09:30:00Z",
        "2026-11-22T23:30:00Z, 2026-11-25T23:30:00Z",
        "2026-11-23T09:30:00Z, 2026-11-26T09:30:00Z",
        "2026-10-23T08:30:00Z, 2026-10-28T09:30:00Z"
    })
    void countsWorkingDaysByTheCalendarOfThePlace(Instant start, Instant due) {
        assertThat(WorkingDays.after(start, 3, OutboxWorld.ZONE, PublicHolidays.SWEDEN))
                .isEqualTo(due);
    }

    @Test
    void letsItGoWhenItIsFinalWhereTheSettingSaysSo() throws StorageException {
        world.rules = new ReleaseRules(false, false, Language.NB);
        world.scored(Samples.header("agent-1"), "Lugnt");
        assertThat(world.round().released()).isEqualTo(1);
    }

    @Test
    void letsWhatWasNotScoredLiveGoAtOnce() throws StorageException {
        for (Mode mode : Mode.values()) {
            world.scored(OutboxWorld.header(mode, false), "Lugnt");
        }
        assertThat(world.round().released()).isEqualTo(Mode.values().length - 1);
    }

    @Test
    void neverLetsAPracticeCallGo() throws StorageException, IOException {
        UUID practice = world.scored(OutboxWorld.header(Mode.LIVE, true), "Övning");
        world.talk(practice);
        assertThat(world.roundNow().released()).isZero();
        world.withdraw(practice, "Övning");
        assertThat(world.roundNow().released()).isZero();
        assertThat(world.files()).isEmpty();
    }

    @Test
    void letsEverythingFinalGoWhenAskedTo() throws StorageException {
        UUID evaluation = world.scored(Samples.header("agent-1"), "Lugnt");
        assertThat(world.roundNow().released()).isEqualTo(1);
        assertThat(world.states(evaluation)).containsExactly(State.WRITTEN);
    }

    @Test
    void tellsNobodyOfAnEvaluationThatWasWithdrawnBeforeItLeft() throws StorageException, IOException {
        UUID evaluation = world.scored(Samples.header("agent-1"), "Lugnt");
        assertThat(world.withdraw(evaluation, "Fel medarbetare")).isFalse();
        world.time.pass(Duration.ofDays(9));
        assertThat(world.roundNow().released()).isZero();
        assertThat(world.files()).isEmpty();
    }

    @Test
    void saysAtOnceThatAWithdrawalIsToLeave() throws StorageException {
        UUID evaluation = world.scored(Samples.header("agent-1"), "Lugnt");
        assertThat(world.roundNow().released()).isEqualTo(1);
        assertThat(world.withdraw(evaluation, "Fel medarbetare")).isTrue();
    }

    @Test
    void namesTheSiteOfTheAgentsTeamAndNobodyElse() throws StorageException, IOException {
        world.talkedThrough();
        world.round();
        var content = ((ExportedRecord.Evaluation) world.records().getFirst()).content();
        assertThat(content.site()).isEqualTo("malmo");
        assertThat(content.agent().name()).isNull();
        world.rules = new ReleaseRules(true, true, Language.NB);
        world.talkedThrough();
        world.round();
        assertThat(world.records())
                .extracting(record -> ((ExportedRecord.Evaluation) record).content())
                .anySatisfy(named -> {
                    assertThat(named.agent().name()).isEqualTo("Kim Eksempel");
                    assertThat(named.language()).isEqualTo(Language.NB);
                });
    }
}

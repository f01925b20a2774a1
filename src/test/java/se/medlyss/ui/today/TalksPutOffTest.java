package se.medlyss.ui.today;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.medlyss.application.EvaluationSummary;
import se.medlyss.application.OpenCall;
import se.medlyss.call.CallEvent;

/// What was put off stays in sight, after what is due.
class TalksPutOffTest {

    private final TodayWorld world = new TodayWorld();
    private final TodayViewModel model = world.today();

    @Test
    void listsATalkThatWasPutOffLastUntilItsDay() {
        OpenCall call = world.finished(TodayWorld.OMAR, world.service);
        call.take(new CallEvent.TalkPostponed(call.stamp(), LocalDate.of(2026, 11, 23)));
        world.time.pass(Duration.ofHours(1));
        OpenCall due = world.finished(TodayWorld.SARA, world.service);
        model.refresh();
        assertThat(ids()).containsExactly(due.id(), call.id());
        assertThat(planned()).containsExactly(Optional.empty(), Optional.of(LocalDate.of(2026, 11, 23)));
        world.time.pass(Duration.ofDays(3));
        model.refresh();
        assertThat(ids()).containsExactly(call.id(), due.id());
        assertThat(planned()).containsOnly(Optional.empty());
    }

    /// Six lines are shown: what was promised for today must not stand below what has waited longer.
    @Test
    void listsATalkThatWasPromisedForTodayFirst() {
        OpenCall older = world.finished(TodayWorld.SARA, world.service);
        world.time.pass(Duration.ofHours(1));
        OpenCall promised = world.finished(TodayWorld.OMAR, world.service);
        promised.take(new CallEvent.TalkPostponed(promised.stamp(), model.day()));
        model.refresh();
        assertThat(ids()).containsExactly(promised.id(), older.id());
    }

    private List<Optional<LocalDate>> planned() {
        return toTalk().stream().map(call -> call.talkPlanned(model.day())).toList();
    }

    private List<UUID> ids() {
        return toTalk().stream().map(EvaluationSummary::id).toList();
    }

    private List<EvaluationSummary> toTalk() {
        return model.state().get().overview().toTalk();
    }
}

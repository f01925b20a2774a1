package se.medlyss.ui.today;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se.medlyss.application.EvaluationSummary;
import se.medlyss.application.OpenCall;
import se.medlyss.call.CallEvent;
import se.medlyss.call.Life;
import se.medlyss.ui.base.Place;
import se.medlyss.ui.base.Visit;

/// A running call that is a later version of an evaluation, thrown away from Today.
class ThrownVersionTest {

    private final TodayWorld world = new TodayWorld();
    private final TodayViewModel model = world.today();

    @Test
    void leavesTheEvaluationThatStandsAndGoesToWhereItIsOfferedBack() {
        OpenCall made = world.finished(TodayWorld.SARA, world.service);
        made.take(new CallEvent.RevisionOpened(made.stamp(), "the end was missing"));
        made.take(new CallEvent.Resumed(made.stamp()));
        world.store.runReady();
        model.refresh();
        assertThat(model.state().get().overview().running())
                .extracting(EvaluationSummary::id)
                .containsExactly(made.id());
        model.discard(made.id());
        world.store.runReady();
        EvaluationSummary standing = world.archive.find(made.id()).orElseThrow();
        assertThat(standing.life()).isEqualTo(Life.FINAL);
        assertThat(standing.revision()).isEqualTo(1);
        Visit visit = world.navigator.current().get();
        assertThat(visit.place()).isEqualTo(Place.WRAP_UP);
        assertThat(visit.subject()).contains(made.id().toString());
    }
}

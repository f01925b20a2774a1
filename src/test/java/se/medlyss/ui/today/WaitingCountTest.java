package se.medlyss.ui.today;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se.medlyss.application.OpenCall;
import se.medlyss.call.CallEvent;
import se.medlyss.ui.base.Place;

/// The number beside Today in the navigation, while another page is shown.
class WaitingCountTest {

    private final TodayWorld world = new TodayWorld();

    @Test
    void isCountedAnewWhenACallIsLeftForAnotherPage() {
        TodayViewModel model = world.today();
        OpenCall call = world.running(TodayWorld.SARA, world.service);
        call.take(new CallEvent.WrapUpOpened(call.stamp()));
        world.store.runReady();
        world.navigator.go(Place.WRAP_UP, call.id().toString());
        world.navigator.go(Place.EVALUATIONS);
        assertThat(model.state().get().overview().toFinish()).hasSize(1);
        world.navigator.go(Place.WRAP_UP, call.id().toString());
        call.take(new CallEvent.Finalised(call.stamp()));
        world.store.runReady();
        world.navigator.go(Place.EVALUATIONS);
        assertThat(model.state().get().overview().toFinish()).isEmpty();
    }
}

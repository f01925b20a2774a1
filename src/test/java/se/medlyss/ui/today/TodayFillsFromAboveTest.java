package se.medlyss.ui.today;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What the page shows while it is being read: nothing comes above what stands there.
class TodayFillsFromAboveTest {

    private final TodayWorld world = new TodayWorld();
    private final TodayViewModel model = world.today();

    @Test
    void showsWhatWasDoneOnceTheOrderOfTurnAboveItIsKnown() {
        world.agreed(TodayWorld.SARA, LocalDate.of(2026, 11, 27));
        List<TodayState> drawn = new ArrayList<>();
        model.state().subscribe(state -> drawn.add(state));
        model.refresh();
        assertThat(drawn)
                .filteredOn(now -> now.loaded() && !now.turnRead())
                .isNotEmpty()
                .allSatisfy(now -> assertThat(now.recentShown()).isEmpty());
        assertThat(model.state().get().recentShown()).isNotEmpty();
    }

    @Test
    void showsWhatToFollowUpOnceWhatToCelebrateAboveItIsKnown() {
        world.agreed(TodayWorld.SARA, LocalDate.of(2026, 11, 27));
        model.refresh();
        TodayState whole = model.state().get();
        assertThat(whole.followUpsShown()).isNotEmpty();
        TodayState unsung = TodayState.EMPTY.withTurn(whole.turn()).withTurnRead(true);
        assertThat(unsung.followUps()).isNotEmpty();
        assertThat(unsung.followUpsShown()).isEmpty();
        assertThat(unsung.withTalks(List.of()).followUpsShown()).isEqualTo(unsung.followUps());
    }
}

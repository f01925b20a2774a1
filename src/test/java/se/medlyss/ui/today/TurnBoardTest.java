package se.medlyss.ui.today;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.medlyss.application.today.InTurn;
import se.medlyss.application.today.Turn;
import se.medlyss.ui.base.Background;

/// Who is next, while it is still being read.
class TurnBoardTest {

    private final TodayWorld world = new TodayWorld();
    private final Deque<Runnable> tasks = new ArrayDeque<>();
    private final TurnBoard board = new TurnBoard(
            new Turn(world.people, world.archive, () -> TodayWorld.COACH, world.time, TodayWorld.ZONE),
            () -> world.rules,
            new Background(tasks::add, Runnable::run),
            world.problems);

    @Test
    void namesNobodyAsNextBeforeAllThatDecidesItHasBeenRead() {
        world.agreed(TodayWorld.SARA, LocalDate.of(2026, 11, 20));
        List<List<InTurn>> shown = new ArrayList<>();
        board.order().subscribe(order -> shown.add(order));
        board.refresh();
        tasks.remove().run();
        assertThat(board.everybody().get()).as("found by name at once").hasSize(4);
        assertThat(board.read().get()).isFalse();
        while (!tasks.isEmpty()) {
            assertThat(board.order().get()).isEmpty();
            tasks.remove().run();
        }
        assertThat(board.read().get()).isTrue();
        assertThat(shown).as("nobody, then everybody, once").hasSize(2);
        assertThat(shown.getLast()).anyMatch(each -> each.agreed() != null);
        assertThat(board.everybody().get()).isEqualTo(shown.getLast());
    }
}

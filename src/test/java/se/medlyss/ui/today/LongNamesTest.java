package se.medlyss.ui.today;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import javafx.scene.Parent;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import se.medlyss.people.Agent;
import se.medlyss.support.LightWindow;

/// The names of many agents who differ at their end can be told apart on Today.
@ExtendWith(ApplicationExtension.class)
class LongNamesTest {
    private static final int AGENTS = 8;
    private static final String NAME = "Anna-Karin Påhittad";

    private final TodayWorld world = new TodayWorld();

    @Start
    void show(Stage stage) {
        for (int i = 1; i <= AGENTS; i++) {
            world.people.save(new Agent("n-" + i, NAME + " " + i, "east", false, true));
        }
        TodayPage page = world.todayPage(world.today());
        LightWindow.show(stage, (Parent) page.content(), 760, 800);
        page.show(Optional.empty());
    }

    @Test
    void areShownWhole(FxRobot robot) throws Exception {
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> names(robot).size() == AGENTS);
        assertThat(names(robot)).allMatch(name -> name.matches(NAME + " [1-8]"));
    }

    /// As they are drawn.
    private static Set<String> names(FxRobot robot) {
        return robot.lookup("#turn").lookup(".agent-column.table-cell").lookup(".text").queryAllAs(Text.class).stream()
                .map(Text::getText)
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toSet());
    }
}

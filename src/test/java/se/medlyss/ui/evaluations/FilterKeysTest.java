package se.medlyss.ui.evaluations;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import se.medlyss.application.EvaluationQuery;
import se.medlyss.call.Life;
import se.medlyss.support.KeyDriver;
import se.medlyss.support.LightWindow;

/// The filters by keyboard alone.
@ExtendWith(ApplicationExtension.class)
class FilterKeysTest {

    @TempDir
    private Path folder;

    private FilledHome home;
    private EvaluationsViewModel list;
    private EvaluationsPage page;
    private Scene scene;
    private KeyDriver keys;

    @Start
    void show(Stage stage) throws Exception {
        home = new FilledHome(folder.resolve("home"), 40);
        list = home.list();
        page = new EvaluationsPage(list, home.detail(), home.tools, home.catalogue, home.time::nanos, ZoneOffset.UTC);
        home.navigator.current().subscribe(visit -> page.show(visit.subject()));
        LightWindow.show(stage, new StackPane(page.content()), 1280, 800);
        scene = stage.getScene();
    }

    @BeforeEach
    void waitForTheList() throws Exception {
        keys = new KeyDriver(home.time);
        until(() -> list.state().get().found() > 0 && scene.getWindow().isFocused());
        until(() -> table().isFocused() && table().lookup(".table-row-cell") != null);
    }

    @AfterEach
    void close() throws Exception {
        keys.close();
        home.close();
    }

    private static void until(Callable<Boolean> condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, condition);
    }

    private TableView<?> table() {
        return (TableView<?>) ((Parent) page.content()).lookup(".evaluations-table");
    }

    @Test
    void leadsFromTheWordsSearchedForToWhatWasFound() throws Exception {
        for (KeyCode done : List.of(KeyCode.DOWN, KeyCode.ENTER)) {
            keys.press(KeyCode.F, KeyCode.CONTROL);
            until(() -> !table().isFocused());
            keys.press(done);
            until(() -> table().isFocused());
        }
        assertThat(home.navigator.current().get().subject()).isEmpty();
    }

    @Test
    void opensADropDownBySpace(FxRobot robot) throws Exception {
        ComboBox<?> box = robot.lookup(".filter-bar .combo-box").query();
        robot.interact(box::requestFocus);
        keys.press(KeyCode.SPACE);
        until(box::isShowing);
        robot.interact(box::hide);
    }

    @Test
    void findsWhatWasScoredOfAnAgentByTheName(FxRobot robot) throws Exception {
        int all = list.state().get().found();
        String agent = home.newest(_ -> true).agent();
        int own = home.store.evaluations().count(EvaluationQuery.in(Life.FINAL).withAgent(agent));
        robot.interact(() -> list.narrow(filter ->
                filter.with(ListFilter.Stand.TALKED).withText(list.state().get().name(agent))));
        until(() -> list.state().get().found() > 0 && list.state().get().found() < all);
        assertThat(list.state().get().found()).isBetween(1, own);
        assertThat(list.state().get().rows().get(0).summary().orElseThrow().agent())
                .isEqualTo(agent);
    }
}

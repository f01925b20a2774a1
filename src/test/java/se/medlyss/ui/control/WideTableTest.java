package se.medlyss.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Scene;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import se.medlyss.application.insight.FigureTable;
import se.medlyss.settings.Theme;
import se.medlyss.support.CutWords;
import se.medlyss.ui.base.Look;

/// A table in a window that is too narrow for its words.
@ExtendWith(ApplicationExtension.class)
class WideTableTest {

    private static final FigureTable TABLE = new FigureTable(
            "Det som kommit in",
            List.of("Plats", "Coach", "Inkommet", "Hur samtalen valdes"),
            List.of(List.of("exempelstad", "Kim Exempel", "109", "klagomål 30 · medarbetarens val 24 · slump 19")));

    private static final double NARROW = 480;

    private StackPane shown;

    @Start
    private void show(Stage stage) {
        shown = new StackPane();
        stage.setScene(new Scene(shown, 500, 300));
        stage.show();
    }

    @Test
    void isMovedSidewaysByTheArrowKeys(FxRobot robot) throws TimeoutException {
        until(() -> shown.getScene().getWindow().isFocused());
        TableView<List<String>> table = WideTable.of(TABLE);
        robot.interact(() -> {
            new Look(Theme.LIGHT, 150).dress(shown.getScene());
            // The window may be as wide as another test left it.
            table.setMaxWidth(NARROW);
            shown.getChildren().setAll(table);
            shown.applyCss();
            shown.layout();
            table.requestFocus();
        });
        ScrollBar bar = robot.from(table).lookup(".scroll-bar:horizontal").query();
        until(() -> bar.isVisible() && table.isFocused());
        robot.type(KeyCode.RIGHT, 12);
        until(() -> bar.getValue() > 0 && bar.getValue() == bar.getMax());
        robot.type(KeyCode.LEFT, 12);
        until(() -> bar.getValue() == 0);
    }

    @Test
    void hasNoBarForItsRowsAndShowsAllOfThemWhicheverIsChosen(FxRobot robot) throws TimeoutException {
        List<List<String>> rows = Collections.nCopies(9, TABLE.rows().getFirst());
        TableView<List<String>> table = WideTable.of(new FigureTable("Nio", TABLE.columns(), rows));
        robot.interact(() -> {
            new Look(Theme.LIGHT, 100).dress(shown.getScene());
            VBox page = new VBox(table);
            page.setMaxWidth(NARROW);
            shown.getChildren().setAll(new PageScroll(page));
        });
        ScrollBar sideways = robot.from(table).lookup(".scroll-bar:horizontal").query();
        until(sideways::isVisible);
        ScrollBar down = robot.from(table).lookup(".scroll-bar:vertical").query();
        until(() -> !down.isVisible());
        robot.interact(() -> {
            table.getSelectionModel().select(5);
            table.scrollTo(5);
        });
        robot.interact(() -> {});
        until(() -> robot.from(table).lookup(".table-row-cell").queryAllAs(TableRow.class).stream()
                        .filter(row -> row.getIndex() < 9 && row.isVisible() && row.getLayoutY() >= 0)
                        .count()
                == 9);
    }

    /// A window gets the keyboard, and its bars, in its own time.
    private static void until(Callable<Boolean> condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> WaitForAsyncUtils.waitForAsyncFx(1_000, condition));
    }

    @ParameterizedTest
    @ValueSource(ints = {90, 100, 150})
    void cutsNone(int textSize, FxRobot robot) {
        List<String> cut = new ArrayList<>();
        robot.interact(() -> {
            new Look(Theme.LIGHT, textSize).dress(shown.getScene());
            TableView<List<String>> table = WideTable.of(TABLE);
            table.setMaxWidth(NARROW);
            shown.getChildren().setAll(table);
        });
        robot.interact(() -> {
            shown.layout();
            cut.addAll(CutWords.in(shown.getScene()));
        });
        // What lies beyond the edge is reached sideways.
        assertThat(cut).noneMatch(words -> words.startsWith("cut"));
    }
}

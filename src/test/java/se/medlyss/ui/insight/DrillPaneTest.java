package se.medlyss.ui.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableView;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import se.medlyss.application.insight.EvaluationFacts;
import se.medlyss.application.insight.InsightFilter;
import se.medlyss.application.insight.Slice;
import se.medlyss.call.Mode;
import se.medlyss.support.LightWindow;
import se.medlyss.support.MadeUpFacts;
import se.medlyss.ui.base.Background;

/// What the list behind a figure says of each evaluation, on a computer where several coaches' are kept.
@ExtendWith(ApplicationExtension.class)
class DrillPaneTest {

    @TempDir
    private static Path folder;

    private final StackPane around = new StackPane();
    private SampleHome home;
    private InsightTools tools;

    @Start
    void show(Stage stage) throws Exception {
        home = new SampleHome(folder.resolve("home"));
        tools = home.tools(home.model(new Background(Runnable::run, Runnable::run)));
        LightWindow.show(stage, around, 900, 700);
    }

    @AfterEach
    void close() throws Exception {
        home.close();
    }

    @Test
    void namesTheCoachOfEachWhereThereAreSeveralAndOfNoneWhereThereIsOne(FxRobot robot) {
        EvaluationFacts mine = facts("coach-exempel", 1);
        EvaluationFacts other = facts("coach-kuliss", 2);
        TableView<?> several = list(robot, List.of(mine, other));
        String coach = home.texts.get("insights.coverage.coach");
        var column = several.getColumns().stream()
                .filter(each -> each.getText().equals(coach))
                .findFirst()
                .orElseThrow();
        assertThat(List.of(column.getCellData(0), column.getCellData(1)))
                .containsExactlyElementsOf(List.of(tools.coach("coach-kuliss"), tools.coach("coach-exempel")));
        assertThat(robot.from(around).lookup(TableCell.class::isInstance).queryAllAs(TableCell.class))
                .filteredOn(cell -> tools.coach("coach-kuliss").equals(cell.getText()))
                .as("told whole where the column is too narrow")
                .singleElement()
                .satisfies(cell -> assertThat(cell.getTooltip().getText()).isEqualTo(cell.getText()));
        assertThat(list(robot, List.of(mine, facts("coach-exempel", 3))).getColumns())
                .extracting(each -> each.getText())
                .isNotEmpty()
                .doesNotContain(coach);
    }

    private static EvaluationFacts facts(String coach, int day) {
        return MadeUpFacts.one().by(coach).on(MadeUpFacts.DAY.plusDays(day)).make();
    }

    private TableView<?> list(FxRobot robot, List<EvaluationFacts> all) {
        Slice slice = Slice.of(MadeUpFacts.own(all), InsightFilter.of(MadeUpFacts.FORM.id(), Mode.LIVE));
        robot.interact(() ->
                around.getChildren().setAll(new DrillPane(tools, Drill.of(slice, "all", null, slice.counted()))));
        return robot.from(around).lookup(TableView.class::isInstance).queryAs(TableView.class);
    }
}

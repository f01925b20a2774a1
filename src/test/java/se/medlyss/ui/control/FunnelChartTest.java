package se.medlyss.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import se.medlyss.support.LightWindow;

@ExtendWith(ApplicationExtension.class)
class FunnelChartTest {

    private final StackPane around = new StackPane();

    @Start
    void show(Stage stage) {
        LightWindow.show(stage, around, 900, 400);
    }

    @Test
    void namesTheOuterLimitOutsideTheInnerOneWhereTheyLieClose(FxRobot robot) {
        for (double narrow : new double[] {0.5, 1, 2, 5, 15}) {
            List<String> lines = drawn(robot, narrow).stream()
                    .map(Label::getText)
                    .filter(words -> !words.startsWith("team") && words.matches("\\p{L}+"))
                    .toList();
            assertThat(lines).as("limits %s apart", narrow).containsExactly("outer", "inner", "all", "inner", "outer");
        }
    }

    @Test
    void writesNoTeamOverTheAxis(FxRobot robot) {
        List<Label> names = drawn(robot, 2);
        double axis = names.stream()
                .filter(each -> each.getText().endsWith("calls"))
                .findFirst()
                .orElseThrow()
                .getBoundsInParent()
                .getMinY();
        assertThat(names.stream().filter(each -> each.getText().startsWith("team")))
                .hasSize(3)
                .allMatch(each -> each.getBoundsInParent().getMaxY() <= axis + 1);
    }

    @Test
    void writesNoTeamOverAnotherOne(FxRobot robot) {
        List<FunnelChart.Point> crowd = IntStream.range(0, 12)
                .mapToObj(at -> point("team-" + at, 90 + 4 * at, 12 + at % 3))
                .toList();
        List<Label> names = drawn(robot, crowd, new FunnelChart.Limits(18, _ -> 6, _ -> 9)).stream()
                .filter(each -> each.getText().startsWith("team"))
                .toList();
        assertThat(names).hasSizeGreaterThan(4);
        for (Label one : names) {
            assertThat(names.stream()
                            .filter(other -> other != one)
                            .filter(other -> other.getBoundsInParent().intersects(one.getBoundsInParent())))
                    .as(one.getText())
                    .isEmpty();
        }
    }

    @Test
    void namesATeamBetweenOthersWithLargeText(FxRobot robot) {
        List<FunnelChart.Point> crowd = IntStream.range(0, 8)
                .mapToObj(at -> point("team-" + at, 150 + 20 * at, 44 + at * 5 % 8))
                .toList();
        robot.interact(() -> around.setStyle("-fx-font-size: 21px"));
        assertThat(drawn(robot, crowd, new FunnelChart.Limits(50, _ -> 20, _ -> 30)).stream()
                        .filter(each -> each.getText().startsWith("team")))
                .hasSize(crowd.size());
    }

    @Test
    void endsAboveTheHighestTeamAndItsLimit(FxRobot robot) {
        assertThat(drawn(robot, List.of(point("team-1", 200, 31)), new FunnelChart.Limits(18, _ -> 6, _ -> 9)))
                .extracting(Label::getText)
                .contains("40.0 %")
                .doesNotContain("60.0 %", "100.0 %");
    }

    private List<Label> drawn(FxRobot robot, double narrow) {
        return drawn(
                robot,
                List.of(point("team-1", 200, 38), point("team-2", 205, 38.2), point("team-3", 600, 55)),
                new FunnelChart.Limits(50, _ -> narrow, _ -> narrow * 1.5));
    }

    /// What is written, from the top.
    private List<Label> drawn(FxRobot robot, List<FunnelChart.Point> points, FunnelChart.Limits limits) {
        List<Label> named = new ArrayList<>();
        robot.interact(() -> {
            FunnelChart chart = new FunnelChart(
                    points, limits, new FunnelChart.Words("all", "inner", "outer", "calls", value -> value + " %"));
            around.getChildren().setAll(chart);
            around.applyCss();
            around.layout();
            chart.getChildren().stream()
                    .filter(Label.class::isInstance)
                    .map(Label.class::cast)
                    .sorted(Comparator.comparing(
                            label -> label.getBoundsInParent().getMinY()))
                    .forEach(named::add);
        });
        return named;
    }

    private static FunnelChart.Point point(String name, int calls, double percent) {
        return new FunnelChart.Point(name, calls, percent, false, name, () -> {});
    }
}

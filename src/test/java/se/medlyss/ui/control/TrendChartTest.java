package se.medlyss.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Line;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import se.medlyss.support.LightWindow;

@ExtendWith(ApplicationExtension.class)
class TrendChartTest {

    private static final TrendChart.Limits LIMITS = new TrendChart.Limits(69.5, 77, 84.5);
    private static final double[] VALUES = {77, 79, 78, 78, 79, 82, 78, 77, 79, 67, 70, 68, 69, 75, 80, 77, 85, 80, 80};

    private final StackPane around = new StackPane();

    @Start
    void show(Stage stage) {
        LightWindow.show(stage, around, 900, 600);
    }

    @Test
    void namesEachNewVersionWhereASignalIsNear(FxRobot robot) {
        for (int width : List.of(420, 680, 860)) {
            assertThat(words(drawn(robot, width, 260)))
                    .as("%d px", width)
                    .contains("version 2", "version 3", "signal: outside the limits");
        }
    }

    @Test
    void laysNoNameOnAnother(FxRobot robot) {
        for (int width = 340; width <= 880; width += 60) {
            for (int height : List.of(160, 260, 420)) {
                List<Label> named = drawn(robot, width, height);
                for (Label one : named) {
                    for (Label other : named) {
                        assertThat(one == other || !inner(one).intersects(other.getBoundsInParent()))
                                .as("%d x %d: \"%s\" and \"%s\"", width, height, one.getText(), other.getText())
                                .isTrue();
                    }
                }
            }
        }
    }

    @Test
    void drawsTheLineOfANewVersionThroughNoBarsFigure(FxRobot robot) {
        List<TrendChart.Point> last = points().subList(10, VALUES.length);
        drawn(robot, last, 860, 300);
        List<Bounds> figures = robot.lookup(".axis-label.centred").queryAll().stream()
                .map(TrendChartTest::inner)
                .toList();
        assertThat(figures).as("weeks and hours").hasSize(2 * last.size());
        assertThat(robot.lookup(".change-line").queryAllAs(Line.class))
                .hasSize(2)
                .allSatisfy(line -> assertThat(figures).noneMatch(line.getBoundsInParent()::intersects));
    }

    private static Bounds inner(Node node) {
        Bounds whole = node.getBoundsInParent();
        return new BoundingBox(whole.getMinX() + 1, whole.getMinY() + 1, whole.getWidth() - 2, whole.getHeight() - 2);
    }

    private List<Label> drawn(FxRobot robot, double width, double height) {
        return drawn(robot, points(), width, height);
    }

    private List<Label> drawn(FxRobot robot, List<TrendChart.Point> points, double width, double height) {
        List<Label> named = new ArrayList<>();
        robot.interact(() -> {
            TrendChart chart = new TrendChart(
                    points,
                    new TrendChart.Words(
                            "upper limit", "mean", "lower limit", "h", Double::toString, Double::toString));
            chart.setMinSize(width, height);
            chart.setMaxSize(width, height);
            around.getChildren().setAll(chart);
            around.applyCss();
            around.layout();
            chart.getChildren().stream()
                    .filter(Label.class::isInstance)
                    .map(Label.class::cast)
                    .filter(label -> !label.getStyleClass().contains("centred"))
                    .filter(label -> !label.getStyleClass().contains("axis-value"))
                    .forEach(named::add);
        });
        return named;
    }

    private static List<String> words(List<Label> named) {
        return named.stream().map(Label::getText).toList();
    }

    private static List<TrendChart.Point> points() {
        List<TrendChart.Point> points = new ArrayList<>();
        for (int at = 0; at < VALUES.length; at++) {
            double value = VALUES[at];
            points.add(new TrendChart.Point(
                    "wk " + at, value, value - 5, value + 5, LIMITS, signal(at), note(at), 1 + at, "said", () -> {}));
        }
        return points;
    }

    private static String note(int at) {
        return at == 15 ? "version 2" : at == 17 ? "version 3" : "";
    }

    private static String signal(int at) {
        return switch (at) {
            case 7, 8 -> "signal: 8 on one side";
            case 9, 12 -> "signal: outside the limits";
            case 10, 11 -> "signal: 4 of 5 far out";
            case 16 -> "signal: outside the limits";
            case 18 -> "signal: 2 of 3 far out";
            default -> "";
        };
    }
}

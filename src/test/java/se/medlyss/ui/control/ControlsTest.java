package se.medlyss.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javafx.beans.property.SimpleStringProperty;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import se.medlyss.settings.SettingsException;
import se.medlyss.support.CutWords;
import se.medlyss.support.LightWindow;
import se.medlyss.texts.Texts;
import se.medlyss.ui.base.LiveTexts;
import se.medlyss.ui.base.Problem;
import se.medlyss.ui.base.Problems;

@ExtendWith(ApplicationExtension.class)
class ControlsTest {
    private final Texts plain = new Texts(Locale.of("sv", "SE"));
    private final List<String> chosen = new ArrayList<>();
    private LiveTexts texts;
    private VBox root;

    @Start
    void show(Stage stage) {
        texts = new LiveTexts(plain);
        root = new VBox();
        LightWindow.show(stage, root, 1200, 400);
    }

    @Test
    void reportsAnAnswerAndShowsItOnlyWhenItIsTold(FxRobot robot) {
        var row = row(robot);
        robot.clickOn("Nej");
        assertThat(chosen).containsExactly("not-met");
        assertThat(selected(row)).isEmpty();
        robot.interact(() -> row.choose(Optional.of("not-met")));
        assertThat(selected(row)).containsExactly("Nej");
        robot.interact(() -> plain.use(Locale.of("en")));
        assertThat(selected(row)).containsExactly("No");
    }

    @Test
    void saysThatItIsAnsweredButNotWhatInDiscreetMode(FxRobot robot) {
        var row = row(robot);
        robot.interact(() -> {
            row.choose(Optional.of("met"));
            row.buttons().setDiscreet(true);
        });
        assertThat(selected(row)).isEmpty();
        assertThat(robot.lookup("besvarad").tryQuery()).get().matches(Node::isVisible);
    }

    @Test
    void tellsAScreenReaderTheWholeAnswerWhereTheButtonIsShort(FxRobot robot) {
        var row = row(robot);
        robot.interact(() -> row.buttons().setOptions(new AnswerOptions(texts).check(), true));
        assertThat(row.lookupAll(".segment"))
                .extracting(Node::getAccessibleText)
                .containsExactlyInAnyOrder("Ja", "Nej", "Ej aktuellt", "Hördes ej");
    }

    @Test
    void choosesOneOfAFewByArrowKeysWithOneTabStop(FxRobot robot) {
        var choice = new SegmentedChoice<>(List.of("90", "100", "110"), SimpleStringProperty::new);
        var after = new Button("after");
        robot.interact(() -> {
            root.getChildren()
                    .setAll(
                            new Button("before"),
                            new FormRow(texts.text("preferences.appearance.text-size"), choice),
                            after);
            choice.setOnChosen(value -> {
                chosen.add(value);
                choice.choose(value);
            });
            choice.choose("100");
            root.getChildren().getFirst().requestFocus();
        });
        robot.type(KeyCode.TAB, KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.LEFT);
        assertThat(chosen).containsExactly("110", "100");
        assertThat(focused().isFocusVisible()).isTrue();
        assertThat(focused().getAccessibleRole()).isEqualTo(AccessibleRole.RADIO_BUTTON);
        assertThat(focused().getAccessibleText()).isEqualTo(plain.get("preferences.appearance.text-size") + ": 100");
        robot.type(KeyCode.TAB);
        assertThat(after.isFocused()).isTrue();
    }

    @Test
    void leavesADropDownEmptyWhileWhatWasChosenIsNotOnOffer(FxRobot robot) {
        Map<String, String> names = Map.of("service", "Servicesamtal");
        OneOf<String> box = new OneOf<>(
                texts, "insights.filter.process", id -> Objects.requireNonNull(names.get(id), "on offer"), chosen::add);
        robot.interact(() -> {
            root.getChildren().setAll(box);
            box.show(List.of(), "service");
            root.layout();
        });
        assertThat(box.getValue()).isNull();
        robot.interact(() -> box.show(List.of("service"), "service"));
        assertThat(box.getButtonCell().getText()).isEqualTo("Servicesamtal");
        assertThat(chosen).isEmpty();
    }

    private Node focused() {
        return root.getScene().getFocusOwner();
    }

    @Test
    void lightsARowForAMoment(FxRobot robot) throws Exception {
        var row = row(robot);
        robot.interact(row::light);
        var lit = PseudoClass.getPseudoClass("lit");
        assertThat(row.getPseudoClassStates()).contains(lit);
        WaitForAsyncUtils.waitFor(
                2, TimeUnit.SECONDS, () -> !row.getPseudoClassStates().contains(lit));
    }

    @Test
    void reportsTheStageThatWasChosenAndFoldsManyAroundTheCurrentOne(FxRobot robot) {
        var rail = new StageRail(texts);
        robot.interact(() -> {
            rail.setOnChosen(chosen::add);
            rail.show(Gallery.ten());
            root.getChildren().setAll(rail);
        });
        robot.clickOn("6 Stage 6");
        robot.clickOn("1 ›");
        robot.clickOn("10 Stage 10");
        assertThat(chosen).containsExactly("6", "10");
    }

    @Test
    void passesTheTargetWithASignAWordAndAColour(FxRobot robot) {
        var rail = new StageRail(texts);
        robot.interact(() -> {
            rail.show(Gallery.five());
            root.getChildren().setAll(rail);
            rail.setElapsed("3", 186);
        });
        var segment = robot.lookup((Node node) ->
                        node instanceof RailSegment each && each.segment().id().equals("3"))
                .<RailSegment>query();
        assertThat(segment.getAccessibleText()).isEqualTo("3 Lösning, nu, 3:06, mål 2:30, +0:36");
        assertThat(segment.getPseudoClassStates()).contains(PseudoClass.getPseudoClass("over-target"));
        assertThat(robot.lookup("+0:36").tryQuery()).isPresent();
        robot.interact(() -> {
            segment.requestFocus();
            rail.setElapsed("3", 187);
        });
        assertThat(segment.getAccessibleText())
                .as("a reader would speak each second")
                .endsWith("+0:36");
        assertThat(robot.lookup("+0:37").tryQuery()).isPresent();
        assertThat(segment.getPseudoClassStates()).doesNotContain(PseudoClass.getPseudoClass("over-warn"));
    }

    @Test
    void saysThatATimeIsALowerBoundWithASignAndInWords(FxRobot robot) {
        var rail = new StageRail(texts);
        robot.interact(() -> {
            rail.show(Gallery.joinedLate());
            root.getChildren().setAll(rail);
        });
        var segment = robot.lookup(".rail-segment").<RailSegment>query();
        assertThat(segment.getAccessibleText()).isEqualTo("1 Öppning, klart, minst 0:04 av 0:30");
        assertThat(robot.lookup("≥ 0:04 av 0:30").tryQuery()).isPresent();
    }

    @Test
    void foldsSoonerThanItCutsAName(FxRobot robot) {
        var rail = new StageRail(texts);
        robot.interact(() -> {
            rail.show(Gallery.ten());
            rail.setMaxWidth(320);
            root.getChildren().setAll(rail);
        });
        robot.interact(() -> assertThat(CutWords.in(root.getScene())).isEmpty());
        var shown = robot.lookup(".rail-segment").queryAllAs(RailSegment.class).stream()
                .filter(RailSegment::isVisible)
                .map(each -> each.segment().id())
                .toList();
        assertThat(shown).contains("5").hasSizeLessThan(4);
    }

    @Test
    void showsTheLatestProblemsUntilTheyAreRead(FxRobot robot) {
        var problems = new Problems();
        robot.interact(() -> {
            root.getChildren().setAll(new ProblemBanners(problems, texts));
            problems.report(Problem.Severity.ERROR, SettingsException.Reason.NOT_WRITTEN);
            problems.report(Problem.Severity.WARNING, SettingsException.Reason.SET_ASIDE);
        });
        assertThat(root.lookupAll(".banner")).hasSize(2);
        robot.clickOn(robot.lookup((Node node) -> "Stäng".equals(node.getAccessibleText()))
                .<Node>query());
        assertThat(problems.standing()).extracting(Problem::textKey).containsExactly("problem.settings.not-written");
    }

    private ChecklistRow row(FxRobot robot) {
        var row = new ChecklistRow(texts);
        robot.interact(() -> {
            row.show(new ChecklistRow.Words("1", "Ställer öppna frågor", "", Tone.BAD, ""));
            row.buttons().setOptions(new AnswerOptions(texts).check(), false);
            row.setOnChosen(chosen::add);
            root.getChildren().setAll(row);
        });
        return row;
    }

    private static List<String> selected(ChecklistRow row) {
        return row.lookupAll(".segment").stream()
                .map(ToggleButton.class::cast)
                .filter(ToggleButton::isSelected)
                .map(Labeled::getText)
                .toList();
    }
}

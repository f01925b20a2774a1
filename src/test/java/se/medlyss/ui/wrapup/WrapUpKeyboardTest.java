package se.medlyss.ui.wrapup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import se.medlyss.application.OpenCall;
import se.medlyss.call.Answer;
import se.medlyss.call.HoldKind;
import se.medlyss.call.Life;
import se.medlyss.process.CriterionKey;
import se.medlyss.ui.base.Place;
import se.medlyss.ui.base.Visit;

/// The wrap-up by keyboard alone, under a real window.
@ExtendWith(ApplicationExtension.class)
class WrapUpKeyboardTest {

    private final WrapUpStage set = new WrapUpStage(WrapUpStage.shipped("service-call"));
    private OpenCall call;

    @Start
    void show(Stage stage) {
        call = set.messyCall();
        set.show(new WrapUpPage(set.model, set.tools, System::nanoTime), stage, call);
    }

    private String current() {
        return set.model.state().get().current().orElseThrow().name();
    }

    @Test
    void settlesEachKindOfLineByItsOwnKey(FxRobot robot) {
        assertThat(current()).isEqualTo("miss:solve.correct");
        robot.type(KeyCode.DIGIT1);
        assertThat(call.state().answers().confirmed()).containsExactly(CriterionKey.parse("solve.correct"));
        assertThat(current()).startsWith("personal:");
        robot.type(KeyCode.DELETE);
        assertThat(current()).startsWith("pause:");
        robot.type(KeyCode.DIGIT2);
        robot.type(KeyCode.DELETE);
        assertThat(call.state().times().holds().oldestFirst())
                .singleElement()
                .satisfies(hold -> assertThat(hold.kind()).isEqualTo(HoldKind.UNANNOUNCED));
        assertThat(current()).isEqualTo("stage:confirm");
        robot.type(KeyCode.X);
        assertThat(call.state().answer(CriterionKey.parse("confirm.summary"))).contains(Answer.NOT_APPLICABLE);
        assertThat(current()).startsWith("order:");
        robot.type(KeyCode.J);
        assertThat(current()).isEqualTo("unanswered:solve.can-do");
        robot.type(KeyCode.N);
        assertThat(current()).isEqualTo("outcome:resolution:1");
        robot.type(KeyCode.DIGIT1, KeyCode.DIGIT4, KeyCode.DIGIT3, KeyCode.DIGIT2, KeyCode.DIGIT1);
        assertThat(set.model.state().get().left()).isZero();
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(call.state().life()).isEqualTo(Life.FINAL);
    }

    @Test
    void neitherConfirmsNorTakesBackACriticalMissByTheLettersThatAnswer(FxRobot robot) {
        robot.type(KeyCode.N, KeyCode.J);
        assertThat(current()).isEqualTo("miss:solve.correct");
        assertThat(call.state().answers().confirmed()).isEmpty();
        assertThat(call.state().answer(CriterionKey.parse("solve.correct"))).contains(Answer.NOT_MET);
    }

    @Test
    void saysAtTheFootWhichKeysTheLineTakesWhenOneDoesNothing(FxRobot robot) {
        robot.type(KeyCode.J);
        assertThat(foot(robot)).isEqualTo("J gör inget här: den här raden tar 1, 2, X, U, Enter");
        assertThat(robot.lookup(".wrap-up").query().getAccessibleText()).startsWith(foot(robot));
        robot.type(KeyCode.DIGIT7);
        assertThat(foot(robot)).startsWith("7 gör inget här");
        robot.type(KeyCode.DOWN);
        assertThat(foot(robot)).as("something else was pressed").isEmpty();
        robot.interact(() -> set.model.state().get().rows().stream()
                .filter(row -> row.name().equals("unanswered:solve.can-do"))
                .findFirst()
                .ifPresent(set.model::select));
        robot.type(KeyCode.DIGIT2);
        assertThat(foot(robot)).isEqualTo("2 gör inget här: den här raden tar J, N, X, U, Enter");
        robot.type(KeyCode.N);
        assertThat(foot(robot)).isEmpty();
    }

    private static String foot(FxRobot robot) {
        return robot.lookup(".wrap-up .bottom > .warn").queryAs(Label.class).getText();
    }

    @Test
    void movesUndoesAndThrowsAwayByKeys(FxRobot robot) {
        robot.type(KeyCode.DOWN, KeyCode.DOWN);
        assertThat(current()).startsWith("pause:");
        robot.type(KeyCode.DIGIT3);
        robot.type(KeyCode.Z);
        assertThat(current()).startsWith("pause:");
        assertThat(call.state().times().holds().oldestFirst().getFirst().kind()).isNull();

        robot.type(KeyCode.B);
        assertThat(call.state().circumstances().cutOff()).isTrue();
        robot.push(KeyCode.SHIFT, KeyCode.DELETE);
        assertThat(call.state().life()).isEqualTo(Life.DISCARDED);
        robot.type(KeyCode.J);
        assertThat(call.state().life()).as("other keys do nothing then").isEqualTo(Life.DISCARDED);
        robot.type(KeyCode.Z);
        assertThat(call.state().life()).isEqualTo(Life.WRAP_UP);
    }

    @Test
    void leavesWhatWasThrownAwayByEsc(FxRobot robot) {
        robot.interact(() -> set.navigator.go(Place.WRAP_UP, call.id().toString()));
        robot.push(KeyCode.SHIFT, KeyCode.DELETE);
        robot.type(KeyCode.ESCAPE);
        assertThat(set.navigator.current().get()).isEqualTo(Visit.to(Place.TODAY));
        assertThat(call.state().life()).isEqualTo(Life.DISCARDED);
    }

    @Test
    void staysAndSaysWhyWhenSomethingCannotWait(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(call.state().life()).isEqualTo(Life.WRAP_UP);
        assertThat(robot.lookup(".rows > .banner").tryQuery()).isPresent();
    }

    @Test
    void keepsACommentThatWasLeftByAClickOnAnotherLine(FxRobot robot) {
        robot.type(KeyCode.ENTER);
        robot.write("sa fel datum");
        robot.clickOn(robot.lookup(".wrap-up-row").nth(2).<Node>query());
        assertThat(call.state().answers().comments())
                .containsEntry(CriterionKey.parse("solve.correct"), "sa fel datum");
        assertThat(current()).startsWith("pause:");
        robot.type(KeyCode.DIGIT2);
        assertThat(call.state().times().holds().oldestFirst().getFirst().kind())
                .as("the keys work")
                .isEqualTo(HoldKind.UNANNOUNCED);
    }

    @Test
    void keepsACommentAndAnswersByOneClickOnAButtonOfItsLine(FxRobot robot) {
        robot.type(KeyCode.ENTER);
        robot.write("sa fel datum");
        robot.clickOn(robot.lookup(".choice").nth(0).<Node>query());
        CriterionKey key = CriterionKey.parse("solve.correct");
        assertThat(call.state().answers().comments()).containsEntry(key, "sa fel datum");
        assertThat(call.state().answers().confirmed()).containsExactly(key);
    }

    @Test
    void keepsACommentByTheKeyThatFinishesElsewhereAndLeavesItByEsc(FxRobot robot) {
        robot.type(KeyCode.ENTER);
        robot.write("sa fel datum");
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        CriterionKey key = CriterionKey.parse("solve.correct");
        assertThat(call.state().answers().comments()).containsEntry(key, "sa fel datum");
        assertThat(call.state().life()).isEqualTo(Life.WRAP_UP);
        robot.type(KeyCode.ENTER);
        robot.write("nej");
        robot.type(KeyCode.ESCAPE);
        assertThat(call.state().answers().comments()).containsEntry(key, "sa fel datum");
    }

    @Test
    void writesACommentOnACriticalMissWithoutSettlingIt(FxRobot robot) {
        robot.type(KeyCode.ENTER);
        robot.write("sa fel datum");
        robot.type(KeyCode.ENTER);
        assertThat(call.state().answers().comments())
                .containsEntry(CriterionKey.parse("solve.correct"), "sa fel datum");
        assertThat(current()).isEqualTo("miss:solve.correct");
        robot.type(KeyCode.DIGIT1);
        assertThat(call.state().answers().confirmed()).as("the keys work again").hasSize(1);
    }

    @Test
    void keepsAHalfWrittenCommentWhenTheLanguageIsSwitched(FxRobot robot) {
        robot.type(KeyCode.ENTER);
        robot.write("sa fel");
        robot.interact(() -> set.texts.use(Locale.of("nb")));
        robot.write(" datum");
        robot.type(KeyCode.ENTER);
        assertThat(call.state().answers().comments())
                .containsEntry(CriterionKey.parse("solve.correct"), "sa fel datum");
    }

    @Test
    void showsItsOwnKeysAndEachOnce(FxRobot robot) {
        robot.interact(() -> set.model.showKeys(true));
        List<String> caps = robot.lookup(".key-map .key-cap").queryAllAs(Label.class).stream()
                .map(Label::getText)
                .toList();
        assertThat(caps)
                .contains("B", "R", "P", "J", "0–9")
                .doesNotContain("F1", "H", "T")
                .doesNotHaveDuplicates();
    }

    @Test
    void leavesACommentAsItWasWithEsc(FxRobot robot) {
        robot.type(KeyCode.ENTER);
        robot.write("j");
        robot.type(KeyCode.ESCAPE);
        assertThat(call.state().answers().comments()).isEmpty();
        assertThat(set.model.state().get().showing().writing()).isEmpty();
    }

    @Test
    void laysAllKeysOverThePageUntilAKeyThatAlsoActs(FxRobot robot) {
        robot.interact(() -> set.model.showKeys(true));
        assertThat(robot.lookup(".key-map").tryQuery()).isPresent();
        robot.type(KeyCode.DIGIT1);
        assertThat(set.model.state().get().showing().keys()).isFalse();
        assertThat(call.state().answers().confirmed()).hasSize(1);
    }

    @Test
    void changesAnAnswerAmongAllAnswersAndStaysThere(FxRobot robot) {
        robot.type(KeyCode.A);
        assertThat(current()).isEqualTo("settled:open.greet");
        robot.type(KeyCode.N);
        assertThat(call.state().answer(CriterionKey.parse("open.greet"))).contains(Answer.NOT_MET);
        assertThat(current()).isEqualTo("settled:open.greet");
        robot.type(KeyCode.A);
        assertThat(current()).startsWith("miss:solve");
    }
}

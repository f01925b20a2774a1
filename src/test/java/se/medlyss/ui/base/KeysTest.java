package se.medlyss.ui.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.util.Subscription;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class KeysTest {
    private final AtomicLong nanos = new AtomicLong();
    private final List<KeyStroke> strokes = new ArrayList<>();
    private VBox root;
    private Button button;
    private TextField field;
    private Subscription attached;

    @Start
    void show(Stage stage) {
        button = new Button("b");
        field = new TextField();
        root = new VBox(button, field);
        attached = attach();
        stage.setScene(new Scene(root, 200, 100));
        stage.show();
    }

    private Subscription attach() {
        return new Keys(KeyMap::standard, nanos::get, stroke -> {
                    strokes.add(stroke);
                    return stroke.command().isPresent();
                })
                .attachTo(root);
    }

    @Test
    void readsDigitsAndLettersByCharacterWhateverCapsLockSays() {
        type(root, KeyCode.AMPERSAND, "1", false);
        type(root, KeyCode.J, "J", false);
        type(root, KeyCode.X, "x", true);
        assertThat(commands()).containsExactly(Command.CRITERION_1, Command.MET, Command.REST_NOT_APPLICABLE);
    }

    @Test
    void readsSignsWhereverTheLayoutHasThem() {
        type(root, KeyCode.PLUS, "+", false);
        type(root, KeyCode.EQUALS, "+", true);
        type(root, KeyCode.PLUS, "?", true);
        assertThat(commands()).containsExactly(Command.LIFT_UP, Command.LIFT_UP, Command.KEY_MAP);
    }

    @Test
    void stampsThePressAndNotTheCharacterThatFollows() {
        nanos.set(1_000);
        fire(root, press(KeyCode.J, false, false));
        nanos.set(9_000);
        fire(root, typed("j", false));
        assertThat(strokes).singleElement().extracting(KeyStroke::nanos).isEqualTo(1_000L);
    }

    @Test
    void ignoresAHeldKey() {
        fire(root, press(KeyCode.J, false, false));
        fire(root, typed("j", false));
        fire(root, press(KeyCode.J, false, false));
        fire(root, typed("j", false));
        assertThat(strokes).hasSize(1);
    }

    @Test
    void readsNamedKeysAndControlLettersAtThePress() {
        fire(root, press(KeyCode.SPACE, false, false));
        fire(root, press(KeyCode.ENTER, false, true));
        fire(root, press(KeyCode.F3, false, false));
        fire(root, press(KeyCode.Z, false, true));
        assertThat(commands()).containsExactly(Command.NEXT_STAGE, Command.END, Command.STAGE_3, Command.UNDO);
    }

    @Test
    void leavesPlainKeysAndEditingToATextField() {
        type(field, KeyCode.J, "j", false);
        fire(field, press(KeyCode.Z, false, true));
        type(field, KeyCode.ENTER, "\r", false);
        fire(field, press(KeyCode.ENTER, false, true));
        assertThat(strokes).singleElement().satisfies(stroke -> {
            assertThat(stroke.chord()).isEqualTo(Chord.of("Ctrl+Enter"));
            assertThat(stroke.focus()).isEqualTo(KeyStroke.Focus.TEXT);
        });
    }

    @Test
    void leavesSpaceToAButtonThatWasReachedWithTab(FxRobot robot) {
        robot.interact(button::requestFocus);
        fire(button, press(KeyCode.SPACE, false, false));
        assertThat(commands()).containsExactly(Command.NEXT_STAGE);
        nanos.addAndGet(5_000_000_000L);
        robot.interact(field::requestFocus);
        robot.interact(() -> Event.fireEvent(field, press(KeyCode.TAB, true, false)));
        assertThat(button.isFocusVisible()).isTrue();
        strokes.clear();
        fire(button, press(KeyCode.SPACE, false, false));
        type(button, KeyCode.J, "j", false);
        assertThat(commands()).containsExactly(Command.MET);
    }

    @Test
    void takesAKeyThatIsStillHeldAsNoPressOnThePageThatFollows() {
        fire(root, press(KeyCode.SPACE, false, false));
        attached.unsubscribe();
        attached = attach();
        nanos.addAndGet(500_000_000L);
        fire(root, press(KeyCode.SPACE, false, false));
        assertThat(commands()).as("held").containsExactly(Command.NEXT_STAGE);
        fire(root, event(KeyEvent.KEY_RELEASED, "", KeyCode.SPACE, false, false));
        nanos.addAndGet(100_000_000L);
        fire(root, press(KeyCode.SPACE, false, false));
        assertThat(commands()).as("pressed again").containsExactly(Command.NEXT_STAGE, Command.NEXT_STAGE);
    }

    @Test
    void countsAPressForEverybodyWhoTakesKeysOfTheSceneAtTheSameTime() {
        Subscription other = attach();
        fire(root, press(KeyCode.ESCAPE, false, false));
        assertThat(strokes).hasSize(2);
        other.unsubscribe();
    }

    @Test
    void hearsNothingAfterItWasDetached() {
        attached.unsubscribe();
        type(root, KeyCode.J, "j", false);
        assertThat(strokes).isEmpty();
    }

    private List<Command> commands() {
        return strokes.stream().map(stroke -> stroke.command().orElseThrow()).toList();
    }

    private void type(Node target, KeyCode code, String character, boolean shift) {
        nanos.addAndGet(200_000_000);
        fire(target, press(code, shift, false));
        fire(target, typed(character, shift));
        fire(target, event(KeyEvent.KEY_RELEASED, "", code, shift, false));
        nanos.addAndGet(200_000_000);
    }

    private static void fire(Node target, KeyEvent event) {
        org.testfx.util.WaitForAsyncUtils.waitForAsyncFx(5000, () -> Event.fireEvent(target, event));
    }

    private static KeyEvent press(KeyCode code, boolean shift, boolean ctrl) {
        return event(KeyEvent.KEY_PRESSED, "", code, shift, ctrl);
    }

    private static KeyEvent typed(String character, boolean shift) {
        return event(KeyEvent.KEY_TYPED, character, KeyCode.UNDEFINED, shift, false);
    }

    private static KeyEvent event(
            EventType<KeyEvent> type, String character, KeyCode code, boolean shift, boolean ctrl) {
        return new KeyEvent(type, character, "", code, shift, ctrl, false, false);
    }
}

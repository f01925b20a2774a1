package se.medlyss.ui.base;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongSupplier;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.event.EventHandler;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// Brings key presses to a screen: stamped on the first line, cleared of auto-repeat and bounce, read by character.
///
/// A text field keeps plain keys and editing chords. A button that was reached with Tab keeps Space, Enter and the
/// arrows, a stepper the arrows, a slider those to its sides. What the handler takes goes no further.
public final class Keys {
    private static final Set<String> KEPT_BY_A_BUTTON = Set.of("Space", "Enter", "Up", "Down", "Left", "Right");
    private static final Set<String> KEPT_BY_A_STEPPER = Set.of("Up", "Down", "Left", "Right");
    private static final Set<String> KEPT_BY_A_SLIDER = Set.of("Left", "Right", "Home", "End", "Esc");
    private static final Set<AccessibleRole> WITHOUT_KEYS_OF_THEIR_OWN =
            EnumSet.of(AccessibleRole.NODE, AccessibleRole.PARENT, AccessibleRole.TEXT);
    private static final Set<String> EDITING =
            Set.of("A", "C", "V", "X", "Y", "Z", "Backspace", "Delete", "Home", "End", "Left", "Right", "Up", "Down");

    private final Supplier<KeyMap> map;
    private final LongSupplier ticker;
    private final Predicate<KeyStroke> handler;
    private final EventHandler<KeyEvent> onPressed = this::pressed;
    private final EventHandler<KeyEvent> onTyped = this::typed;
    private @Nullable Scene scene;
    private @Nullable SceneGate gate;
    private long lastNanos;
    private boolean lastCounts;
    private final Set<Chord> taken = new HashSet<>();

    /// @param map the key map of the moment
    /// @param ticker a monotonic clock, in nanoseconds
    /// @param handler does what a stroke asks for and says whether it took it
    public Keys(Supplier<KeyMap> map, LongSupplier ticker, Predicate<KeyStroke> handler) {
        this.map = map;
        this.ticker = ticker;
        this.handler = handler;
    }

    /// Takes the keys of whatever window the node is in, until the subscription ends.
    public Subscription attachTo(Node node) {
        Subscription following = node.sceneProperty().subscribe(this::listenTo);
        return () -> {
            following.unsubscribe();
            listenTo(null);
        };
    }

    /// Whether the node's window has the keyboard; while it has not, keys go elsewhere.
    public static ObservableValue<Boolean> hasKeyboard(Node node) {
        return node.sceneProperty()
                .flatMap(Scene::windowProperty)
                .flatMap(Window::focusedProperty)
                .orElse(false);
    }

    private void listenTo(@Nullable Scene next) {
        if (scene != null) {
            scene.removeEventFilter(KeyEvent.KEY_PRESSED, onPressed);
            scene.removeEventFilter(KeyEvent.KEY_TYPED, onTyped);
        }
        if (next != null) {
            next.addEventFilter(KeyEvent.KEY_PRESSED, onPressed);
            next.addEventFilter(KeyEvent.KEY_TYPED, onTyped);
            gate = SceneGate.of(next, ticker);
        }
        scene = next;
    }

    private void pressed(KeyEvent event) {
        lastNanos = ticker.getAsLong();
        lastCounts = gate != null && gate.press(event, lastNanos);
        KeyReader.pressed(event).ifPresent(chord -> offer(chord, event));
    }

    private void typed(KeyEvent event) {
        KeyReader.typed(event).ifPresent(chord -> offer(chord, event));
    }

    private void offer(Chord chord, KeyEvent event) {
        @Nullable Node owner = event.getTarget() instanceof Node node ? node : null;
        boolean text = writesText(owner);
        if (text ? isTextOrEditing(chord) : isKeptByButton(owner, chord)) {
            return;
        }
        KeyStroke.Focus focus = text ? KeyStroke.Focus.TEXT : KeyStroke.Focus.COMMANDS;
        Optional<Command> command = map.get().command(chord);
        if (lastCounts && handler.test(new KeyStroke(chord, command, lastNanos, focus))) {
            taken.add(chord);
            event.consume();
        } else if (lastCounts) {
            taken.remove(chord);
        } else if (taken.contains(chord)) {
            // A made-up press of a key that does something must not reach anything else either.
            event.consume();
        }
    }

    private static boolean writesText(@Nullable Node owner) {
        return owner instanceof TextInputControl field && field.isEditable()
                || owner instanceof ComboBoxBase<?> box && box.isEditable();
    }

    private static boolean isTextOrEditing(Chord chord) {
        boolean plain = !chord.ctrl() && !chord.key().matches("F\\d+");
        return plain || EDITING.contains(chord.key());
    }

    private static boolean isKeptByButton(@Nullable Node owner, Chord chord) {
        if (owner != null && owner.getAccessibleRole() == AccessibleRole.SLIDER) {
            return !chord.ctrl() && KEPT_BY_A_SLIDER.contains(chord.key());
        }
        return owner != null
                && owner.isFocusVisible()
                && !WITHOUT_KEYS_OF_THEIR_OWN.contains(owner.getAccessibleRole())
                && !chord.ctrl()
                && kept(owner).contains(chord.key());
    }

    private static Set<String> kept(Node owner) {
        return owner.getAccessibleRole() == AccessibleRole.SPINNER ? KEPT_BY_A_STEPPER : KEPT_BY_A_BUTTON;
    }
}

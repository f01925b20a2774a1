package se.medlyss.ui.calibrate;

import java.util.Objects;
import java.util.UUID;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import se.medlyss.ui.base.Chord;
import se.medlyss.ui.base.KeyStroke;
import se.medlyss.ui.control.Buttons;
import se.medlyss.ui.control.FieldName;
import se.medlyss.ui.control.KeyCap;

/// What whoever leads a session can do with it before the result is opened: change it, or call it off with a reason.
final class LeadingLine extends VBox {

    private static final Chord CHANGE = Chord.of("E");
    private static final Chord CANCEL = Chord.of("Shift+Delete");

    private final CalibrateTools tools;
    private final TextField reason = new TextField();
    private final HBox asking;
    private @Nullable UUID session;

    LeadingLine(CalibrateTools tools) {
        this.tools = tools;
        Button change =
                tools.keyed(Buttons.plain(tools.texts().text("calibrate.change"), tools.model()::startChanging), "E");
        change.setId("change-session");
        Button cancel = tools.keyed(Buttons.quiet(tools.texts().text("calibrate.cancel"), this::ask), "Shift+Delete");
        cancel.setId("cancel-session");
        HBox buttons = new HBox(change, cancel);
        buttons.getStyleClass().addAll("spaced-8", "place-line");
        reason.promptTextProperty().bind(tools.texts().text("calibrate.cancel.reason"));
        FieldName.give(reason, tools.texts().text("calibrate.cancel.reason"));
        reason.setOnAction(_ -> cancel());
        reason.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        HBox.setHgrow(reason, Priority.ALWAYS);
        asking = new HBox(
                reason,
                new KeyCap(tools.texts().text("keys.name.enter")),
                Buttons.danger(tools.texts().text("calibrate.cancel.now"), this::cancel));
        asking.getStyleClass().addAll("spaced-8", "place-line");
        asking.managedProperty().bind(asking.visibleProperty());
        asking.setVisible(false);
        getStyleClass().addAll("card-body", "spaced-8");
        managedProperty().bind(visibleProperty());
        setVisible(false);
        getChildren().addAll(buttons, asking);
    }

    /// @param which null when another leads it
    void show(@Nullable UUID which) {
        if (!Objects.equals(session, which)) {
            session = which;
            setVisible(which != null);
            asking.setVisible(false);
            reason.clear();
        }
    }

    private void ask() {
        asking.setVisible(true);
        reason.requestFocus();
    }

    private void cancel() {
        if (session != null) {
            tools.model().cancel(session, reason.getText());
        }
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            asking.setVisible(false);
            event.consume();
        }
    }

    /// Whether a press was one of its keys.
    boolean key(KeyStroke stroke) {
        if (!isVisible() || stroke.focus() == KeyStroke.Focus.TEXT) {
            return false;
        }
        if (stroke.chord().equals(CHANGE)) {
            tools.model().startChanging();
        } else if (stroke.chord().equals(CANCEL)) {
            ask();
        } else {
            return false;
        }
        return true;
    }
}

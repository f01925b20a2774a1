package se.medlyss.ui.control;

import javafx.animation.PauseTransition;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.util.Duration;

/// Says below a button that what it was pressed for is done, or cannot be, and goes by itself. It lies over what is
/// there, so that
/// nothing moves. A screen reader hears it as the name of the button, which has the keyboard.
final class PassingNote extends Label {

    static final String STYLE_CLASS = "passing-note";

    /// Long enough to be read by whoever looks elsewhere at first.
    private static final Duration STAYS = Duration.seconds(5);

    private static final double GAP = 4;

    private final Pane around;
    private final Node button;
    private final String name;
    private final PauseTransition pause = new PauseTransition(STAYS);

    /// @param around on which it lies
    /// @param button within that
    /// @param name   the button's for screen readers
    PassingNote(Pane around, Node button, String name) {
        this.around = around;
        this.button = button;
        this.name = name;
        getStyleClass().addAll("pill", STYLE_CLASS);
        setManaged(false);
        setMouseTransparent(true);
        pause.setOnFinished(_ -> hide());
    }

    /// Says for a while that it is done.
    void done(String words) {
        say(Sign.MET, words);
    }

    /// Says for a while that it cannot be done, and what to do.
    void refused(String words) {
        say(Sign.WARNING, words);
    }

    private void say(Sign sign, String words) {
        sign.tone().on(this);
        setGraphic(sign.node());
        setText(words);
        if (!around.getChildren().contains(this)) {
            around.getChildren().add(this);
        }
        applyCss();
        autosize();
        Bounds place = around.sceneToLocal(button.localToScene(button.getLayoutBounds()));
        relocate(snapPositionX(place.getMaxX() - getWidth()), snapPositionY(place.getMaxY() + GAP));
        spoken(words + ". " + name);
        pause.playFromStart();
    }

    /// At once.
    void hide() {
        pause.stop();
        around.getChildren().remove(this);
        button.setAccessibleText(name);
    }

    private void spoken(String words) {
        button.setAccessibleText(words);
        button.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    }
}

package se.medlyss.ui.listen;

import javafx.animation.PauseTransition;
import javafx.scene.control.Label;
import javafx.util.Duration;
import se.medlyss.ui.base.LiveTexts;

/// Says quietly that a call is being read back, where that takes longer than a glance.
final class Fetching extends Label {

    private static final Duration UNNOTICED = Duration.millis(400);

    Fetching(LiveTexts texts) {
        textProperty().bind(texts.text("listen.fetching"));
        getStyleClass().add("secondary");
        setVisible(false);
        PauseTransition wait = new PauseTransition(UNNOTICED);
        wait.setOnFinished(_ -> setVisible(true));
        wait.play();
    }
}

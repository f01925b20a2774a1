package se.medlyss.ui.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Slider;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import se.medlyss.ui.base.Command;
import se.medlyss.ui.base.LiveTexts;
import se.medlyss.ui.control.KeyCap;
import se.medlyss.ui.control.Shown;

/// How loud each side is, and each side alone. It is there once it is asked for; the arrows change what Tab goes
/// between, and the key that opened it, or Escape, puts it away.
final class VolumeLine extends FlowPane {

    private final RecordingViewModel model;
    private final ScoringTools tools;
    private final Runnable toKeys;
    private final List<Slider> sliders = new ArrayList<>();

    VolumeLine(RecordingViewModel model, ScoringTools tools, Runnable toKeys) {
        this.model = model;
        this.tools = tools;
        this.toKeys = toKeys;
        getStyleClass().add("volume-line");
        boolean stereo = model.recording().sound().format().sides() == 2;
        getChildren().setAll(stereo ? IntStream.range(0, 2).mapToObj(this::side).toList() : List.of(slider(0)));
        if (stereo) {
            getChildren().add(new KeyCap(tools.cap(Command.PLAY_SIDE)));
        }
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                close();
            }
        });
        Shown.when(this, false);
    }

    private Node side(int place) {
        LiveTexts texts = tools.texts();
        SideToggle alone = new SideToggle(model, place, toKeys);
        alone.textProperty().bind(texts.text(SideToggle.name(place)));
        HBox side = new HBox(alone, slider(place));
        side.getStyleClass().add("side");
        return side;
    }

    private Node slider(int place) {
        VolumeSlider volume = new VolumeSlider(model, place, tools.texts(), toKeys);
        sliders.add(volume.slider());
        return volume;
    }

    /// Comes, with the keyboard on the first slider; goes when it has the keyboard already.
    void toggle() {
        if (isVisible() && isFocusWithin()) {
            close();
        } else {
            Shown.when(this, true);
            // A slider without its skin has the keyboard and drops the keys.
            applyCss();
            sliders.getFirst().requestFocus();
        }
    }

    private void close() {
        Shown.when(this, false);
        toKeys.run();
    }
}

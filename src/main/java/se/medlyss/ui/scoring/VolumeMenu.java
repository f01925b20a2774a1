package se.medlyss.ui.scoring;

import javafx.scene.Node;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.Slider;
import javafx.scene.layout.VBox;
import se.medlyss.ui.base.LiveTexts;

/// How loud each side is played: from nothing to twice as loud as recorded.
final class VolumeMenu extends MenuButton {

    private static final double LOUDEST = 2;
    private static final double STEP = 0.1;

    private final RecordingViewModel model;
    private final LiveTexts texts;

    VolumeMenu(RecordingViewModel model, LiveTexts texts) {
        this.model = model;
        this.texts = texts;
        getStyleClass().add("plain");
        textProperty().bind(texts.text("recording.volume"));
        setMinWidth(USE_PREF_SIZE);
        boolean stereo = model.recording().sound().format().sides() == 2;
        getItems().add(item(stereo ? "recording.side.agent" : "recording.volume", 0));
        if (stereo) {
            getItems().add(item("recording.side.customer", 1));
        }
    }

    private CustomMenuItem item(String key, int place) {
        Label name = new Label();
        name.textProperty().bind(texts.text(key));
        VBox content = new VBox(name, slider(key, place));
        content.getStyleClass().add("spaced-4");
        return new CustomMenuItem(content, false);
    }

    private Node slider(String key, int place) {
        Slider slider = new Slider(0, LOUDEST, 1);
        slider.setBlockIncrement(STEP);
        slider.accessibleTextProperty().bind(texts.text(key));
        slider.valueProperty().subscribe(value -> model.volume(channel(place), value.doubleValue()));
        model.swapped()
                .subscribe(_ -> slider.setValue(model.playback().get().volumes().get(channel(place))));
        return slider;
    }

    private int channel(int place) {
        boolean stereo = model.recording().sound().format().sides() == 2;
        return stereo && model.swapped().get() ? 1 - place : place;
    }
}

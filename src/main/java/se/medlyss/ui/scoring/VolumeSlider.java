package se.medlyss.ui.scoring;

import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.HBox;
import se.medlyss.ui.base.LiveTexts;

/// How loud a side is played, in percent of what was recorded: from nothing to twice as loud.
final class VolumeSlider extends HBox {

    private static final double LOUDEST = 200;
    private static final double AS_RECORDED = 100;
    private static final double STEP = 10;
    private static final int FINEST_STEPS = 19;
    private static final double SAME = 0.5;

    private final RecordingViewModel model;
    private final LiveTexts texts;
    private final int place;
    private final Slider slider = new Slider(0, LOUDEST, AS_RECORDED);
    private final Label percent = new Label();
    private double asked = Double.NaN;
    private boolean showing;

    /// @param place 0 for the agent, 1 for the customer; 0 in a mono recording
    VolumeSlider(RecordingViewModel model, int place, LiveTexts texts, Runnable toKeys) {
        this.model = model;
        this.texts = texts;
        this.place = place;
        slider.setBlockIncrement(STEP);
        slider.setMajorTickUnit(AS_RECORDED);
        slider.setMinorTickCount(FINEST_STEPS);
        slider.setSnapToTicks(true);
        slider.setOnMouseReleased(_ -> toKeys.run());
        slider.valueProperty().subscribe((_, now) -> chosen(now.doubleValue()));
        percent.getStyleClass().addAll("small", "percent");
        percent.setMinWidth(USE_PREF_SIZE);
        getStyleClass().add("volume");
        getChildren().addAll(slider, percent);
        model.playback().subscribe(_ -> show());
        model.swapped().subscribe(_ -> {
            asked = Double.NaN;
            show();
        });
        texts.draw(this, this::show);
    }

    Slider slider() {
        return slider;
    }

    private void chosen(double value) {
        if (!showing) {
            asked = value;
            model.volume(model.channel(place), value / AS_RECORDED);
        }
        tell();
    }

    /// What the player says while it has not come to the latest wish is older than the slider.
    private void show() {
        double now = model.playback().get().volumes().get(model.channel(place)) * AS_RECORDED;
        if (Double.isNaN(asked) || Math.abs(now - asked) < SAME) {
            asked = Double.NaN;
            showing = true;
            slider.setValue(now);
            showing = false;
        }
        tell();
    }

    private void tell() {
        String value = texts.now("recording.percent", Math.round(slider.getValue()));
        percent.setText(value);
        boolean sides = model.recording().sound().format().sides() == 2;
        String whose = place == 0 ? "recording.heard.agent" : "recording.heard.customer";
        slider.setAccessibleText(texts.now(
                "recording.volume.spoken", sides ? texts.now(whose) : texts.now("recording.volume.both"), value));
    }
}

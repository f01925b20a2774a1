package se.medlyss.ui.scoring;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import se.medlyss.application.recording.Activity;
import se.medlyss.application.recording.SoundPicture;
import se.medlyss.ui.base.LiveTexts;
import se.medlyss.ui.control.Buttons;

/// Who seems to talk how much; a side's name lets it be heard alone. Estimates, and called so.
final class ShareLegend extends HBox {

    private static final double HUNDRED = 100;

    private final RecordingViewModel model;
    private final LiveTexts texts;
    private final Runnable toKeys;
    private final List<ToggleButton> sides = List.of(new ToggleButton(), new ToggleButton());
    private final Button swap;
    private final Label rest = new Label();

    ShareLegend(RecordingViewModel model, LiveTexts texts, Runnable toKeys) {
        this.model = model;
        this.texts = texts;
        this.toKeys = toKeys;
        swap = Buttons.quiet(texts.text("recording.swap"), this::swap);
        getStyleClass().add("share-legend");
        sides.get(0).getStyleClass().addAll("legend", "first");
        sides.get(1).getStyleClass().addAll("legend", "second");
        for (int i = 0; i < sides.size(); i++) {
            int place = i;
            sides.get(i).setOnAction(_ -> solo(place));
            sides.get(i).setMinWidth(USE_PREF_SIZE);
        }
        rest.getStyleClass().add("secondary");
        Tooltip estimate = new Tooltip();
        estimate.textProperty().bind(texts.text("recording.estimate"));
        rest.setTooltip(estimate);
        getChildren().addAll(sides);
        getChildren().addAll(swap, rest);
        model.picture().subscribe(_ -> show());
        model.swapped().subscribe(_ -> show());
        model.playback().subscribe(_ -> show());
        texts.locale().subscribe(_ -> show());
    }

    private int channel(int place) {
        return model.swapped().get() ? 1 - place : place;
    }

    private void solo(int place) {
        model.solo(channel(place));
        toKeys.run();
    }

    private void swap() {
        model.swapped().set(!model.swapped().get());
        toKeys.run();
    }

    private void show() {
        Optional<Activity> activity = model.picture().get().map(SoundPicture::activity);
        boolean stereo = model.recording().sound().format().sides() == 2
                && activity.filter(Activity::alike).isEmpty();
        for (int place = 0; place < sides.size(); place++) {
            ToggleButton side = sides.get(place);
            side.setVisible(stereo);
            side.setManaged(stereo);
            side.setText(sideText(place, activity));
            side.setSelected(stereo && model.playback().get().solo().equals(Optional.of(channel(place))));
        }
        swap.setVisible(stereo);
        swap.setManaged(stereo);
        rest.setText(activity.map(this::restText).orElse(""));
    }

    private String sideText(int place, Optional<Activity> activity) {
        String name = texts.now(place == 0 ? "recording.side.agent" : "recording.side.customer");
        return activity.filter(Activity::twoSided)
                .map(each -> texts.now(
                        "recording.share", name, percent(each.shares().sides().get(channel(place)))))
                .orElse(name);
    }

    private String restText(Activity activity) {
        Activity.Shares shares = activity.shares();
        if (activity.alike()) {
            return texts.now("recording.alike", percent(shares.silence()));
        }
        return activity.twoSided()
                ? texts.now("recording.shares", percent(shares.silence()), percent(shares.both()))
                : texts.now("recording.shares.mono", percent(shares.sides().getFirst()), percent(shares.silence()));
    }

    private String percent(double share) {
        return texts.now("recording.percent", Math.round(share * HUNDRED));
    }
}

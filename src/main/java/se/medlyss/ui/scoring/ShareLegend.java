package se.medlyss.ui.scoring;

import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import se.medlyss.application.recording.Activity;
import se.medlyss.ui.base.Command;
import se.medlyss.ui.base.LiveTexts;
import se.medlyss.ui.control.Buttons;
import se.medlyss.ui.control.FittingRow;
import se.medlyss.ui.control.KeyCap;
import se.medlyss.ui.control.Shown;

/// Who seems to talk how much; a side's name lets it be heard alone. Estimates, and called so.
final class ShareLegend extends StackPane {

    private static final double HUNDRED = 100;

    private final RecordingViewModel model;
    private final LiveTexts texts;
    private final Runnable toKeys;
    private final Label estimated = new Label();
    private final List<SideToggle> sides;
    private final HBox both;
    private final Button swap;
    private final CorrectMenu correct;
    private final HBox correction;
    private final Label rest = new Label();
    private final Label music = new Label();

    ShareLegend(RecordingViewModel model, ScoringTools tools, IntConsumer zoom, Runnable toKeys) {
        this.model = model;
        this.texts = tools.texts();
        this.toKeys = toKeys;
        correct = new CorrectMenu(model, texts, toKeys);
        correction = new HBox(correct, new KeyCap(tools.cap(Command.PLAY_CORRECT)));
        correction.getStyleClass().add("names");
        swap = Buttons.keyed(Buttons.quiet(texts.text("recording.swap"), this::swap), tools.cap(Command.PLAY_SWAP));
        sides = List.of(new SideToggle(model, 0, toKeys), new SideToggle(model, 1, toKeys));
        both = new HBox(sides.get(0), sides.get(1), new KeyCap(tools.cap(Command.PLAY_SIDE)));
        both.getStyleClass().add("names");
        getStyleClass().add("share-legend");
        Tooltip estimate = new Tooltip();
        estimate.textProperty().bind(texts.text("recording.estimate"));
        for (Label label : new Label[] {estimated, rest, music}) {
            label.getStyleClass().add("secondary");
            label.setTooltip(estimate);
        }
        getChildren().add(row(zoom(tools, zoom)));
        model.picture().subscribe(_ -> show());
        model.swapped().subscribe(_ -> show());
        model.segments().subscribe(_ -> show());
        texts.draw(this, this::show);
    }

    /// Opens the menu of what is really heard.
    ///
    /// @param instead where it stands while there is no room for its button
    void showCorrections(Node instead) {
        correct.open(instead);
    }

    private FittingRow row(Node zoom) {
        HBox names = new HBox(estimated, both);
        names.getStyleClass().add("names");
        return new FittingRow()
                .add(names, 0)
                .add(rest, 1)
                .add(music, 5)
                .addAtEnd(correction, 2)
                .addAtEnd(swap, 3)
                .addAtEnd(zoom, 4);
    }

    private Node zoom(ScoringTools tools, IntConsumer zoom) {
        HBox line = new HBox(
                new KeyCap(tools.cap(Command.PLAY_WIDER)),
                zoom("−", "recording.zoom-out", () -> zoom.accept(-1)),
                zoom("+", "recording.zoom-in", () -> zoom.accept(1)),
                new KeyCap(tools.cap(Command.PLAY_CLOSER)));
        line.getStyleClass().add("names");
        return line;
    }

    private Button zoom(String sign, String key, Runnable action) {
        Button button = Buttons.plain(texts.following(() -> sign), action);
        button.accessibleTextProperty().bind(texts.text(key));
        button.getStyleClass().add("zoom");
        return button;
    }

    private void swap() {
        model.swap();
        toKeys.run();
    }

    private void show() {
        Optional<Activity> activity = model.activity();
        boolean stereo = model.recording().sound().format().sides() == 2
                && activity.filter(Activity::alike).isEmpty();
        for (int place = 0; place < sides.size(); place++) {
            sides.get(place).setText(sideText(place, activity));
        }
        Shown.when(both, stereo);
        swap.setManaged(stereo);
        Shown.when(estimated, activity.isPresent());
        estimated.setText(
                texts.now(model.segments().get().isEmpty() ? "recording.estimated" : "recording.estimated.corrected"));
        rest.setText(activity.map(this::restText).orElse(""));
        music.setText(activity.map(this::musicText).orElse(""));
        music.setManaged(!music.getText().isEmpty());
    }

    private String sideText(int place, Optional<Activity> activity) {
        String name = texts.now(SideToggle.name(place));
        return activity.filter(Activity::twoSided)
                .map(each -> texts.now(
                        "recording.share", name, percent(each.shares().sides().get(model.channel(place)))))
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

    /// What is neither talk nor silence, so that the parts add up.
    private String musicText(Activity activity) {
        double share = activity.alike() ? 0 : activity.shares().music();
        return Math.round(share * HUNDRED) > 0 ? texts.now("recording.shares.music", percent(share)) : "";
    }

    private String percent(double share) {
        return texts.now("recording.percent", Math.round(share * HUNDRED));
    }
}

package se.medlyss.ui.scoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.IntConsumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import se.medlyss.application.recording.PlaybackState;
import se.medlyss.texts.Formats;
import se.medlyss.ui.base.Command;
import se.medlyss.ui.base.LiveTexts;
import se.medlyss.ui.control.Buttons;

/// Play and pause, the time, the last seconds again, loop, speed, and who talks how much.
final class PlayerBar extends HBox {

    private static final long SECOND = 1_000;

    private final RecordingViewModel model;
    private final ScoringTools tools;
    private final LiveTexts texts;
    private final Runnable toKeys;
    private final Button play;
    private final Label time = new Label();
    private final Button loop;
    private final MenuButton speed = new MenuButton();
    private final Label silent = new Label();

    PlayerBar(RecordingViewModel model, ScoringTools tools, IntConsumer zoom, Runnable toKeys) {
        this.model = model;
        this.tools = tools;
        this.toKeys = toKeys;
        texts = tools.texts();
        play = Buttons.keyed(Buttons.primary(texts.text("recording.play"), model::toggle), tools.cap(Command.PLAY));
        loop = keyed("recording.loop", Command.PLAY_LOOP, model::markLoop);
        getStyleClass().add("player-bar");
        time.getStyleClass().addAll("strong", "time");
        time.setMinWidth(USE_PREF_SIZE);
        silent.textProperty().bind(texts.text("recording.silent"));
        silent.getStyleClass().addAll("small", "warn");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        getChildren()
                .addAll(
                        play,
                        time,
                        keyed("recording.again", Command.PLAY_AGAIN, model::again),
                        loop,
                        speeds(),
                        new VolumeMenu(model, texts),
                        silent,
                        gap,
                        new ShareLegend(model, texts, toKeys),
                        button("−", "recording.zoom-out", () -> zoom.accept(-1)),
                        button("+", "recording.zoom-in", () -> zoom.accept(1)));
        model.playback().subscribe(this::show);
        model.loopFrom().subscribe(_ -> show(model.playback().get()));
        texts.locale().subscribe(_ -> show(model.playback().get()));
    }

    /// What is heard now, in milliseconds.
    void showTime(double ms) {
        String now = Formats.clock(Math.round(Math.floor(ms / SECOND)));
        String words = now + " / " + Formats.clock(model.durationMs() / SECOND);
        if (!words.equals(time.getText())) {
            time.setText(words);
        }
    }

    private void show(PlaybackState state) {
        play.textProperty().unbind();
        play.setText(texts.now(state.playing() ? "recording.pause" : "recording.play"));
        loop.textProperty().unbind();
        loop.setText(texts.now(loopKey(state)));
        speed.setText(number(state.speed()));
        silent.setVisible(state.silent());
        silent.setManaged(state.silent());
        showTime(model.positionMs());
    }

    private String loopKey(PlaybackState state) {
        if (state.loop().isPresent()) {
            return "recording.loop.off";
        }
        return model.loopFrom().get().isPresent() ? "recording.loop.end" : "recording.loop";
    }

    private MenuButton speeds() {
        speed.getStyleClass().add("plain");
        speed.accessibleTextProperty().bind(texts.text("recording.speed"));
        List<RadioMenuItem> items =
                RecordingViewModel.SPEEDS.stream().map(this::speedItem).toList();
        speed.getItems().setAll(items);
        speed.setMinWidth(USE_PREF_SIZE);
        return speed;
    }

    private RadioMenuItem speedItem(double wanted) {
        RadioMenuItem item = new RadioMenuItem();
        item.textProperty().bind(texts.following(() -> number(wanted)));
        item.setOnAction(_ -> {
            model.speed(wanted);
            toKeys.run();
        });
        model.playback().subscribe(state -> item.setSelected(Math.abs(state.speed() - wanted) < 0.01));
        return item;
    }

    private String number(double factor) {
        return texts.now("recording.times", texts.formats().number(BigDecimal.valueOf(factor), 1));
    }

    private Button keyed(String key, Command command, Runnable action) {
        Button button = Buttons.keyed(Buttons.plain(texts.text(key), action), tools.cap(command));
        button.setFocusTraversable(true);
        return button;
    }

    private Button button(String sign, String key, Runnable action) {
        Button button = Buttons.plain(texts.following(() -> sign), action);
        button.accessibleTextProperty().bind(texts.text(key));
        button.getStyleClass().add("zoom");
        return button;
    }
}

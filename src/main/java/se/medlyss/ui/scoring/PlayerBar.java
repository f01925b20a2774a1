package se.medlyss.ui.scoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import se.medlyss.application.recording.PlaybackState;
import se.medlyss.texts.Formats;
import se.medlyss.ui.base.Command;
import se.medlyss.ui.base.LiveTexts;
import se.medlyss.ui.control.Buttons;
import se.medlyss.ui.control.FittingRow;
import se.medlyss.ui.control.KeyCap;
import se.medlyss.ui.control.Shown;

/// Play and pause, the time, the steps, loop, speed and volume, each with its key. Where there is no room, what has a
/// key of its own is left out first.
final class PlayerBar extends StackPane {

    private static final long SECOND = 1_000;

    private final RecordingViewModel model;
    private final ScoringTools tools;
    private final LiveTexts texts;
    private final Runnable toKeys;
    private final Button play;
    private final Label time = new Label();
    private final Button again;
    private final Button back;
    private final Button on;
    private final Button loop;
    private final Node speeds;
    private final MenuButton speed = new MenuButton();
    private final Button volume;
    private final Label silent = new Label();
    private boolean tells;
    private String told = "";

    /// @param onVolume shows or puts away how loud each side is
    PlayerBar(RecordingViewModel model, ScoringTools tools, Runnable onVolume, Runnable toKeys) {
        this.model = model;
        this.tools = tools;
        this.toKeys = toKeys;
        texts = tools.texts();
        play = keyed("recording.play", Command.PLAY, model::toggle);
        play.getStyleClass().add("play");
        loop = keyed("recording.loop", Command.PLAY_LOOP, model::markLoop);
        volume = keyed("recording.volume", Command.PLAY_VOLUME, onVolume);
        getStyleClass().add("player-bar");
        silent.textProperty().bind(texts.text("recording.silent"));
        silent.getStyleClass().addAll("small", "warn");
        time.getStyleClass().addAll("strong", "time");
        time.setMinWidth(USE_PREF_SIZE);
        again = keyed("recording.again", Command.PLAY_AGAIN, model::again);
        back = keyed("recording.back", Command.PLAY_BACK, () -> model.step(-1));
        on = keyed("recording.on", Command.PLAY_ON, () -> model.step(1));
        speeds = speeds();
        getChildren().add(row());
        model.playback().subscribe(this::show);
        model.loopFrom().subscribe(_ -> show(model.playback().get()));
        texts.draw(this, () -> show(model.playback().get()));
    }

    private FittingRow row() {
        return new FittingRow()
                .add(play, 0)
                .add(time, 0)
                .add(again, 1)
                .add(back, 4)
                .add(on, 4)
                .add(loop, 2)
                .add(speeds, 3)
                .add(volume, 5)
                .addAtEnd(silent, 1);
    }

    /// Where the other controls have no room, the time says what they would.
    void tellAll() {
        tells = true;
        show(model.playback().get());
    }

    /// For a narrow column with room below: what has no room in the line goes into the next, and nothing is left out.
    void wrap() {
        tells = false;
        FlowPane lines = new FlowPane();
        lines.getStyleClass().add("player-lines");
        lines.getChildren().setAll(play, time, again, back, on, loop, speeds, volume, silent);
        getChildren().setAll(lines);
        show(model.playback().get());
    }

    private String told(PlaybackState state) {
        String speed = Math.abs(state.speed() - 1) < 0.01 ? "" : " · " + number(state.speed());
        int agent = model.channel(0);
        return speed
                + state.solo()
                        .map(side -> " · " + texts.now(SideToggle.name(side == agent ? 0 : 1)))
                        .orElse("");
    }

    /// What is heard now, in milliseconds.
    void showTime(double ms) {
        String now = Formats.clock(Math.round(Math.floor(ms / SECOND)));
        String words = now + " / " + Formats.clock(model.durationMs() / SECOND) + told;
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
        volume.textProperty().unbind();
        volume.setText(volume(state));
        // Without a sound device nothing is louder than anything.
        Shown.when(volume, !state.silent());
        Shown.when(silent, state.silent());
        told = tells ? told(state) : "";
        showTime(model.positionMs());
    }

    /// With how loud the sides are, where that is not as recorded: the agent's first.
    private String volume(PlaybackState state) {
        String word = texts.now("recording.volume");
        if (state.volumes().stream().allMatch(each -> Math.abs(each - 1) < 0.01)) {
            return word;
        }
        return word
                + " "
                + IntStream.range(0, state.volumes().size())
                        .map(model::channel)
                        .mapToObj(channel -> texts.now(
                                "recording.percent", Math.round(state.volumes().get(channel) * 100)))
                        .collect(Collectors.joining(" · "));
    }

    private String loopKey(PlaybackState state) {
        if (state.loop().isPresent()) {
            return "recording.loop.off";
        }
        return model.loopFrom().get().isPresent() ? "recording.loop.end" : "recording.loop";
    }

    private Node speeds() {
        speed.getStyleClass().add("plain");
        speed.accessibleTextProperty().bind(texts.text("recording.speed"));
        List<RadioMenuItem> items =
                RecordingViewModel.SPEEDS.stream().map(this::speedItem).toList();
        speed.getItems().setAll(items);
        speed.setMinWidth(USE_PREF_SIZE);
        HBox line =
                new HBox(new KeyCap(tools.cap(Command.PLAY_SLOWER)), speed, new KeyCap(tools.cap(Command.PLAY_FASTER)));
        line.getStyleClass().add("capped");
        return line;
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
        return Buttons.keyed(Buttons.plain(texts.text(key), action), tools.cap(command));
    }
}

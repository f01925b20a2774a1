package se.medlyss.ui.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.animation.AnimationTimer;
import javafx.beans.value.ObservableValue;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import javafx.util.Subscription;
import se.medlyss.application.recording.SoundPicture;
import se.medlyss.application.recording.Span;
import se.medlyss.call.CallState;
import se.medlyss.process.CallProcess;
import se.medlyss.ui.base.Look;
import se.medlyss.ui.control.Waveform;

/// A recording with its player: what is heard now, and what was scored where.
public final class RecordingPane extends VBox {

    private static final double SECOND = 1_000;
    private static final double LOW = 900;
    private static final double LOWEST = 700;

    private final RecordingViewModel model;
    private final ObservableValue<CallState> call;
    private final ObservableValue<Boolean> discreet;
    private final ScoringTools tools;
    private final Supplier<CallProcess> process;
    private final Waveform wave = new Waveform();
    private final PlayerBar bar;
    private final Label reading = new Label();
    private long shownSecond = -1;
    private final AnimationTimer pulse = new AnimationTimer() {
        @Override
        public void handle(long now) {
            follow();
        }
    };

    /// @param discreet marks show *answered*, not what was answered
    /// @param toKeys   gives the keyboard back to the commands
    public RecordingPane(
            RecordingViewModel model,
            ScoringViewModel scoring,
            ScoringTools tools,
            ObservableValue<Boolean> discreet,
            Runnable toKeys) {
        this(model, scoring.state(), scoring::process, tools, discreet, toKeys);
    }

    /// The same over a call that is not being scored.
    ///
    /// @param call    what lies on the recording
    /// @param process the process that it was scored by
    public RecordingPane(
            RecordingViewModel model,
            ObservableValue<CallState> call,
            Supplier<CallProcess> process,
            ScoringTools tools,
            ObservableValue<Boolean> discreet,
            Runnable toKeys) {
        this.model = model;
        this.process = process;
        this.call = call;
        this.tools = tools;
        this.discreet = discreet;
        bar = new PlayerBar(model, tools, wave::zoom, toKeys);
        getStyleClass().addAll("card", "recording-pane");
        getStylesheets().add(Look.sheet(RecordingPane.class, "recording.css"));
        reading.textProperty().bind(tools.texts().text("recording.reading"));
        reading.getStyleClass().add("secondary");
        wave.setLength(model.durationMs());
        wave.setOnSeek(model::seek);
        getChildren().addAll(bar, reading, wave);
        model.picture().subscribe(_ -> drawSound());
        model.swapped().subscribe(_ -> drawSound());
        model.playback().subscribe(_ -> drawMarks());
        model.loopFrom().subscribe(_ -> drawMarks());
        call.subscribe(_ -> drawMarks());
        model.anchorMs().subscribe(_ -> drawMarks());
        discreet.subscribe(_ -> drawMarks());
        tools.texts().locale().subscribe(_ -> drawMarks());
        whileShowing();
    }

    /// Fits into a window of this height.
    public void fit(double windowHeight) {
        wave.setHeight(
                windowHeight < LOWEST
                        ? Waveform.Height.LOWEST
                        : windowHeight < LOW ? Waveform.Height.LOW : Waveform.Height.FULL);
    }

    private Subscription whileShowing() {
        return sceneProperty()
                .flatMap(Scene::windowProperty)
                .flatMap(Window::showingProperty)
                .orElse(false)
                .subscribe(this::run);
    }

    private void run(boolean showing) {
        if (showing) {
            pulse.start();
        } else {
            pulse.stop();
        }
    }

    private void follow() {
        double now = model.positionMs();
        long second = (long) (now / SECOND);
        if (second != shownSecond) {
            shownSecond = second;
            drawMarks();
        }
        wave.setPosition(now);
        bar.showTime(now);
    }

    private void drawSound() {
        boolean there = model.picture().get().isPresent();
        reading.setVisible(!there);
        reading.setManaged(!there);
        model.picture()
                .get()
                .ifPresent(picture -> wave.show(picture.peaks(), model.swapped().get()));
        drawMarks();
    }

    private void drawMarks() {
        List<Waveform.Band> bands = new ArrayList<>();
        model.picture().get().ifPresent(picture -> music(picture, bands));
        model.playback().get().loop().ifPresent(loop -> bands.add(new Waveform.Band(loop, "", "loop", false)));
        model.loopFrom()
                .get()
                .ifPresent(from -> bands.add(new Waveform.Band(new Span(from, from + 100), "", "loop", false)));
        RecordingMarks marks =
                new RecordingMarks(tools, process.get(), model.anchorMs().get());
        long now = Math.round(model.positionMs());
        bands.addAll(marks.holds(call.getValue(), now));
        bands.addAll(marks.stages(call.getValue(), now));
        wave.show(bands, marks.moments(call.getValue(), discreet.getValue()));
    }

    private void music(SoundPicture picture, List<Waveform.Band> bands) {
        for (Span span : picture.activity().music()) {
            bands.add(new Waveform.Band(span, tools.texts().now("recording.music"), "music", false));
        }
    }
}

package se.medlyss.ui.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.animation.AnimationTimer;
import javafx.beans.value.ObservableDoubleValue;
import javafx.beans.value.ObservableValue;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import javafx.util.Subscription;
import se.medlyss.application.recording.Activity;
import se.medlyss.application.recording.Span;
import se.medlyss.call.CallState;
import se.medlyss.process.CallProcess;
import se.medlyss.ui.base.Command;
import se.medlyss.ui.base.Look;
import se.medlyss.ui.control.Em;
import se.medlyss.ui.control.Shown;
import se.medlyss.ui.control.Waveform;

/// A recording with its player: what is heard now, and what was scored where.
public final class RecordingPane extends VBox {

    private static final double SECOND = 1_000;
    private static final double LOW_EM = 64;
    private static final double LOWEST_EM = 50;
    private static final double TIGHT_EM = 42;

    private final RecordingViewModel model;
    private final ObservableValue<CallState> call;
    private final ObservableValue<Boolean> discreet;
    private final ScoringTools tools;
    private final Supplier<CallProcess> process;
    private final Waveform wave = new Waveform();
    private final PlayerBar bar;
    private final VolumeLine volume;
    private final ShareLegend legend;
    private final Label reading = new Label();
    private final Em em = new Em();
    private TimelineNames names = TimelineNames.NONE;
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
        volume = new VolumeLine(model, tools, toKeys);
        bar = new PlayerBar(model, tools, volume::toggle, toKeys);
        legend = new ShareLegend(model, tools, wave::zoom, toKeys);
        getStyleClass().addAll("card", "recording-pane");
        getStylesheets().add(Look.sheet(RecordingPane.class, "recording.css"));
        reading.textProperty().bind(tools.texts().text("recording.reading"));
        reading.getStyleClass().add("secondary");
        wave.setLength(model.durationMs());
        wave.setOnSeek(model::seek);
        getChildren().addAll(bar, volume, legend, reading, wave, em);
        model.picture().subscribe(_ -> drawSound());
        model.swapped().subscribe(_ -> drawSound());
        model.segments().subscribe(_ -> drawSound());
        model.playback().subscribe(_ -> drawMarks());
        model.loopFrom().subscribe(_ -> drawMarks());
        call.subscribe(_ -> drawMarks());
        model.anchorMs().subscribe(_ -> drawMarks());
        discreet.subscribe(_ -> drawMarks());
        tools.texts().draw(this, this::drawMarks);
        whileShowing();
    }

    /// The same with names for what the call was about before.
    public RecordingPane knows(TimelineNames known) {
        names = known;
        drawMarks();
        return this;
    }

    /// The same for a narrow window: the player and a low picture.
    public RecordingPane narrow() {
        getStyleClass().add("narrow");
        getChildren().remove(legend);
        bar.tellAll();
        wave.setHeight(Waveform.Height.LOWEST);
        return this;
    }

    /// The same for a narrow column with room below it.
    public RecordingPane inColumn() {
        narrow();
        bar.wrap();
        return this;
    }

    private void command(Command command) {
        switch (command) {
            case PLAY_VOLUME -> volume.toggle();
            case PLAY_CORRECT -> legend.showCorrections(wave);
            case PLAY_CLOSER -> wave.zoom(1);
            case PLAY_WIDER -> wave.zoom(-1);
            default -> {}
        }
    }

    /// Fits into a window of this height: where it is low for its text, what has keys of its own is left out.
    public void fit(ObservableDoubleValue windowHeight) {
        ObservableValue<Boolean> lowest = em.isBelow(windowHeight, LOWEST_EM);
        em.isBelow(windowHeight, LOW_EM).subscribe(low -> setHeight(low, lowest.getValue()));
        lowest.subscribe(low -> setHeight(em.isBelow(windowHeight, LOW_EM).getValue(), low));
        em.isBelow(windowHeight, TIGHT_EM).subscribe(tight -> Shown.when(legend, !tight));
    }

    private void setHeight(boolean low, boolean lowest) {
        wave.setHeight(lowest ? Waveform.Height.LOWEST : low ? Waveform.Height.LOW : Waveform.Height.FULL);
    }

    /// Leaves the picture out where there is no room.
    public void setTight(boolean tight) {
        Shown.when(wave, !tight);
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
            model.setOnScreen(this::command);
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
        model.heard(now);
        wave.setPosition(now);
        bar.showTime(now);
    }

    private void drawSound() {
        boolean there = model.picture().get().isPresent();
        Shown.when(reading, !there);
        model.picture()
                .get()
                .ifPresent(picture -> wave.show(picture.peaks(), model.swapped().get()));
        model.activity().ifPresent(activity -> wave.showTalk(activity.talk()));
        drawMarks();
    }

    private void drawMarks() {
        List<Waveform.Band> bands = new ArrayList<>();
        model.activity().ifPresent(activity -> music(activity, bands));
        model.playback().get().loop().ifPresent(loop -> bands.add(new Waveform.Band(loop, "", "loop", false)));
        model.loopFrom()
                .get()
                .ifPresent(from -> bands.add(new Waveform.Band(new Span(from, from + 100), "", "loop", false)));
        RecordingMarks marks =
                new RecordingMarks(tools, process.get(), names, model.anchorMs().get());
        long now = Math.round(model.positionMs());
        bands.addAll(marks.holds(call.getValue(), now));
        bands.addAll(marks.stages(call.getValue(), now));
        wave.show(bands, marks.moments(call.getValue(), discreet.getValue()));
    }

    private void music(Activity activity, List<Waveform.Band> bands) {
        for (Span span : activity.music()) {
            bands.add(new Waveform.Band(span, tools.texts().now("recording.music"), "music", false));
        }
    }
}

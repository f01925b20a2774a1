package se.medlyss.ui.scoring;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.LongProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleLongProperty;
import javafx.beans.property.SimpleObjectProperty;
import se.medlyss.application.recording.Activity;
import se.medlyss.application.recording.Heard;
import se.medlyss.application.recording.Playback;
import se.medlyss.application.recording.PlaybackState;
import se.medlyss.application.recording.Recording;
import se.medlyss.application.recording.Segment;
import se.medlyss.application.recording.SoundPicture;
import se.medlyss.application.recording.Span;
import se.medlyss.ui.base.Background;
import se.medlyss.ui.base.Command;

/// A recording on the screen: its player and its picture.
public final class RecordingViewModel {
    private static final double NOWHERE = Double.POSITIVE_INFINITY;

    /// The speeds that one step leads through.
    static final List<Double> SPEEDS = List.of(0.6, 0.8, 1.0, 1.2, 1.5, 2.0);

    private final Recording recording;
    private final Playback playback;
    private final ReadOnlyObjectWrapper<PlaybackState> state;
    private final ReadOnlyObjectWrapper<Optional<SoundPicture>> picture = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Long>> loopFrom = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final BooleanProperty swapped = new SimpleBooleanProperty();
    private final ObjectProperty<List<Segment>> segments = new SimpleObjectProperty<>(List.of());
    private final LongProperty anchorMs = new SimpleLongProperty();
    private final AtomicBoolean closed = new AtomicBoolean();
    private double stretchEnd = NOWHERE;
    private Consumer<Command> onScreen = _ -> {};

    /// @param screen where news of the player go
    public RecordingViewModel(Recording recording, Background screen) {
        this.recording = recording;
        playback = recording.playback();
        state = new ReadOnlyObjectWrapper<>(playback.state());
        playback.tell(news -> screen.onScreen(() -> state.set(news)));
    }

    public Recording recording() {
        return recording;
    }

    public ReadOnlyObjectProperty<PlaybackState> playback() {
        return state.getReadOnlyProperty();
    }

    /// Empty until the recording was read through.
    public ReadOnlyObjectProperty<Optional<SoundPicture>> picture() {
        return picture.getReadOnlyProperty();
    }

    /// Where a loop begins that has no end yet, in milliseconds.
    public ReadOnlyObjectProperty<Optional<Long>> loopFrom() {
        return loopFrom.getReadOnlyProperty();
    }

    /// The agent is on the second channel.
    public BooleanProperty swapped() {
        return swapped;
    }

    /// The channel of a side.
    ///
    /// @param place 0 for the agent, 1 for the customer; 0 in a mono recording
    int channel(int place) {
        return recording.sound().format().sides() == 2 && swapped.get() ? 1 - place : place;
    }

    /// Where the user put the estimate of who talks right.
    public ObjectProperty<List<Segment>> segments() {
        return segments;
    }

    /// Who talks when, as estimated and put right; empty until the recording was read through.
    public Optional<Activity> activity() {
        return picture.get()
                .map(SoundPicture::activity)
                .map(estimate -> estimate.corrected(segments.get(), swapped.get()));
    }

    /// What a correction is about: the loop, or the stretch around what is heard now.
    public Optional<Span> stretch() {
        return state.get().loop().or(() -> activity().flatMap(now -> now.around(Math.round(positionMs()))));
    }

    /// Says what is really heard in a stretch.
    public void correct(Span stretch, Heard heard) {
        segments.set(Segment.with(segments.get(), new Segment(stretch, heard)));
    }

    /// Goes by the estimate again in a stretch.
    public void asEstimated(Span stretch) {
        segments.set(Segment.without(segments.get(), stretch));
    }

    /// The place in the recording, in milliseconds, where the evaluation's log begins; may be negative.
    public LongProperty anchorMs() {
        return anchorMs;
    }

    /// Shows what was read.
    void show(SoundPicture read) {
        picture.set(Optional.of(read));
    }

    /// What is heard now, in milliseconds.
    public double positionMs() {
        return playback.positionMs();
    }

    public long durationMs() {
        return recording.sound().format().durationMs();
    }

    public void toggle() {
        stretchEnd = NOWHERE;
        if (state.get().playing()) {
            playback.pause();
        } else {
            playback.play();
        }
    }

    public void pause() {
        playback.pause();
    }

    public void seek(double ms) {
        stretchEnd = NOWHERE;
        playback.seek(ms);
    }

    /// Goes to a little before an event, and plays.
    public void jumpTo(double ms) {
        stretchEnd = NOWHERE;
        playback.jumpTo(ms);
    }

    /// Plays a stretch and pauses at its end, unless it is led elsewhere meanwhile.
    public void play(double fromMs, double toMs) {
        playback.seek(fromMs);
        playback.play();
        stretchEnd = toMs;
    }

    /// Looks whether the stretch that is played has come to its end.
    public void heard(double nowMs) {
        if (nowMs >= stretchEnd) {
            stretchEnd = NOWHERE;
            playback.pause();
        }
    }

    /// The last five seconds again.
    public void again() {
        stretchEnd = NOWHERE;
        playback.again();
    }

    /// Five seconds back (-1) or on (1).
    public void step(int direction) {
        stretchEnd = NOWHERE;
        playback.seek(playback.positionMs() + direction * Playback.STEP_MS);
    }

    /// The loop's beginning, then its end, then no loop.
    public void markLoop() {
        stretchEnd = NOWHERE;
        long now = Math.round(positionMs());
        if (state.get().loop().isPresent()) {
            loopFrom.set(Optional.empty());
            playback.loop(Optional.empty());
        } else if (loopFrom.get().isEmpty()) {
            loopFrom.set(Optional.of(now));
        } else {
            long from = loopFrom.get().get();
            loopFrom.set(Optional.empty());
            playback.loop(Optional.of(new Span(Math.min(from, now), Math.max(from, now))));
        }
    }

    public void speed(double speed) {
        playback.speed(speed);
    }

    /// The next slower (-1) or faster (1) speed.
    public void faster(int direction) {
        double now = state.get().speed();
        SPEEDS.stream()
                .filter(speed -> direction > 0 ? speed > now + 0.01 : speed < now - 0.01)
                .reduce((a, b) -> direction > 0 ? a : b)
                .ifPresent(playback::speed);
    }

    /// Only this side, or both again.
    ///
    /// @param side the channel's number
    public void solo(int side) {
        playback.solo(state.get().solo().equals(Optional.of(side)) ? Optional.empty() : Optional.of(side));
    }

    /// The next side alone: the agent's, then the customer's, then both again.
    public void nextSide() {
        int sides = recording.sound().format().sides();
        int agent = swapped.get() ? 1 : 0;
        Optional<Integer> now = state.get().solo();
        if (sides == 2) {
            playback.solo(
                    now.isEmpty()
                            ? Optional.of(agent)
                            : now.equals(Optional.of(agent)) ? Optional.of(1 - agent) : Optional.empty());
        }
    }

    /// The agent is on the other channel.
    public void swap() {
        if (recording.sound().format().sides() == 2) {
            swapped.set(!swapped.get());
        }
    }

    /// Takes commands about how the recording is shown.
    void setOnScreen(Consumer<Command> action) {
        onScreen = action;
    }

    public void volume(int side, double volume) {
        playback.volume(side, volume);
    }

    /// What a key of the player does; other commands do nothing.
    public void command(Command command) {
        switch (command) {
            case PLAY -> toggle();
            case PLAY_BACK -> step(-1);
            case PLAY_ON -> step(1);
            case PLAY_AGAIN -> again();
            case PLAY_LOOP -> markLoop();
            case PLAY_SLOWER -> faster(-1);
            case PLAY_FASTER -> faster(1);
            case PLAY_SIDE -> nextSide();
            case PLAY_SWAP -> swap();
            case PLAY_VOLUME, PLAY_CLOSER, PLAY_WIDER, PLAY_CORRECT -> onScreen.accept(command);
            default -> {}
        }
    }

    /// Whether nobody needs its picture any more.
    boolean isClosed() {
        return closed.get();
    }

    /// Lets file and device go.
    void close() {
        closed.set(true);
        playback.close();
    }
}

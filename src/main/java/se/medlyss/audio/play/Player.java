package se.medlyss.audio.play;

import java.util.Optional;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import se.medlyss.application.recording.Playback;
import se.medlyss.application.recording.PlaybackState;
import se.medlyss.application.recording.RecordingException;
import se.medlyss.application.recording.Sound;
import se.medlyss.application.recording.SoundFormat;
import se.medlyss.application.recording.Span;
import se.medlyss.call.Ticker;

/// Plays a recording on a thread of its own. The device is filled a little ahead every few milliseconds; nobody ever
/// waits for it.
public final class Player implements Playback {

    private static final long PUMP_MS = 10;
    private static final double MILLIS = 1_000;

    private final ScheduledExecutorService thread;
    private final Sound sound;
    private final SoundFormat format;
    private final Output output;
    private volatile PlaybackState state;
    private volatile Heard heard;
    private volatile @Nullable Double wanted;
    private volatile Consumer<PlaybackState> listener = _ -> {};
    private final Ticker ticker;
    private @Nullable ScheduledFuture<?> pumping;

    /// @param thread runs one task at a time; the recording and the device are touched there alone
    /// @param ticker a monotonic clock
    public Player(Sound sound, SinkOpener device, ScheduledExecutorService thread, Ticker ticker) {
        this.sound = sound;
        this.thread = thread;
        this.ticker = ticker;
        format = sound.format();
        state = PlaybackState.fresh(format.sides());
        output = new Output(sound, device, ticker);
        heard = Heard.still(0);
    }

    @Override
    public void tell(Consumer<PlaybackState> newListener) {
        listener = newListener;
    }

    @Override
    public PlaybackState state() {
        return state;
    }

    @Override
    public double positionMs() {
        Double going = wanted;
        double frame = going == null ? heard.at(ticker.nanos()) : going;
        return Math.clamp(frame, 0, format.frames()) * MILLIS / format.sampleRate();
    }

    @Override
    public void play() {
        thread.execute(this::begin);
    }

    @Override
    public void pause() {
        thread.execute(this::halt);
    }

    @Override
    public void seek(double ms) {
        double frame = Math.clamp(ms * format.sampleRate() / MILLIS, 0, format.frames());
        wanted = frame;
        thread.execute(() -> goTo(frame));
    }

    @Override
    public void loop(Optional<Span> stretch) {
        change(now -> now.withLoop(Feed.fitting(stretch, format)));
    }

    @Override
    public void speed(double speed) {
        change(now -> now.withSpeed(speed));
    }

    @Override
    public void volume(int side, double volume) {
        change(now -> now.withVolume(side, volume));
    }

    @Override
    public void solo(Optional<Integer> side) {
        change(now -> now.withSolo(side));
    }

    @Override
    public void close() {
        thread.execute(() -> {
            halt();
            output.close();
            sound.close();
        });
    }

    private void change(UnaryOperator<PlaybackState> how) {
        thread.execute(() -> publish(how.apply(state)));
    }

    private void publish(PlaybackState next) {
        if (!next.equals(state)) {
            state = next;
            listener.accept(next);
        }
    }

    private void begin() {
        if (state.playing()) {
            return;
        }
        double from = output.heardFrame();
        if (from >= format.frames()) {
            output.goTo(0);
        }
        output.start();
        publish(state.withPlaying(true).withSilent(output.silent()));
        pumping = thread.scheduleAtFixedRate(this::pump, 0, PUMP_MS, TimeUnit.MILLISECONDS);
    }

    private void halt() {
        ScheduledFuture<?> running = pumping;
        if (running != null) {
            running.cancel(false);
            pumping = null;
        }
        output.stop();
        heard = Heard.still(output.heardFrame());
        publish(state.withPlaying(false));
    }

    private void goTo(double frame) {
        output.goTo(frame);
        heard = Heard.still(frame);
        Double going = wanted;
        if (going != null && going == frame) {
            wanted = null;
        }
    }

    private void pump() {
        try {
            boolean more = output.fill(state);
            heard = output.heard();
            if (!more) {
                halt();
            }
            publish(state.withSilent(output.silent()));
        } catch (RecordingException e) {
            halt();
            publish(state.stoppedBy(e.reason()));
        }
    }
}

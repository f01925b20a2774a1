package se.medlyss.audio.play;

import java.lang.System.Logger.Level;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.medlyss.application.recording.PlaybackState;
import se.medlyss.application.recording.RecordingException;
import se.medlyss.application.recording.Sound;
import se.medlyss.call.Ticker;

/// The device, kept full, and what is heard of it: some devices count what lies in a part of their memory that was not
/// filled as heard. A device that stops taking sound is opened again; one
/// that keeps dying, or is not there, is done without.
final class Output {

    private static final long DEAD_AFTER_NANOS = 1_000_000_000;

    /// After it was started or sent elsewhere a sound server may fetch a little, and come back only two seconds later.
    private static final long SLOW_START_NANOS = 2_000_000_000L;

    private static final long FORGIVEN_AFTER_NANOS = 10_000_000_000L;
    private static final long LOOKED_FOR_EVERY_NANOS = 2_000_000_000;
    private static final int MOST_DEATHS = 3;
    private static final double NANOS = 1e9;

    /// No device's clock goes faster than this.
    private static final double FASTEST_CLOCK = 1.002;

    private final SinkOpener device;
    private final Ticker ticker;
    private final int sampleRate;
    private final Feed feed;
    private final Trace trace = new Trace();
    private final DeviceClock clock;
    private @Nullable AudioSink sink;
    private boolean silent;
    private boolean ended;
    private boolean running;
    private int made;
    private int taken;
    private double speed;
    private long base;
    private long startedAt;
    private long sent;
    private long lastHeard;
    private long aliveAt;
    private int deaths;
    private long diedAt;

    Output(Sound sound, SinkOpener device, Ticker ticker) {
        this.device = device;
        this.ticker = ticker;
        sampleRate = sound.format().sampleRate();
        feed = new Feed(sound);
        clock = new DeviceClock(sampleRate);
    }

    /// Whether there is no device.
    boolean silent() {
        return silent;
    }

    /// What is heard now, and what is on its way.
    Heard heard() {
        long nanos = ticker.nanos();
        double now = clock.at(heardOf(open()), nanos);
        double frame = trace.heardAt(now);
        return new Heard(frame, now, nanos, clock.moves() ? sampleRate : 0, trace.onTheirWay());
    }

    /// The place in the recording that is heard now.
    double heardFrame() {
        AudioSink open = sink;
        return trace.heardAt(open != null && running ? clock.at(heardOf(open), ticker.nanos()) : clock.reached());
    }

    /// How far the device has come, never further than its clock can have gone since it started: some devices count
    /// what they have only fetched.
    private long heardOf(AudioSink open) {
        double went = running ? (ticker.nanos() - startedAt) / NANOS * sampleRate * FASTEST_CLOCK : 0;
        return Math.min(open.heard(), base + (long) went);
    }

    void goTo(double frame) {
        ended = false;
        feedFrom(frame);
        AudioSink open = sink;
        if (open != null) {
            // A device that went on without anything to play would wait for more than it is given.
            stop();
            open.flush();
            stands(open);
        }
        trace.restart(frame);
        live();
    }

    /// Opens the device when there is none, also after it was done without for a while. It starts when it is filled.
    void start() {
        if (sink == null || silent) {
            deaths = 0;
            reopen();
        }
    }

    void stop() {
        AudioSink open = sink;
        if (open != null && running) {
            base = (long) clock.at(heardOf(open), ticker.nanos());
        }
        if (open != null) {
            open.stop();
        }
        running = false;
    }

    void close() {
        AudioSink open = sink;
        if (open != null) {
            open.close();
        }
        sink = null;
    }

    /// Starts the device when it does not run yet, and fills it.
    ///
    /// @return false when all of the recording was heard
    boolean fill(PlaybackState wanted) throws RecordingException {
        if (running && (silent ? mayBeBack() : isDead())) {
            revive();
        }
        AudioSink open = open();
        if (!running) {
            open.start();
            running = true;
            startedAt = ticker.nanos();
            clock.start(startedAt);
            live();
        }
        int room = open.room();
        // A line that does not run keeps no count of what it was given, and would take the whole recording.
        while (!ended && room > 0 && sent - heardOf(open) < sampleRate) {
            ended = !send(open, wanted, room);
            room = open.room();
        }
        return !ended || heardOf(open) < sent;
    }

    private boolean send(AudioSink open, PlaybackState wanted, int room) throws RecordingException {
        if (taken == made) {
            made = feed.next(wanted);
            taken = 0;
            speed = wanted.speed();
        }
        int count = Math.min(room, made - taken);
        if (count > 0) {
            open.write(feed.samples(), taken, count);
            trace.sent(sent, count, feed.pieceFrom() + taken * speed, speed);
            sent += count;
            taken += count;
        }
        return count > 0;
    }

    private void feedFrom(double frame) {
        feed.goTo(frame);
        made = 0;
        taken = 0;
    }

    private boolean isDead() {
        long now = open().heard();
        if (now != lastHeard || now >= sent) {
            lastHeard = now;
            live();
        }
        long since = Math.max(aliveAt, startedAt + SLOW_START_NANOS);
        return ticker.nanos() - since > DEAD_AFTER_NANOS;
    }

    /// A device that went away is looked for now and then; one that was never there, or keeps dying, is not.
    private boolean mayBeBack() {
        return deaths > 0 && deaths <= MOST_DEATHS && ticker.nanos() - diedAt > LOOKED_FOR_EVERY_NANOS;
    }

    private void live() {
        aliveAt = ticker.nanos();
    }

    private void revive() {
        long now = ticker.nanos();
        if (!silent) {
            deaths = now - diedAt > FORGIVEN_AFTER_NANOS ? 1 : deaths + 1;
            System.getLogger(Output.class.getName()).log(Level.WARNING, "the sound device stopped and is opened again");
        }
        diedAt = now;
        reopen();
    }

    private void reopen() {
        double from = heardFrame();
        close();
        Optional<AudioSink> found = deaths > MOST_DEATHS ? Optional.empty() : device.open(sampleRate);
        silent = found.isEmpty();
        AudioSink open = found.orElseGet(() -> new SilentSink(ticker, sampleRate));
        sink = open;
        stands(open);
        lastHeard = sent;
        ended = false;
        running = false;
        feedFrom(from);
        trace.restart(from);
    }

    private void stands(AudioSink open) {
        sent = open.heard();
        base = sent;
        clock.restart(sent);
    }

    private AudioSink open() {
        AudioSink open = sink;
        if (open == null) {
            throw new IllegalStateException("the device was never opened");
        }
        return open;
    }
}

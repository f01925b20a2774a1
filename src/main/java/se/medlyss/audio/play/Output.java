package se.medlyss.audio.play;

import java.lang.System.Logger.Level;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.medlyss.application.recording.PlaybackState;
import se.medlyss.application.recording.RecordingException;
import se.medlyss.application.recording.Sound;
import se.medlyss.call.Ticker;

/// The device, kept a little ahead, and what is heard of it. A device that stops taking sound is opened again; one
/// that keeps dying, or is not there, is done without.
final class Output {

    private static final int AHEAD_A_SECOND = 8;
    private static final long DEAD_AFTER_NANOS = 400_000_000;
    private static final long FORGIVEN_AFTER_NANOS = 10_000_000_000L;
    private static final int MOST_DEATHS = 3;

    private final SinkOpener device;
    private final Ticker ticker;
    private final int sampleRate;
    private final Feed feed;
    private final Trace trace = new Trace();
    private @Nullable AudioSink sink;
    private boolean silent;
    private boolean ended;
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
    }

    /// Whether there is no device.
    boolean silent() {
        return silent;
    }

    /// What is heard now, and what is on its way.
    Heard heard() {
        long now = open().heard();
        double frame = trace.heardAt(now);
        return new Heard(frame, now, ticker.nanos(), sampleRate, trace.onTheirWay());
    }

    /// The place in the recording that is heard now.
    double heardFrame() {
        AudioSink open = sink;
        return trace.heardAt(open == null ? 0 : open.heard());
    }

    void goTo(double frame) {
        ended = false;
        feed.goTo(frame);
        AudioSink open = sink;
        if (open != null) {
            open.flush();
            sent = open.heard();
        }
        trace.restart(frame);
        live();
    }

    /// Opens the device when there is none, also after it was done without for a while.
    void start() {
        if (sink == null || silent) {
            deaths = 0;
            reopen();
        }
        open().start();
        live();
    }

    void stop() {
        AudioSink open = sink;
        if (open != null) {
            open.stop();
        }
    }

    void close() {
        AudioSink open = sink;
        if (open != null) {
            open.close();
        }
        sink = null;
    }

    /// Fills the device.
    ///
    /// @return false when all of the recording was heard
    boolean fill(PlaybackState wanted) throws RecordingException {
        if (isDead()) {
            revive();
        }
        AudioSink open = open();
        while (!ended && sent - open.heard() < sampleRate / AHEAD_A_SECOND && open.room() >= feed.longest()) {
            ended = !send(open, wanted);
        }
        return !ended || open.heard() < sent;
    }

    private boolean send(AudioSink open, PlaybackState wanted) throws RecordingException {
        int count = feed.next(wanted);
        if (count > 0) {
            open.write(feed.samples(), count);
            trace.sent(sent, count, feed.pieceFrom(), wanted.speed());
            sent += count;
        }
        return count > 0;
    }

    private boolean isDead() {
        long now = open().heard();
        if (now != lastHeard || now >= sent) {
            lastHeard = now;
            live();
        }
        return ticker.nanos() - aliveAt > DEAD_AFTER_NANOS;
    }

    private void live() {
        aliveAt = ticker.nanos();
    }

    private void revive() {
        long now = ticker.nanos();
        deaths = now - diedAt > FORGIVEN_AFTER_NANOS ? 1 : deaths + 1;
        diedAt = now;
        System.getLogger(Output.class.getName()).log(Level.WARNING, "the sound device stopped and is opened again");
        reopen();
        open().start();
        live();
    }

    private void reopen() {
        double from = heardFrame();
        close();
        Optional<AudioSink> found = deaths > MOST_DEATHS ? Optional.empty() : device.open(sampleRate);
        silent = found.isEmpty();
        AudioSink open = found.orElseGet(() -> new SilentSink(ticker, sampleRate));
        sink = open;
        sent = open.heard();
        lastHeard = sent;
        ended = false;
        feed.goTo(from);
        trace.restart(from);
    }

    private AudioSink open() {
        AudioSink open = sink;
        if (open == null) {
            throw new IllegalStateException("the device was never opened");
        }
        return open;
    }
}

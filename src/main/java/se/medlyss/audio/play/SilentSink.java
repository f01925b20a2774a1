package se.medlyss.audio.play;

import se.medlyss.call.Ticker;

/// No device: time passes as if there were one.
final class SilentSink implements AudioSink {

    private static final int AHEAD_A_SECOND = 4;
    private static final double NANOS = 1e9;

    private final Ticker ticker;
    private final int sampleRate;
    private long written;
    private long before;
    private long startedAt;
    private boolean running;

    SilentSink(Ticker ticker, int sampleRate) {
        this.ticker = ticker;
        this.sampleRate = sampleRate;
    }

    @Override
    public int room() {
        return (int) Math.max(0, sampleRate / AHEAD_A_SECOND - (written - heard()));
    }

    @Override
    public void write(short[] samples, int from, int count) {
        settle();
        written += count;
    }

    @Override
    public long heard() {
        long ran = running ? (long) ((ticker.nanos() - startedAt) / NANOS * sampleRate) : 0;
        return Math.min(written, before + ran);
    }

    @Override
    public void start() {
        settle();
        running = true;
    }

    @Override
    public void stop() {
        settle();
        running = false;
    }

    @Override
    public void flush() {
        settle();
        written = before;
    }

    // What ran dry does not catch up later.
    private void settle() {
        long now = heard();
        boolean dry = now == written;
        if (dry || !running) {
            before = now;
            startedAt = ticker.nanos();
        } else {
            startedAt += (long) ((now - before) * NANOS / sampleRate);
            before = now;
        }
    }

    @Override
    public void close() {
        running = false;
    }
}

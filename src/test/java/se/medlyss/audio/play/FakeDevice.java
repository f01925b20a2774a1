package se.medlyss.audio.play;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.medlyss.support.ManualTime;

/// A sound device on a test's clock, that remembers what was heard.
final class FakeDevice implements SinkOpener {

    private final ManualTime time;
    private final List<FakeSink> opened = new ArrayList<>();
    private boolean there = true;
    private boolean fetches;
    private boolean swallows;
    private long slowNanos;
    private long stepMs;

    FakeDevice(ManualTime time) {
        this.time = time;
    }

    void unplug() {
        there = false;
    }

    /// What is written counts as heard when it starts, up to a quarter of a second of it.
    void fetchAtOnce(boolean now) {
        fetches = now;
    }

    /// Whatever is written counts as heard at once, as by ALSA's null device.
    void swallow() {
        swallows = true;
    }

    /// Fetches a quarter of a second, and takes no more before this is over, as PulseAudio's null sink.
    void beginSlowly(long millis) {
        slowNanos = millis * 1_000_000;
    }

    /// Tells how far it has come once in so many milliseconds, as ALSA does by its periods.
    void tellInSteps(long millis) {
        stepMs = millis;
    }

    void plugIn() {
        there = true;
    }

    int timesOpened() {
        return opened.size();
    }

    FakeSink now() {
        return opened.getLast();
    }

    @Override
    public Optional<AudioSink> open(int sampleRate) {
        if (!there) {
            return Optional.empty();
        }
        opened.add(new FakeSink(time, sampleRate, this));
        return Optional.of(now());
    }

    /// One open line of it: hears as much as time lets through, until it dies.
    static final class FakeSink implements AudioSink {
        private final ManualTime time;
        private final int rate;
        private final SilentSink line;
        private final boolean fetches;
        private final boolean swallows;
        private final long slowNanos;
        private final int step;
        private long slowUntil;
        private long keptFrom;
        private long fetchedTo;
        private final List<Short> written = new ArrayList<>();
        private long diedAt = Long.MAX_VALUE;
        private boolean closed;

        private FakeSink(ManualTime time, int rate, FakeDevice kind) {
            slowNanos = kind.slowNanos;
            this.time = time;
            fetches = kind.fetches;
            swallows = kind.swallows;
            step = Math.max(1, (int) (rate * kind.stepMs / 1_000));
            this.rate = rate;
            line = new SilentSink(() -> Math.min(time.nanos(), diedAt), rate);
        }

        void die() {
            diedAt = time.nanos();
        }

        boolean closed() {
            return closed;
        }

        /// The sample at the ear now.
        short atTheEar() {
            return written.get((int) Math.max(0, Math.min(line.heard(), written.size() - 1)));
        }

        /// Everything that was heard so far.
        short[] all() {
            short[] all = new short[(int) heard()];
            for (int i = 0; i < all.length; i++) {
                all[i] = written.get(i);
            }
            return all;
        }

        @Override
        public int room() {
            return (int) (rate / 4 - (written.size() - heard()));
        }

        private boolean isSlow() {
            return time.nanos() < slowUntil;
        }

        @Override
        public void write(short[] samples, int from, int count) {
            line.write(samples, from, count);
            for (int i = 0; i < count; i++) {
                written.add(samples[from + i]);
            }
        }

        @Override
        public long heard() {
            if (isSlow()) {
                return Math.min(keptFrom + rate / 4, written.size());
            }
            long told = line.heard() / step * step;
            return swallows ? written.size() : Math.max(told, Math.min(fetchedTo, written.size()));
        }

        @Override
        public void start() {
            fetchedTo = fetches ? line.heard() + rate / 4 : 0;
            keptFrom = line.heard();
            slowUntil = time.nanos() + slowNanos;
            line.start();
        }

        @Override
        public void stop() {
            line.stop();
        }

        @Override
        public void flush() {
            line.flush();
            fetchedTo = 0;
            while (written.size() > line.heard()) {
                written.removeLast();
            }
        }

        @Override
        public void close() {
            closed = true;
        }
    }
}

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

    FakeDevice(ManualTime time) {
        this.time = time;
    }

    void unplug() {
        there = false;
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
        opened.add(new FakeSink(time, sampleRate));
        return Optional.of(now());
    }

    /// One open line of it.
    static final class FakeSink implements AudioSink {
        private final ManualTime time;
        private final int rate;
        private final List<Short> written = new ArrayList<>();
        private long heard;
        private long since;
        private boolean running;
        private boolean dead;
        private boolean closed;

        private FakeSink(ManualTime time, int rate) {
            this.time = time;
            this.rate = rate;
        }

        void die() {
            settle();
            dead = true;
        }

        boolean closed() {
            return closed;
        }

        /// The sample at the ear now.
        short atTheEar() {
            settle();
            return written.get((int) Math.max(0, Math.min(heard, written.size() - 1)));
        }

        /// Everything that was heard so far.
        short[] all() {
            settle();
            short[] all = new short[(int) heard];
            for (int i = 0; i < all.length; i++) {
                all[i] = written.get(i);
            }
            return all;
        }

        private void settle() {
            long now = time.nanos();
            long ran = running && !dead ? (now - since) * rate / 1_000_000_000L : 0;
            if (heard + ran >= written.size() || !running) {
                heard = Math.min(written.size(), heard + ran);
                since = now;
            } else {
                heard += ran;
                since += ran * 1_000_000_000L / rate;
            }
        }

        @Override
        public int room() {
            settle();
            return (int) (rate / 4 - (written.size() - heard));
        }

        @Override
        public void write(short[] samples, int count) {
            settle();
            for (int i = 0; i < count; i++) {
                written.add(samples[i]);
            }
        }

        @Override
        public long heard() {
            settle();
            return heard;
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
            while (written.size() > heard) {
                written.removeLast();
            }
        }

        @Override
        public void close() {
            closed = true;
        }
    }
}

package se.medlyss.audio;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import se.medlyss.application.recording.Sound;
import se.medlyss.application.recording.SoundFormat;
import se.medlyss.application.recording.Span;

/// A call of a test's own making: two voices in turns, with the truth of who talks when. Syllables of changing pitch,
/// loudness and length, some of them hissed, with short closures between them, as speech has.
public final class MadeCall {

    private final Random random;
    private final int rate;
    private final float[][] sides;
    private final List<List<Span>> truth = List.of(new ArrayList<>(), new ArrayList<>());
    private final List<Span> music = new ArrayList<>();

    public MadeCall(long seed, int rate, int seconds) {
        random = new Random(seed);
        this.rate = rate;
        sides = new float[2][rate * seconds];
    }

    /// Turns until the end, with pauses, overlaps and short *mm* of the listener.
    public MadeCall converse() {
        return converse(0, sides[0].length * 1_000L / rate);
    }

    /// Turns between these times.
    public MadeCall converse(long fromMs, long toMs) {
        long at = fromMs + 700;
        int side = 0;
        long end = toMs - 1_500;
        while (at < end) {
            long length = Math.min(end - at, 900 + random.nextInt(4_500));
            say(side, at, length);
            if (length > 3_000 && random.nextInt(3) == 0) {
                say(1 - side, at + length / 2, 350 + random.nextInt(300));
            }
            at += length + (random.nextInt(6) == 0 ? -400 : 350 + random.nextInt(1_800));
            side = random.nextInt(8) == 0 ? side : 1 - side;
        }
        return this;
    }

    /// One utterance of a side.
    public MadeCall say(int side, long fromMs, long lengthMs) {
        long at = fromMs;
        long end = fromMs + lengthMs;
        double base = side == 0 ? 125 : 205;
        while (at < end) {
            long syllable = Math.min(end - at, 110 + random.nextInt(150));
            syllable(sides[side], at, syllable, base * (0.9 + 0.2 * random.nextDouble()));
            at += syllable + 15 + random.nextInt(70);
        }
        truth.get(side).add(new Span(fromMs, end));
        return this;
    }

    private void syllable(float[] into, long fromMs, long lengthMs, double pitch) {
        boolean hissed = random.nextInt(6) == 0;
        double loud = (hissed ? 1_600 : 4_200) * Math.pow(10, (random.nextDouble() * 8 - 4) / 20);
        int from = (int) (fromMs * rate / 1_000);
        int length = (int) (lengthMs * rate / 1_000);
        double formant = 400 + random.nextInt(900);
        for (int i = 0; i < length && from + i < into.length; i++) {
            double t = i / (double) rate;
            double swell = Math.pow(Math.sin(Math.PI * (i + 1) / (length + 1)), 0.6);
            into[from + i] += (float) (loud * swell * (hissed ? random.nextGaussian() : voiced(t, pitch, formant)));
        }
    }

    private double voiced(double t, double pitch, double formant) {
        double sum = 0;
        for (int k = 1; k * pitch < 3_200; k++) {
            double away = (k * pitch - formant) / 500;
            sum += Math.sin(2 * Math.PI * k * pitch * t + k) / (1 + away * away);
        }
        return sum;
    }

    /// Chords that change every two thirds of a second.
    public MadeCall playMusic(int side, long fromMs, long lengthMs) {
        int[] roots = {220, 262, 196, 247};
        int from = (int) (fromMs * rate / 1_000);
        int length = (int) (lengthMs * rate / 1_000);
        for (int i = 0; i < length; i++) {
            double t = i / (double) rate;
            int root = roots[(int) (t / 0.667) % roots.length];
            double beat = 0.75 + 0.25 * Math.exp(-6 * (t % 0.667));
            double chord = Math.sin(2 * Math.PI * root * t)
                    + Math.sin(2 * Math.PI * root * 1.25 * t)
                    + Math.sin(2 * Math.PI * root * 1.5 * t)
                    + 0.4 * Math.sin(2 * Math.PI * root * 2 * t);
            sides[side][from + i] += (float) (1_800 * beat * chord);
        }
        music.add(new Span(fromMs, fromMs + lengthMs));
        return this;
    }

    /// Music with a voice that sings to it, in phrases with breaths between them.
    public MadeCall playSong(int side, long fromMs, long lengthMs) {
        playMusic(side, fromMs, lengthMs);
        long at = fromMs + 400;
        while (at + 3_000 < fromMs + lengthMs) {
            long end = at + 1_800 + random.nextInt(900);
            while (at < end) {
                long note = 260 + random.nextInt(300);
                syllable(sides[side], at, Math.min(note, end - at), 260 * (0.8 + 0.4 * random.nextDouble()));
                at += note + 20 + random.nextInt(60);
            }
            at = end + 500 + random.nextInt(600);
        }
        return this;
    }

    /// Louder or softer, in decibels.
    public MadeCall gain(int side, double decibels) {
        double factor = Math.pow(10, decibels / 20);
        for (int i = 0; i < sides[side].length; i++) {
            sides[side][i] *= (float) factor;
        }
        return this;
    }

    /// White noise of this level below full scale, in decibels.
    public MadeCall noise(int side, double decibels) {
        return noise(side, decibels, 0, sides[side].length * 1_000L / rate);
    }

    public MadeCall noise(int side, double decibels, long fromMs, long toMs) {
        double sigma = 32_768 * Math.pow(10, decibels / 20);
        for (int i = (int) (fromMs * rate / 1_000); i < toMs * rate / 1_000; i++) {
            sides[side][i] += (float) (sigma * random.nextGaussian());
        }
        return this;
    }

    /// Mains hum.
    public MadeCall hum(int side, double amplitude) {
        for (int i = 0; i < sides[side].length; i++) {
            sides[side][i] += (float) (amplitude * Math.sin(2 * Math.PI * 50 * i / rate));
        }
        return this;
    }

    /// Each side leaks into the other, later and softer.
    public MadeCall leak(double decibels, int lateMs) {
        float factor = (float) Math.pow(10, decibels / 20);
        int late = lateMs * rate / 1_000;
        float[][] before = {sides[0].clone(), sides[1].clone()};
        for (int side = 0; side < 2; side++) {
            for (int i = late; i < sides[side].length; i++) {
                sides[side][i] += factor * before[1 - side][i - late];
            }
        }
        return this;
    }

    public List<Span> truth(int side) {
        return truth.get(side);
    }

    public List<Span> music() {
        return music;
    }

    public int rate() {
        return rate;
    }

    /// The samples of a side.
    public short[] samples(int side) {
        short[] out = new short[sides[side].length];
        for (int i = 0; i < out.length; i++) {
            out[i] = (short) Math.clamp(Math.round(sides[side][i]), Short.MIN_VALUE, Short.MAX_VALUE);
        }
        return out;
    }

    /// Both sides as an open recording.
    public Sound sound() {
        return new ArraySound(rate, samples(0), samples(1));
    }

    /// A recording in memory, as it is.
    public record ArraySound(int rate, short[]... sides) implements Sound {
        @Override
        public SoundFormat format() {
            return new SoundFormat(rate, sides.length, sides[0].length);
        }

        @Override
        public int read(long from, short[][] into, int count) {
            int frames = (int) Math.clamp(sides[0].length - from, 0, count);
            for (int side = 0; side < sides.length && frames > 0; side++) {
                System.arraycopy(sides[side], (int) from, into[side], 0, frames);
            }
            return frames;
        }

        @Override
        public void close() {}
    }
}

package se.medlyss.audio.activity;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import se.medlyss.application.recording.Activity;
import se.medlyss.application.recording.Envelope;
import se.medlyss.application.recording.Peaks;
import se.medlyss.application.recording.PictureMaker;
import se.medlyss.application.recording.RecordingException;
import se.medlyss.application.recording.Sound;
import se.medlyss.application.recording.SoundPicture;
import se.medlyss.application.recording.Span;

/// Makes a recording's picture and estimates who talks when.
public final class OnePass implements PictureMaker {

    private static final int ENVELOPE_STEPS = Envelope.STEP_MS / Peaks.STEP_MS;

    @Override
    public SoundPicture picture(Sound sound, BooleanSupplier stop) throws RecordingException {
        SoundScan scan = new SoundScan(sound);
        scan.run(stop);
        byte[][] low = scan.sides().stream().map(SideScan::low).toArray(byte[][]::new);
        byte[][] high = scan.sides().stream().map(SideScan::high).toArray(byte[][]::new);
        long durationMs = sound.format().durationMs();
        return new SoundPicture(
                sound.format(), new Peaks(low, high), activity(scan, durationMs), envelope(scan.sides()));
    }

    private static Activity activity(SoundScan scan, long durationMs) {
        boolean alike = scan.alike();
        List<Levels> sides = scan.sides().stream()
                .limit(alike ? 1 : 2)
                .map(side -> new Levels(side.level()))
                .toList();
        List<BitSet> loud = loud(sides);
        List<BitSet> talk = loud.stream().map(Talk::joined).toList();
        BitSet music = new BitSet();
        for (int side = 0; side < sides.size(); side++) {
            BitSet other = sides.size() == 2 ? talk.get(1 - side) : new BitSet();
            BitSet found = HoldMusic.of(sides.get(side), loud.get(side), other);
            talk.get(side).andNot(found);
            music.or(found);
        }
        return new Activity(talk.stream().map(OnePass::spans).toList(), spans(music), alike, durationMs);
    }

    private static List<BitSet> loud(List<Levels> sides) {
        if (sides.size() == 1) {
            return List.of(Talk.loud(sides.getFirst(), Optional.empty()));
        }
        Levels a = sides.getFirst();
        Levels b = sides.getLast();
        return List.of(
                Talk.loud(a, Optional.of(CrossTalk.from(b, a))), Talk.loud(b, Optional.of(CrossTalk.from(a, b))));
    }

    private static List<Span> spans(BitSet steps) {
        List<Span> spans = new ArrayList<>();
        for (int from = steps.nextSetBit(0); from >= 0; from = steps.nextSetBit(steps.nextClearBit(from))) {
            spans.add(new Span((long) from * Peaks.STEP_MS, (long) steps.nextClearBit(from) * Peaks.STEP_MS));
        }
        return spans;
    }

    private static Envelope envelope(List<SideScan> sides) {
        int steps = sides.getFirst().level().length;
        byte[] levels = new byte[(steps + ENVELOPE_STEPS - 1) / ENVELOPE_STEPS];
        for (int i = 0; i < levels.length; i++) {
            double power = 0;
            int to = Math.min(steps, (i + 1) * ENVELOPE_STEPS);
            for (SideScan side : sides) {
                for (int step = i * ENVELOPE_STEPS; step < to; step++) {
                    power += Math.pow(10, side.level()[step] / 10);
                }
            }
            levels[i] = (byte) Math.clamp(Math.round(20 * Math.log10(power / ENVELOPE_STEPS + 1e-6)), -120, 0);
        }
        return new Envelope(levels);
    }
}

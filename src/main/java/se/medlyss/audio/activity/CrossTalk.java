package se.medlyss.audio.activity;

import java.util.Arrays;

/// How much of one side leaks into the other: learnt from the recording itself. While one party talks the other
/// mostly listens, so the middle of what the other channel then holds is leakage and noise.
final class CrossTalk {

    private static final int EARLIER = 6;
    private static final int LATER = 1;
    private static final double LISTENING_SHARE = 0.4;
    private static final float LEAST_LOSS = -6;
    private static final float MARGIN = 5;
    private static final float NONE = -100;
    private static final double LOUD_PART = 0.6;

    private final Levels source;
    private final float leak;

    private CrossTalk(Levels source, float leak) {
        this.source = source;
        this.leak = leak;
    }

    /// What leaks from a source into another side.
    static CrossTalk from(Levels source, Levels into) {
        float least = source.loud() - (float) (source.range() * (1 - LOUD_PART));
        float[] differences = new float[source.length()];
        int count = 0;
        for (int i = 0; i < source.length(); i++) {
            if (source.at(i) > least) {
                differences[count] = into.at(i) - source.at(i);
                count++;
            }
        }
        float found = count == 0 ? NONE : Levels.share(Arrays.copyOf(differences, count), 0, count, LISTENING_SHARE);
        return new CrossTalk(source, Math.min(LEAST_LOSS, found));
    }

    /// Below this level a step may be nothing but leakage, in decibels of full scale.
    float at(int step) {
        float highest = NONE;
        int to = Math.min(source.length() - 1, step + LATER);
        for (int i = Math.max(0, step - EARLIER); i <= to; i++) {
            highest = Math.max(highest, source.at(i));
        }
        return highest + leak + MARGIN;
    }
}

package se.medlyss.audio.activity;

import java.util.stream.IntStream;

/// How much of one side leaks into the other, and how late: learnt from the recording itself. While one party talks the
/// other mostly listens, so the middle of what the other channel then holds is leakage and noise. A line's echo comes
/// back a while later; at that distance the two sides' levels differ most evenly.
final class CrossTalk {

    private static final int EARLIER = 6;
    private static final int LATER = 1;
    private static final double LISTENING_SHARE = 0.4;
    private static final float LEAST_LOSS = -6;
    private static final float MARGIN = 5;
    private static final float NONE = -100;
    private static final double LOUD_PART = 0.6;
    private static final int LATEST = 40;
    private static final int MOST_LOOKED_AT = 4_000;
    private static final double EVEN_FROM = 0.1;
    private static final double EVEN_TO = 0.5;
    private static final float CLEARLY = 0.9f;

    private final Levels source;
    private final int late;
    private final float leak;

    private CrossTalk(Levels source, int late, float leak) {
        this.source = source;
        this.late = late;
        this.leak = leak;
    }

    /// What leaks from a source into another side.
    static CrossTalk from(Levels source, Levels into) {
        int[] loud = loud(source);
        int late = late(source, into, loud);
        float[] differences = differences(source, into, loud, 1, late);
        float found =
                differences.length == 0 ? NONE : Levels.share(differences, 0, differences.length, LISTENING_SHARE);
        return new CrossTalk(source, late, Math.min(LEAST_LOSS, found));
    }

    private static int[] loud(Levels source) {
        float least = source.loud() - (float) (source.range() * (1 - LOUD_PART));
        return IntStream.range(0, source.length() - LATEST)
                .filter(step -> source.at(step) > least)
                .toArray();
    }

    /// Later than at once only where that fits clearly better.
    private static int late(Levels source, Levels into, int[] loud) {
        int every = 1 + loud.length / MOST_LOOKED_AT;
        int found = 0;
        float atOnce = spread(differences(source, into, loud, every, 0));
        float least = atOnce * CLEARLY;
        for (int late = 1; late <= LATEST; late++) {
            float spread = spread(differences(source, into, loud, every, late));
            if (spread < least) {
                least = spread;
                found = late;
            }
        }
        return found;
    }

    private static float spread(float[] differences) {
        return Levels.share(differences, 0, differences.length, EVEN_TO)
                - Levels.share(differences, 0, differences.length, EVEN_FROM);
    }

    private static float[] differences(Levels source, Levels into, int[] loud, int every, int late) {
        float[] differences = new float[(loud.length + every - 1) / every];
        for (int i = 0; i < differences.length; i++) {
            int step = loud[i * every];
            differences[i] = into.at(step + late) - source.at(step);
        }
        return differences;
    }

    /// Below this level a step may be nothing but leakage, in decibels of full scale.
    float at(int step) {
        float highest = NONE;
        int to = Math.min(source.length() - 1, step - late + LATER);
        for (int i = Math.max(0, step - late - EARLIER); i <= to; i++) {
            highest = Math.max(highest, source.at(i));
        }
        return highest + leak + MARGIN;
    }
}

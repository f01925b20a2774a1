package se.medlyss.audio.activity;

import java.util.BitSet;
import java.util.Optional;

/// Which steps of a side are talk.
final class Talk {

    private static final float LEAST_ABOVE_NOISE = 2.5f;
    private static final float RANGE_SHARE = 0.22f;
    private static final float MOST_BELOW_LOUD = 30;
    private static final float LEAST_RANGE = 8;
    private static final int SHORTEST_BURST = 3;
    private static final int LONGEST_GAP = 30;
    private static final int SHORTEST_TALK = 10;

    private Talk() {}

    /// The steps that are loud enough, one by one.
    static BitSet loud(Levels levels, Optional<CrossTalk> leakage) {
        BitSet loud = new BitSet(levels.length());
        if (levels.range() < LEAST_RANGE) {
            return loud;
        }
        float above = Math.max(LEAST_ABOVE_NOISE, RANGE_SHARE * levels.range());
        for (int i = 0; i < levels.length(); i++) {
            float least = Math.max(levels.floorAt(i) + above, levels.loud() - MOST_BELOW_LOUD);
            boolean own = leakage.isEmpty() || levels.at(i) > leakage.get().at(i);
            loud.set(i, own && levels.at(i) > least);
        }
        return loud;
    }

    /// Talk as people hear it: without clicks, and going on between syllables and words.
    static BitSet joined(BitSet loud) {
        BitSet talk = (BitSet) loud.clone();
        dropShort(talk, SHORTEST_BURST);
        fillGaps(talk, LONGEST_GAP);
        dropShort(talk, SHORTEST_TALK);
        return talk;
    }

    static void fillGaps(BitSet steps, int longest) {
        int end = steps.nextClearBit(Math.max(0, steps.nextSetBit(0)));
        for (int next = steps.nextSetBit(end); next >= 0; next = steps.nextSetBit(end)) {
            if (next - end <= longest) {
                steps.set(end, next);
            }
            end = steps.nextClearBit(next);
        }
    }

    static void dropShort(BitSet steps, int shortest) {
        for (int from = steps.nextSetBit(0); from >= 0; ) {
            int to = steps.nextClearBit(from);
            if (to - from < shortest) {
                steps.clear(from, to);
            }
            from = steps.nextSetBit(to);
        }
    }
}

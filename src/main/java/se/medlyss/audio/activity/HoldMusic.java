package se.medlyss.audio.activity;

import java.util.BitSet;

/// What sounds like hold music: loud without a pause and without the dips of syllables, for several seconds, while
/// the other side is quiet.
final class HoldMusic {

    private static final int WINDOW = 200;
    private static final int HOP = 25;
    private static final int SHORTEST = 600;
    private static final double LOUD_SHARE = 0.97;
    private static final double DIP_SHARE = 0.1;
    private static final double OTHER_SHARE = 0.1;
    private static final float DEEPEST_DIP = 8;

    private HoldMusic() {}

    /// The steps of hold music on one side.
    ///
    /// @param other what the other side says; empty when there is none
    static BitSet of(Levels levels, BitSet loud, BitSet other) {
        BitSet music = new BitSet(levels.length());
        for (int from = 0; from + WINDOW <= levels.length(); from += HOP) {
            int to = from + WINDOW;
            if (loud.get(from, to).cardinality() >= WINDOW * LOUD_SHARE
                    && other.get(from, to).cardinality() <= WINDOW * OTHER_SHARE
                    && isEven(levels, from, to)) {
                music.set(from, to);
            }
        }
        Talk.dropShort(music, SHORTEST);
        return music;
    }

    private static boolean isEven(Levels levels, int from, int to) {
        float[] window = new float[to - from];
        for (int i = from; i < to; i++) {
            window[i - from] = levels.at(i);
        }
        float middle = Levels.share(window, 0, window.length, 0.5);
        return Levels.share(window, 0, window.length, DIP_SHARE) > middle - DEEPEST_DIP;
    }
}

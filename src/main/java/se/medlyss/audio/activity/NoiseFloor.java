package se.medlyss.audio.activity;

/// The noise under what is said, as it changes in the course of a recording: nobody talks for long without a pause,
/// so the least level of some seconds is noise (minimum statistics: Martin, IEEE Transactions on Speech and Audio
/// Processing 9(5), 2001). The least before a step and the least behind it are both looked at, and the higher one
/// counts, so that the floor jumps where the noise does.
final class NoiseFloor {

    /// Three seconds.
    private static final int REACH = 300;

    private final float[] levels;
    private final float[] fromBlock;
    private final float[] toBlock;

    private NoiseFloor(float[] levels) {
        this.levels = levels;
        fromBlock = levels.clone();
        toBlock = levels.clone();
        for (int i = 1; i < levels.length; i++) {
            if (i % REACH != 0) {
                fromBlock[i] = Math.min(fromBlock[i], fromBlock[i - 1]);
            }
        }
        for (int i = levels.length - 2; i >= 0; i--) {
            if ((i + 1) % REACH != 0) {
                toBlock[i] = Math.min(toBlock[i], toBlock[i + 1]);
            }
        }
    }

    /// The floor at each step, in the unit of the levels.
    static float[] of(float[] levels) {
        return new NoiseFloor(levels).floors();
    }

    private float[] floors() {
        float[] floors = new float[levels.length];
        for (int i = 0; i < floors.length; i++) {
            float before = least(Math.max(0, i - REACH + 1), i);
            float behind = least(i, Math.min(floors.length - 1, i + REACH - 1));
            floors[i] = Math.max(before, behind);
        }
        return floors;
    }

    /// The least from one step to another that is in the same block or the next; in the same one, the first or the
    /// last of the two ends it.
    private float least(int from, int to) {
        if (from / REACH != to / REACH) {
            return Math.min(toBlock[from], fromBlock[to]);
        }
        return from % REACH == 0 ? fromBlock[to] : toBlock[from];
    }
}

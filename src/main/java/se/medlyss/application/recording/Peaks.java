package se.medlyss.application.recording;

import java.util.ArrayList;
import java.util.List;

/// How far each side of a recording swings, in steps of 10 ms and, above them, in steps four times as long each: a
/// picture of any width reads about as many steps as it has points.
public final class Peaks {

    /// The finest step, in milliseconds.
    public static final int STEP_MS = 10;

    private static final int FOLD = 4;
    private static final double FULL = 127;

    private final List<List<Level>> sides;

    private record Level(long stepMs, byte[] low, byte[] high) {

        private Level coarser() {
            int length = (low.length + FOLD - 1) / FOLD;
            byte[] lows = new byte[length];
            byte[] highs = new byte[length];
            for (int i = 0; i < low.length; i++) {
                boolean first = i % FOLD == 0;
                int at = i / FOLD;
                lows[at] = first ? low[i] : (byte) Math.min(lows[at], low[i]);
                highs[at] = first ? high[i] : (byte) Math.max(highs[at], high[i]);
            }
            return new Level(stepMs * FOLD, lows, highs);
        }
    }

    /// The lowest and the highest sample of a stretch, -1 to 1.
    public record Swing(double low, double high) {}

    /// @param low  for each side, the lowest sample of each step, -127 to 127
    /// @param high for each side, the highest sample of each step
    public Peaks(byte[][] low, byte[][] high) {
        sides = new ArrayList<>();
        for (int side = 0; side < low.length; side++) {
            List<Level> levels = new ArrayList<>();
            levels.add(new Level(STEP_MS, low[side], high[side]));
            while (levels.getLast().low.length > FOLD) {
                levels.add(levels.getLast().coarser());
            }
            sides.add(levels);
        }
    }

    public int sides() {
        return sides.size();
    }

    /// How far a side swings within a stretch; no swing outside the recording.
    ///
    /// @param side 0 or 1
    public Swing swing(int side, double fromMs, double toMs) {
        Level level = level(side, toMs - fromMs);
        int from = (int) Math.max(0, Math.floor(fromMs / level.stepMs));
        int to = (int) Math.min(level.low.length, Math.max(from + 1, Math.ceil(toMs / level.stepMs)));
        int low = 0;
        int high = 0;
        boolean outside = toMs <= 0 || fromMs >= durationMs(side);
        for (int i = from; i < to && !outside; i++) {
            low = Math.min(low, level.low[i]);
            high = Math.max(high, level.high[i]);
        }
        return new Swing(low / FULL, high / FULL);
    }

    private long durationMs(int side) {
        return (long) sides.get(side).getFirst().low.length * STEP_MS;
    }

    private Level level(int side, double widthMs) {
        List<Level> levels = sides.get(side);
        Level found = levels.getFirst();
        for (Level level : levels) {
            if (level.stepMs * 2 <= widthMs) {
                found = level;
            }
        }
        return found;
    }
}

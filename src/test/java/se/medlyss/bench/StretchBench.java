package se.medlyss.bench;

import java.util.Locale;
import se.medlyss.audio.MadeCall;
import se.medlyss.audio.play.StretchSpeed;

/// Playing faster and slower at the same pitch.
final class StretchBench implements Bench.Section {

    private static final int SECONDS = 120;
    private static final double[] SPEEDS = {0.6, 0.8, 1.2, 1.5, 2};

    @Override
    public Table measure() throws Exception {
        Table table =
                new Table("Speed at the same pitch, stereo", "speed", "rate", "times real time", "error of length");
        for (int rate : new int[] {8_000, 16_000}) {
            MadeCall call = new MadeCall(1, rate, SECONDS).converse();
            StretchSpeed.of(call.sound(), 1.5);
            for (double speed : SPEEDS) {
                StretchSpeed found = StretchSpeed.of(call.sound(), speed);
                table.row(
                        String.format(Locale.ROOT, "%.1f", speed),
                        rate + " Hz",
                        String.format(Locale.ROOT, "%,.0f", found.timesReal()),
                        String.format(Locale.ROOT, "%.1f ms", found.errorMs()));
            }
        }
        return table;
    }
}

package se.medlyss.ui.control;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import se.medlyss.application.recording.Peaks;
import se.medlyss.application.recording.Span;

/// Draws one side as upright lines, a few points apart.
final class WavePath {

    private static final double PITCH = 3;
    private static final double LEAST = 0.5;
    private static final double FILL = 0.94;

    private WavePath() {}

    /// Speech rarely swings far, so small swings are drawn larger: the square root of them.
    static void draw(Path into, Optional<Peaks> peaks, int channel, TimeWindow window, double width, double height) {
        List<PathElement> lines = new ArrayList<>();
        double middle = height / 2;
        double stepMs = window.widthMs() * PITCH / Math.max(1, width);
        for (double x = 1; peaks.isPresent() && x < width; x += PITCH) {
            double from = window.fromMs() + (x - 1) / Math.max(1, width) * window.widthMs();
            Peaks.Swing swing = peaks.get().swing(channel, from, from + stepMs);
            double up = Math.max(LEAST, Math.sqrt(swing.high()) * middle * FILL);
            double down = Math.max(LEAST, Math.sqrt(-swing.low()) * middle * FILL);
            lines.add(new MoveTo(x, middle - up));
            lines.add(new LineTo(x, middle + down));
        }
        into.getElements().setAll(lines);
    }

    /// Stretches of talk, as lines at this height.
    static void drawTalk(Path into, List<Span> talk, TimeWindow window, double width, double y) {
        List<PathElement> lines = new ArrayList<>();
        for (Span span : talk) {
            double from = Math.max(0, window.xAt(span.fromMs(), width));
            double to = Math.min(width, window.xAt(span.toMs(), width));
            if (to > from) {
                lines.add(new MoveTo(from, y));
                lines.add(new LineTo(to, y));
            }
        }
        into.getElements().setAll(lines);
    }
}

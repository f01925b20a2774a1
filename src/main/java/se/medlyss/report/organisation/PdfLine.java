package se.medlyss.report.organisation;

import java.util.List;
import java.util.Objects;
import org.openpdf.text.Element;
import org.openpdf.text.Image;
import org.openpdf.text.pdf.PdfTemplate;
import org.openpdf.text.pdf.PdfWriter;
import se.medlyss.report.organisation.Block.Bar;
import se.medlyss.report.organisation.Block.Mark;

/// A line over time on paper: the same as in the browser.
final class PdfLine {

    private static final float HEIGHT = 190;
    private static final float ABOVE = HEIGHT - 9;

    private final List<Mark> marks;
    private final Scale scale;
    private final PdfPlot plot;
    private final PdfTemplate canvas;
    private final Ink ink;
    private final Wording wording;

    PdfLine(Block.Line line, PdfWriter writer, Ink ink, Wording wording) {
        this.marks = line.marks();
        this.scale = Scale.of(marks);
        this.plot = new PdfPlot(writer, ink, HEIGHT, 16);
        this.canvas = plot.canvas();
        this.ink = ink;
        this.wording = wording;
    }

    Image drawn() {
        scale.lines().forEach(percent -> plot.grid(y(percent), wording.count(percent)));
        limits();
        Scale.runs(marks).forEach(this::run);
        names();
        return plot.drawn();
    }

    private void limits() {
        for (int at = 0; at < marks.size(); at++) {
            Bar limits = marks.get(at).limits();
            if (limits != null) {
                double half = 0.5 / scale.size();
                plot.stroke(Ink.MUTED, 0.8f);
                plot.across(scale.x(at) - half, scale.x(at) + half, y(limits.value()));
                canvas.setLineDash(3, 3, 0);
                plot.across(scale.x(at) - half, scale.x(at) + half, y(limits.lower()));
                plot.across(scale.x(at) - half, scale.x(at) + half, y(limits.upper()));
                canvas.setLineDash(0);
            }
        }
    }

    private void run(List<Integer> run) {
        canvas.setColorFill(Ink.ACCENT_SOFT);
        canvas.moveTo(x(run.getFirst()), y(told(run.getFirst()).upper()));
        run.forEach(at -> canvas.lineTo(x(at), y(told(at).upper())));
        run.reversed().forEach(at -> canvas.lineTo(x(at), y(told(at).lower())));
        canvas.closePath();
        canvas.fill();
        plot.stroke(Ink.ACCENT, 1.8f);
        canvas.moveTo(x(run.getFirst()), y(told(run.getFirst()).value()));
        run.forEach(at -> canvas.lineTo(x(at), y(told(at).value())));
        canvas.stroke();
        run.forEach(at ->
                plot.dot(x(at), y(told(at).value()), 2.4f, 6, marks.get(at).signal()));
    }

    private Bar told(int mark) {
        return Objects.requireNonNull(marks.get(mark).told());
    }

    private void names() {
        for (int at = 0; at < marks.size(); at++) {
            Mark mark = marks.get(at);
            if (scale.named(at)) {
                plot.foot(mark.when(), x(at), scale.late(at) ? Element.ALIGN_RIGHT : Element.ALIGN_CENTER);
            }
            String above = mark.above(wording, scale.crowded());
            if (!above.isEmpty()) {
                plot.words(above, ink.warning(8), x(at), ABOVE, Element.ALIGN_CENTER);
            }
        }
    }

    private float x(int mark) {
        return plot.x(scale.x(mark));
    }

    private float y(double percent) {
        return plot.y(scale.y(percent));
    }
}

package se.medlyss.report.organisation;

import java.awt.Color;
import java.util.List;
import java.util.Objects;
import org.openpdf.text.Element;
import org.openpdf.text.Font;
import org.openpdf.text.Image;
import org.openpdf.text.Phrase;
import org.openpdf.text.pdf.ColumnText;
import org.openpdf.text.pdf.PdfTemplate;
import org.openpdf.text.pdf.PdfWriter;
import se.medlyss.report.organisation.Block.Bar;
import se.medlyss.report.organisation.Block.Mark;

/// A line over time on paper: the same as in the browser.
final class PdfLine {

    private static final float WIDTH = 760;
    private static final float HEIGHT = 190;
    private static final float LEFT = 34;
    private static final float TOP = 16;
    private static final float BOTTOM = 22;

    private final List<Mark> marks;
    private final Scale scale;
    private final PdfTemplate canvas;
    private final Ink ink;
    private final Wording wording;

    PdfLine(Block.Line line, PdfWriter writer, Ink ink, Wording wording) {
        this.marks = line.marks();
        this.scale = Scale.of(marks);
        this.canvas = writer.getDirectContent().createTemplate(WIDTH, HEIGHT);
        this.ink = ink;
        this.wording = wording;
    }

    Image drawn() {
        for (int percent : scale.lines()) {
            stroke(Ink.LINE, 0.6f);
            across(0, 1, percent);
            words(wording.count(percent), ink.quiet(8), LEFT - 6, y(percent) - 3, Element.ALIGN_RIGHT);
        }
        limits();
        Scale.runs(marks).forEach(this::run);
        names();
        return Image.getInstance(canvas);
    }

    private void limits() {
        for (int at = 0; at < marks.size(); at++) {
            Bar limits = marks.get(at).limits();
            if (limits != null) {
                double half = 0.5 / scale.size();
                stroke(Ink.MUTED, 0.8f);
                across(scale.x(at) - half, scale.x(at) + half, limits.value());
                canvas.setLineDash(3, 3, 0);
                across(scale.x(at) - half, scale.x(at) + half, limits.lower());
                across(scale.x(at) - half, scale.x(at) + half, limits.upper());
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
        stroke(Ink.ACCENT, 1.8f);
        canvas.moveTo(x(run.getFirst()), y(told(run.getFirst()).value()));
        run.forEach(at -> canvas.lineTo(x(at), y(told(at).value())));
        canvas.stroke();
        canvas.setColorFill(Ink.ACCENT);
        for (int at : run) {
            canvas.circle(x(at), y(told(at).value()), 2.4f);
            canvas.fill();
            if (marks.get(at).signal()) {
                stroke(Ink.WARN, 1.4f);
                canvas.circle(x(at), y(told(at).value()), 6);
                canvas.stroke();
            }
        }
    }

    private Bar told(int mark) {
        return Objects.requireNonNull(marks.get(mark).told());
    }

    private void names() {
        for (int at = 0; at < marks.size(); at++) {
            Mark mark = marks.get(at);
            if (scale.named(at)) {
                words(mark.when(), ink.quiet(8), x(at), 6, Element.ALIGN_CENTER);
            }
            String above = mark.above(wording, scale.crowded());
            if (!above.isEmpty()) {
                words(above, ink.warning(8), x(at), HEIGHT - 9, Element.ALIGN_CENTER);
            }
        }
    }

    private void across(double from, double to, double percent) {
        canvas.moveTo(place(from), y(percent));
        canvas.lineTo(place(to), y(percent));
        canvas.stroke();
    }

    private void stroke(Color colour, float width) {
        canvas.setColorStroke(colour);
        canvas.setLineWidth(width);
    }

    private void words(String words, Font font, float x, float y, int align) {
        ColumnText.showTextAligned(canvas, align, new Phrase(words, font), x, y, 0);
    }

    private float x(int mark) {
        return place(scale.x(mark));
    }

    private static float place(double part) {
        return LEFT + (float) part * (WIDTH - LEFT);
    }

    private float y(double percent) {
        return HEIGHT - TOP - (float) scale.y(percent) * (HEIGHT - TOP - BOTTOM);
    }
}

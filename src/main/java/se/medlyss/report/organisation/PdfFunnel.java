package se.medlyss.report.organisation;

import java.awt.Color;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.openpdf.text.Element;
import org.openpdf.text.Font;
import org.openpdf.text.Image;
import org.openpdf.text.Phrase;
import org.openpdf.text.pdf.ColumnText;
import org.openpdf.text.pdf.PdfTemplate;
import org.openpdf.text.pdf.PdfWriter;
import se.medlyss.report.organisation.Block.Limit;

/// A funnel on paper: the same as in the browser.
final class PdfFunnel {

    private static final float WIDTH = 760;
    private static final float HEIGHT = 230;
    private static final float LEFT = 34;
    private static final float TOP = 8;
    private static final float BOTTOM = 22;
    private static final float NAME = 8;
    private static final float BESIDE = 9;

    private final Block.Funnel funnel;
    private final FunnelScale scale;
    private final PdfTemplate canvas;
    private final Ink ink;
    private final Wording wording;

    PdfFunnel(Block.Funnel funnel, PdfWriter writer, Ink ink, Wording wording) {
        this.funnel = funnel;
        this.scale = FunnelScale.of(funnel.dots());
        this.canvas = writer.getDirectContent().createTemplate(WIDTH, HEIGHT);
        this.ink = ink;
        this.wording = wording;
    }

    Image drawn() {
        grid();
        stroke(Ink.MUTED, 0.8f);
        canvas.moveTo(LEFT, y(funnel.middle()));
        canvas.lineTo(WIDTH, y(funnel.middle()));
        canvas.stroke();
        canvas.setLineDash(1, 3, 0);
        line(funnel.inner(), Limit::upper);
        line(funnel.inner(), Limit::lower);
        canvas.setLineDash(3, 3, 0);
        line(funnel.outer(), Limit::upper);
        line(funnel.outer(), Limit::lower);
        canvas.setLineDash(0);
        dots();
        return Image.getInstance(canvas);
    }

    private void grid() {
        for (int percent = 0; percent <= 100; percent += 20) {
            stroke(Ink.LINE, 0.6f);
            canvas.moveTo(LEFT, y(percent));
            canvas.lineTo(WIDTH, y(percent));
            canvas.stroke();
            words(wording.count(percent), ink.quiet(8), LEFT - 6, y(percent) - 3, Element.ALIGN_RIGHT);
        }
        for (int calls : scale.ticks()) {
            boolean last = calls == scale.most();
            words(
                    last ? wording.count(calls) + " " + funnel.x() : wording.count(calls),
                    ink.quiet(8),
                    x(calls),
                    6,
                    last ? Element.ALIGN_RIGHT : Element.ALIGN_CENTER);
        }
    }

    private void line(List<Limit> limits, ToDoubleFunction<Limit> percent) {
        for (int at = 0; at < limits.size(); at++) {
            float x = x(limits.get(at).calls());
            float y = y(percent.applyAsDouble(limits.get(at)));
            if (at == 0) {
                canvas.moveTo(x, y);
            } else {
                canvas.lineTo(x, y);
            }
        }
        canvas.stroke();
    }

    private void dots() {
        for (FunnelScale.Name name : scale.names(funnel.dots())) {
            float x = x(name.dot().calls());
            float y = y(name.dot().percent());
            canvas.setColorFill(Ink.ACCENT);
            canvas.circle(x, y, 3);
            canvas.fill();
            if (name.dot().signal()) {
                stroke(Ink.WARN, 1.4f);
                canvas.circle(x, y, 7);
                canvas.stroke();
            }
            name(name, x);
        }
    }

    /// On a ground of its own, so that no line runs through it.
    private void name(FunnelScale.Name name, float dot) {
        Font font = ink.regular(NAME);
        float width = ColumnText.getWidth(new Phrase(name.dot().name(), font));
        float from = name.left() ? dot - BESIDE - width : dot + BESIDE;
        float base = HEIGHT - TOP - (float) name.y() * (HEIGHT - TOP - BOTTOM) - 3;
        canvas.setColorFill(Color.WHITE);
        canvas.rectangle(from - 1, base - 2, width + 2, NAME + 1);
        canvas.fill();
        words(name.dot().name(), font, from, base, Element.ALIGN_LEFT);
    }

    private void stroke(Color colour, float width) {
        canvas.setColorStroke(colour);
        canvas.setLineWidth(width);
    }

    private void words(String words, Font font, float x, float y, int align) {
        ColumnText.showTextAligned(canvas, align, new Phrase(words, font), x, y, 0);
    }

    private float x(double calls) {
        return LEFT + (float) scale.x(calls) * (WIDTH - LEFT);
    }

    private float y(double percent) {
        return HEIGHT - TOP - (float) scale.y(percent) * (HEIGHT - TOP - BOTTOM);
    }
}

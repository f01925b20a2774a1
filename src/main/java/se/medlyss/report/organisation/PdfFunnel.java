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

    private static final float NAME = 8;
    private static final float BESIDE = 9;

    private final Block.Funnel funnel;
    private final FunnelScale scale;
    private final PdfPlot plot;
    private final PdfTemplate canvas;
    private final Ink ink;
    private final Wording wording;

    PdfFunnel(Block.Funnel funnel, PdfWriter writer, Ink ink, Wording wording) {
        this.funnel = funnel;
        this.scale = FunnelScale.of(funnel.dots());
        this.plot = new PdfPlot(writer, ink, 230, 8);
        this.canvas = plot.canvas();
        this.ink = ink;
        this.wording = wording;
    }

    Image drawn() {
        grid();
        plot.stroke(Ink.MUTED, 0.8f);
        plot.across(0, 1, y(funnel.middle()));
        canvas.setLineDash(1, 3, 0);
        line(funnel.inner(), Limit::upper);
        line(funnel.inner(), Limit::lower);
        canvas.setLineDash(3, 3, 0);
        line(funnel.outer(), Limit::upper);
        line(funnel.outer(), Limit::lower);
        canvas.setLineDash(0);
        dots();
        return plot.drawn();
    }

    private void grid() {
        for (int percent : scale.lines()) {
            plot.grid(y(percent), wording.count(percent));
        }
        for (int calls : scale.ticks()) {
            boolean last = calls == scale.most();
            String words = last ? wording.count(calls) + " " + funnel.x() : wording.count(calls);
            plot.foot(words, x(calls), last ? Element.ALIGN_RIGHT : Element.ALIGN_CENTER);
        }
    }

    private void line(List<Limit> limits, ToDoubleFunction<Limit> percent) {
        List<Limit> shown = limits.stream()
                .filter(limit -> scale.shows(percent.applyAsDouble(limit)))
                .toList();
        for (int at = 0; at < shown.size(); at++) {
            float x = x(shown.get(at).calls());
            float y = y(percent.applyAsDouble(shown.get(at)));
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
            plot.dot(x, y(name.dot().percent()), 3, 7, name.dot().signal());
            name(name, x);
        }
    }

    /// On a ground of its own, so that no line runs through it.
    private void name(FunnelScale.Name name, float dot) {
        Font font = ink.regular(NAME);
        float width = ColumnText.getWidth(new Phrase(name.dot().name(), font));
        float from = name.left() ? dot - BESIDE - width : dot + BESIDE;
        float base = plot.y(name.y()) - 3;
        canvas.setColorFill(Color.WHITE);
        canvas.rectangle(from - 1, base - 2, width + 2, NAME + 1);
        canvas.fill();
        plot.words(name.dot().name(), font, from, base, Element.ALIGN_LEFT);
    }

    private float x(double calls) {
        return plot.x(scale.x(calls));
    }

    private float y(double percent) {
        return plot.y(scale.y(percent));
    }
}

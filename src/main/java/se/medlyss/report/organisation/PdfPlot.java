package se.medlyss.report.organisation;

import java.awt.Color;
import org.openpdf.text.Element;
import org.openpdf.text.Font;
import org.openpdf.text.Image;
import org.openpdf.text.Phrase;
import org.openpdf.text.pdf.ColumnText;
import org.openpdf.text.pdf.PdfTemplate;
import org.openpdf.text.pdf.PdfWriter;

/// What the pictures on paper share: a frame with percentages up its left side, and how dots and words are drawn.
/// Lengths are in the picture's own units, from its bottom left corner.
final class PdfPlot {

    private static final float WIDTH = 760;
    private static final float LEFT = 34;
    private static final float BOTTOM = 22;
    private static final float FOOT = 6;

    private final PdfTemplate canvas;
    private final Ink ink;
    private final float height;
    private final float top;

    /// @param height of the whole picture
    /// @param top    room above the frame
    PdfPlot(PdfWriter writer, Ink ink, float height, float top) {
        this.canvas = writer.getDirectContent().createTemplate(WIDTH, height);
        this.ink = ink;
        this.height = height;
        this.top = top;
    }

    /// The bare picture, for what is drawn in one of them only.
    PdfTemplate canvas() {
        return canvas;
    }

    Image drawn() {
        return Image.getInstance(canvas);
    }

    /// A place across, of a part of the frame's width, 0..1.
    float x(double part) {
        return LEFT + (float) part * (WIDTH - LEFT);
    }

    /// A place up, of a part of the frame's height, 0..1 from its top.
    float y(double part) {
        return height - top - (float) part * (height - top - BOTTOM);
    }

    /// A line through the whole frame with words before it.
    void grid(float y, String words) {
        stroke(Ink.LINE, 0.6f);
        across(0, 1, y);
        words(words, ink.quiet(8), LEFT - 6, y - 3, Element.ALIGN_RIGHT);
    }

    /// A line between two parts of the frame's width, 0..1.
    void across(double from, double to, float y) {
        canvas.moveTo(x(from), y);
        canvas.lineTo(x(to), y);
        canvas.stroke();
    }

    /// Words below the frame.
    void foot(String words, float x, int align) {
        words(words, ink.quiet(8), x, FOOT, align);
    }

    void words(String words, Font font, float x, float y, int align) {
        ColumnText.showTextAligned(canvas, align, new Phrase(words, font), x, y, 0);
    }

    /// A dot, ringed when it is a signal.
    void dot(float x, float y, float radius, float ring, boolean signal) {
        canvas.setColorFill(Ink.ACCENT);
        canvas.circle(x, y, radius);
        canvas.fill();
        if (signal) {
            stroke(Ink.WARN, 1.4f);
            canvas.circle(x, y, ring);
            canvas.stroke();
        }
    }

    void stroke(Color colour, float width) {
        canvas.setColorStroke(colour);
        canvas.setLineWidth(width);
    }
}

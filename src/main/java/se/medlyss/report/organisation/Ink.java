package se.medlyss.report.organisation;

import java.awt.Color;
import org.openpdf.text.Font;
import se.medlyss.report.PaperFonts;

/// The colours and sizes of the report on paper: those of the app's light theme.
final class Ink {

    static final Color MUTED = new Color(0x5B6675);
    static final Color LINE = new Color(0xDFE3E8);
    static final Color ACCENT = new Color(0x0B6BCB);
    static final Color ACCENT_SOFT = new Color(0xD5E6F8);
    static final Color BAR = new Color(0x9CC4EA);
    static final Color WARN = new Color(0x9A6200);
    static final Color TEXT = new Color(0x1C2430);
    private static final Color GOOD = new Color(0x16703F);

    /// Cells below this share stay white, and full ones are not so dark that text on them cannot be read.
    private static final double COOLEST = 0.4;

    private static final double STRONGEST = 0.75;

    private final PaperFonts fonts = new PaperFonts();

    Font regular(float points) {
        return coloured(fonts.regular(points), TEXT);
    }

    Font bold(float points) {
        return coloured(fonts.bold(points), TEXT);
    }

    Font quiet(float points) {
        return coloured(fonts.regular(points), MUTED);
    }

    Font warning(float points) {
        return coloured(fonts.bold(points), WARN);
    }

    /// One hue from paper to good.
    static Color heat(double share) {
        double part = Math.clamp((share - COOLEST) * STRONGEST, 0, 1);
        return new Color(blend(GOOD.getRed(), part), blend(GOOD.getGreen(), part), blend(GOOD.getBlue(), part));
    }

    private static int blend(int full, double part) {
        return (int) Math.round(255 + (full - 255) * part);
    }

    private static Font coloured(Font font, Color colour) {
        font.setColor(colour);
        return font;
    }
}

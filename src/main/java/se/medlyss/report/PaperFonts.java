package se.medlyss.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.openpdf.text.Font;
import org.openpdf.text.pdf.BaseFont;

/// The app's own typeface, embedded in papers.
public final class PaperFonts {
    private static final String FOLDER = "/se/medlyss/ui/fonts/";

    private final BaseFont regular = load("MedlyssSans-Regular.otf");
    private final BaseFont bold = load("MedlyssSans-SemiBold.otf");

    /// For running text.
    public Font regular(float points) {
        return new Font(regular, points);
    }

    /// For headings and figures that stand out.
    public Font bold(float points) {
        return new Font(bold, points);
    }

    private static BaseFont load(String name) {
        try (InputStream in = Objects.requireNonNull(PaperFonts.class.getResourceAsStream(FOLDER + name), name)) {
            return BaseFont.createFont(name, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, true, in.readAllBytes(), null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

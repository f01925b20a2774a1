package se.medlyss.application.output;

import java.util.Locale;
import se.medlyss.process.Language;

/// The reports that a compilation is written to, in each language.
public enum ReportFile {
    /// For a browser.
    HTML,
    /// For paper.
    PDF,
    /// For a spreadsheet.
    XLSX;

    /// Its name in the output folder.
    public String name(Language language) {
        return "report-" + language.tag() + "." + ending();
    }

    /// Without a dot.
    public String ending() {
        return name().toLowerCase(Locale.ROOT);
    }
}

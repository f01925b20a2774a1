package se.medlyss.application;

import java.nio.file.Path;
import java.util.List;

/// All keys and what they do, as shown and printed: one page.
///
/// @param about a line below the title
public record KeySheet(String title, String about, List<Section> sections) {

    public KeySheet {
        sections = List.copyOf(sections);
    }

    /// Keys that belong together.
    public record Section(String title, List<Line> lines) {
        public Section {
            lines = List.copyOf(lines);
        }
    }

    /// One thing that keys do.
    ///
    /// @param keys the names of the keys that do it, any of them; empty when none does
    public record Line(List<String> keys, String action) {
        public Line {
            keys = List.copyOf(keys);
        }
    }

    /// Makes a sheet that can be printed.
    public interface Printer {
        /// Writes the sheet as a PDF file of one A4 page, in place of what is there.
        void print(KeySheet sheet, Path file) throws PaperException;
    }
}

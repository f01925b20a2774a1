package se.medlyss.application.insight;

import java.nio.file.Path;
import java.util.List;
import se.medlyss.application.PaperException;

/// Figures as rows of words, for those who do not see the drawing and for other programs.
///
/// @param columns their titles
/// @param rows    as long as the columns each
public record FigureTable(String title, List<String> columns, List<List<String>> rows) {

    public FigureTable {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
    }

    /// Writes a table to a file.
    public interface Writer {

        /// Writes it, in place of what was there.
        void write(FigureTable table, Path file) throws PaperException;
    }
}

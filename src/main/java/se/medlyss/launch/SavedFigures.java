package se.medlyss.launch;

import java.nio.file.Path;
import se.medlyss.exchange.CsvFigures;
import se.medlyss.report.PngPicture;
import se.medlyss.ui.base.Background;
import se.medlyss.ui.base.SavedFiles;
import se.medlyss.ui.control.FigureFiles;

/// Writes tables and pictures of figures, and says where they are, or that it cannot be done.
final class SavedFigures {

    private SavedFigures() {}

    /// @param figures the thread that writes
    static FigureFiles on(Background figures, SavedFiles saved) {
        CsvFigures csv = new CsvFigures();
        PngPicture png = new PngPicture();
        return new FigureFiles(
                (table, file) -> run(figures, saved, file, () -> csv.write(table, file)),
                (picture, file) -> run(figures, saved, file, () -> png.write(picture, file)));
    }

    private static void run(Background figures, SavedFiles saved, Path file, Background.Work write) {
        figures.run(write, () -> saved.saved(file), saved::notSaved);
    }
}

package se.medlyss.launch;

import se.medlyss.application.PaperException;
import se.medlyss.exchange.CsvFigures;
import se.medlyss.report.PngPicture;
import se.medlyss.ui.base.Background;
import se.medlyss.ui.base.Problems;
import se.medlyss.ui.control.FigureFiles;

/// Writes tables and pictures of figures, and says when that cannot be done.
final class SavedFigures {

    private SavedFigures() {}

    /// @param figures the thread that writes
    static FigureFiles on(Background figures, Problems problems) {
        CsvFigures csv = new CsvFigures();
        PngPicture png = new PngPicture();
        return new FigureFiles(
                (table, file) -> run(figures, problems, () -> csv.write(table, file)),
                (picture, file) -> run(figures, problems, () -> png.write(picture, file)));
    }

    private static void run(Background figures, Problems problems, Background.Work write) {
        figures.run(
                write,
                () -> problems.solved(PaperException.Reason.NOT_WRITTEN),
                failure -> problems.report(PaperException.Reason.NOT_WRITTEN, failure));
    }
}

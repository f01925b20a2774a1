package se.medlyss.ui.control;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.text.Font;
import se.medlyss.application.insight.FigureTable;

/// How wide a column of a table of words has to be, measured with the letters that it is shown in.
public final class ColumnWidth {

    private static final String FAMILY = "Medlyss Sans";

    /// A row's height in em, as the style sheet has it.
    private static final double ROW_EM = 2.643;

    private static final double USUAL_ROW = 37;

    /// Around a cell's words, the gap to the next column with it.
    private static final double AROUND_EM = 1.8;

    /// The first column stands below the card's title.
    private static final double AROUND_FIRST_EM = 2.6;

    /// Of words that are nearly as long, the ones with more broad letters are the widest.
    private static final int MEASURED = 8;

    private final List<String> longest;
    private final double aroundEm;
    private final Ruler ruler = new Ruler();

    private ColumnWidth(List<String> longest, double aroundEm) {
        this.longest = longest;
        this.aroundEm = aroundEm;
    }

    /// The width of one column of this table, its head included.
    public static ColumnWidth of(FigureTable table, int column) {
        Stream<String> cells = table.rows().stream().map(row -> row.get(column));
        List<String> longest = Stream.concat(Stream.of(table.columns().get(column)), cells)
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .limit(MEASURED)
                .toList();
        return new ColumnWidth(longest, column == 0 ? AROUND_FIRST_EM : AROUND_EM);
    }

    /// How many letters its longest words have.
    public int letters() {
        return longest.getFirst().length();
    }

    /// In pixels, where rows are so tall.
    public double at(double row) {
        double em = em(row);
        Font font = Font.font(FAMILY, em);
        return aroundEm * em
                + longest.stream()
                        .mapToDouble(words -> ruler.width(words, font))
                        .max()
                        .orElse(0);
    }

    /// The size of the letters in pixels where rows are so tall.
    public static double em(double row) {
        return height(row) / ROW_EM;
    }

    /// How tall a row is, also before it was measured.
    static double height(double row) {
        return row > 0 ? row : USUAL_ROW;
    }
}

package se.medlyss.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.medlyss.application.FileRefusedException;
import se.medlyss.application.FileRefusedException.Reason;
import se.medlyss.application.RatingsFile.FirstColumn;
import se.medlyss.application.RatingsFile.Rated;
import se.medlyss.stats.agreement.KrippendorffAlpha.Level;
import se.medlyss.stats.agreement.Ratings;

/// The cells of a file with ratings.
final class RatingsTable {

    private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9]{1,15}([.,][0-9]{1,15})?");

    private final List<List<String>> rows;
    private final boolean decimalComma;
    private final boolean headed;
    private final FirstColumn first;

    /// @param all with the heading, if there is one, and the column that names the units, if there is one
    RatingsTable(List<List<String>> all, boolean decimalComma) {
        this.decimalComma = decimalComma;
        boolean heading = !all.isEmpty() && isHeading(all.getFirst(), all.subList(1, all.size()));
        first = UnitColumn.of(all, heading);
        headed = heading || first == FirstColumn.UNITS;
        rows = first == FirstColumn.UNITS ? UnitColumn.leftOut(all) : all;
    }

    /// @param scale empty for the ratings that were used
    Rated rated(Level level, List<String> scale) throws FileRefusedException {
        List<List<String>> units = rows.subList(headed ? 1 : 0, rows.size());
        int raters = rows.stream().findFirst().map(List::size).orElse(0);
        if (raters < 2 || units.isEmpty()) {
            throw new FileRefusedException(Reason.RANGE, "1:1", "≥ 2");
        }
        RatingScale all = RatingScale.of(scale, cells(units).distinct().toList(), numeric(units), level);
        List<List<@Nullable Double>> ratings = new ArrayList<>();
        for (int unit = 0; unit < units.size(); unit++) {
            List<@Nullable Double> row = new ArrayList<>();
            for (int rater = 0; rater < units.get(unit).size(); rater++) {
                String cell = units.get(unit).get(rater);
                if (rater >= raters && !cell.isEmpty()) {
                    throw new FileRefusedException(Reason.RANGE, place(unit, rater), "≤ " + raters);
                }
                row.add(cell.isEmpty() ? null : rating(cell, unit, rater, level, all));
            }
            ratings.add(row);
        }
        Ratings made = Ratings.of(ratings);
        return new Rated(made, raters(raters), scale.isEmpty() ? made.categories() : all.categories(), first);
    }

    private double rating(String cell, int unit, int rater, Level level, RatingScale scale)
            throws FileRefusedException {
        double rating = scale.named() ? scale.position(cell) : number(cell, unit, rater, level);
        if (!scale.has(rating)) {
            throw new FileRefusedException(Reason.VALUE, place(unit, rater), scale.toString());
        }
        return rating;
    }

    private double number(String cell, int unit, int rater, Level level) throws FileRefusedException {
        double number =
                number(cell).orElseThrow(() -> new FileRefusedException(Reason.TYPE, place(unit, rater), "number"));
        if (level == Level.RATIO && number < 0) {
            throw new FileRefusedException(Reason.RANGE, place(unit, rater), "≥ 0");
        }
        return number;
    }

    private Optional<Double> number(String cell) {
        boolean fits = NUMBER.matcher(cell).matches() && (decimalComma || !cell.contains(","));
        return fits ? Optional.of(Double.valueOf(cell.replace(',', '.'))) : Optional.empty();
    }

    private boolean numeric(List<List<String>> some) {
        return cells(some).allMatch(cell -> number(cell).isPresent());
    }

    /// Names above numbers, or names that nobody was rated with.
    private boolean isHeading(List<String> first, List<List<String>> others) {
        Set<String> used = cells(others).collect(Collectors.toSet());
        return !numeric(List.of(first)) && !used.isEmpty() && first.stream().noneMatch(used::contains);
    }

    private List<String> raters(int number) {
        return headed
                ? rows.getFirst()
                : IntStream.rangeClosed(1, number).mapToObj(String::valueOf).toList();
    }

    private String place(int unit, int rater) {
        return unit + (headed ? 2 : 1) + ":" + (rater + (first == FirstColumn.UNITS ? 2 : 1));
    }

    private static Stream<String> cells(List<List<String>> some) {
        return some.stream().flatMap(List::stream).filter(cell -> !cell.isEmpty());
    }
}

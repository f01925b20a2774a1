package se.medlyss.exchange;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import se.medlyss.application.FileRefusedException;
import se.medlyss.application.FileRefusedException.Reason;
import se.medlyss.stats.agreement.KrippendorffAlpha.Level;

/// The ratings that could be given: numbers, or names by their place.
///
/// @param names      from low to high; empty for numbers
/// @param categories from low to high; empty for any
record RatingScale(List<String> names, List<Double> categories) {

    private static final String PLACE = "scale";

    RatingScale {
        names = List.copyOf(names);
        categories = List.copyOf(categories);
    }

    /// @param given   as it was asked for; empty for what was used
    /// @param used    the ratings in the file
    /// @param numeric whether all of those are numbers
    static RatingScale of(List<String> given, List<String> used, boolean numeric, Level level)
            throws FileRefusedException {
        if (given.isEmpty()) {
            boolean named = level == Level.NOMINAL && !numeric;
            return named ? named(used.stream().sorted().toList()) : new RatingScale(List.of(), List.of());
        }
        if (given.size() < 2 || new HashSet<>(given).size() < given.size()) {
            throw new FileRefusedException(Reason.VALUE, PLACE, String.join(", ", given));
        }
        if (given.stream().allMatch(RatingScale::isNumber)) {
            return numbers(given);
        }
        if (level == Level.INTERVAL || level == Level.RATIO) {
            throw new FileRefusedException(Reason.TYPE, PLACE, "number");
        }
        return named(given);
    }

    private static boolean isNumber(String text) {
        return text.matches("[+-]?[0-9]{1,15}([.,][0-9]{1,15})?");
    }

    private static RatingScale numbers(List<String> given) throws FileRefusedException {
        List<Double> numbers = new ArrayList<>();
        for (String each : given) {
            double number = Double.parseDouble(each.replace(',', '.'));
            if (!numbers.isEmpty() && numbers.getLast() >= number) {
                throw new FileRefusedException(Reason.VALUE, PLACE, String.join(", ", given));
            }
            numbers.add(number);
        }
        return new RatingScale(List.of(), numbers);
    }

    private static RatingScale named(List<String> names) {
        return new RatingScale(
                names,
                IntStream.range(0, names.size()).mapToObj(at -> (double) at).toList());
    }

    boolean named() {
        return !names.isEmpty();
    }

    /// The place of a name; one that no rating has when it is unknown.
    double position(String name) {
        return names.indexOf(name);
    }

    /// Whether it is on the scale.
    boolean has(double rating) {
        return categories.isEmpty() || categories.contains(rating);
    }

    /// As it was given.
    @Override
    public String toString() {
        return String.join(
                ", ",
                named() ? names : categories.stream().map(RatingScale::plain).toList());
    }

    private static String plain(double number) {
        return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }
}

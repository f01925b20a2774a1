package se.medlyss.stats.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import se.medlyss.stats.StatsCase;
import tools.jackson.databind.JsonNode;

/// Ratings for tests, from cases and made up.
final class Rated {

    private Rated() {}

    static Ratings of(JsonNode rows) {
        List<List<@Nullable Double>> ratings = new ArrayList<>();
        for (JsonNode row : rows) {
            List<@Nullable Double> given = new ArrayList<>();
            row.forEach(value -> given.add(value.isNull() ? null : value.doubleValue()));
            ratings.add(given);
        }
        return Ratings.of(ratings);
    }

    static Ratings of(double[]... rows) {
        return Ratings.of(Stream.of(rows)
                .map(row -> DoubleStream.of(row).boxed().toList())
                .toList());
    }

    static double[][] matrix(JsonNode rows) {
        return StreamSupport.stream(rows.spliterator(), false)
                .map(row -> StatsCase.numbers(row).stream()
                        .mapToDouble(Double::doubleValue)
                        .toArray())
                .toArray(double[][]::new);
    }

    static double[][] counts(ContingencyTable table) {
        List<double[]> units = new ArrayList<>();
        for (int row = 0; row < table.categories(); row++) {
            for (int column = 0; column < table.categories(); column++) {
                for (int n = 0; n < table.count(row, column); n++) {
                    double[] unit = new double[table.categories()];
                    unit[row]++;
                    unit[column]++;
                    units.add(unit);
                }
            }
        }
        return units.toArray(double[][]::new);
    }

    static List<Double> positions(int categories) {
        return IntStream.range(0, categories).mapToObj(index -> (double) index).toList();
    }

    static Ratings random(long seed) {
        Random random = new Random(seed);
        int raters = 2 + random.nextInt(4);
        int categories = 2 + random.nextInt(4);
        List<List<@Nullable Double>> rows = new ArrayList<>();
        for (int unit = 0; unit < 3 + random.nextInt(20); unit++) {
            double truth = random.nextInt(categories);
            List<@Nullable Double> row = new ArrayList<>();
            for (int rater = 0; rater < raters; rater++) {
                boolean agrees = random.nextInt(3) > 0;
                double rating = agrees ? truth : random.nextInt(categories);
                row.add(random.nextInt(5) == 0 ? null : rating + 1);
            }
            rows.add(row);
        }
        return Ratings.of(rows);
    }
}

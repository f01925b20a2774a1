package se.medlyss.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A published or constructed example, with its values and their tolerance.
public record StatsCase(JsonNode node, double tolerance) {

    private static final Path CASES = Path.of("src/test/resources/cases/stats");

    private static final Path INDEPENDENT = CASES.resolveSibling("stats-independent");

    /// All cases of a family.
    public static List<StatsCase> family(String name) {
        return in(CASES.resolve(name + ".json"));
    }

    /// Random data with the values that other programs gave for them.
    public static List<StatsCase> independent(String name) {
        return in(INDEPENDENT.resolve(name + ".json"));
    }

    private static List<StatsCase> in(Path file) {
        try {
            JsonNode family = new JsonMapper().readTree(Files.readString(file));
            double usual = family.get("default_tolerance").doubleValue();
            return StreamSupport.stream(family.get("cases").spliterator(), false)
                    .map(node -> new StatsCase(node, node.path("tolerance").doubleValue(usual)))
                    .toList();
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    /// The case of a family with this id.
    public static StatsCase of(String family, String id) {
        return family(family).stream()
                .filter(each -> each.toString().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /// The case of an example that stands for a whole family or is found by a member it has.
    public static List<StatsCase> having(String family, String member) {
        return family(family).stream().filter(each -> each.node.has(member)).toList();
    }

    @Override
    public String toString() {
        return node.get("id").stringValue();
    }

    public JsonNode get(String member) {
        return node.get(member);
    }

    public double number(String member) {
        return node.get(member).doubleValue();
    }

    public List<Double> numbers(String member) {
        return numbers(node.get(member));
    }

    public static List<Double> numbers(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::doubleValue)
                .toList();
    }

    /// Checks a value against the one at a path like `identity/ac_se`: to the tolerance of the case, relative
    /// where the value is large, and to what was published.
    public void check(String path, double actual) {
        check(path, node.get("expected").at("/" + path), actual);
    }

    public void check(String path, JsonNode expected, double actual) {
        assertThat(expected.isMissingNode())
                .as("no such value in the case: " + path)
                .isFalse();
        JsonNode value = expected.isObject() ? expected.get("value") : expected;
        double allowed = tolerance * Math.max(1, Math.abs(value.doubleValue()));
        assertThat(actual).as(this + " " + path).isCloseTo(value.doubleValue(), within(allowed));
        if (expected.has("published")) {
            double published = expected.path("published_tolerance").doubleValue(0);
            assertThat(actual)
                    .as(this + " " + path + " as published")
                    .isCloseTo(expected.get("published").doubleValue(), within(published * 1.000001));
        }
    }

    /// Checks all elements of an array.
    public void checkAll(String path, List<Double> actual) {
        JsonNode expected = node.get("expected").at("/" + path);
        assertThat(actual).as(this + " " + path).hasSize(expected.size());
        for (int index = 0; index < actual.size(); index++) {
            check(path + "/" + index, expected.get(index), actual.get(index));
        }
    }

    public void checkInterval(String path, Interval actual) {
        checkAll(path, List.of(actual.lower(), actual.upper()));
    }

    /// The value of a figure that has to be known.
    public static <T> T known(Figure<T> figure) {
        assertThat(figure).isInstanceOf(Figure.Known.class);
        return figure.toOptional().orElseThrow();
    }
}

package se.medlyss.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.medlyss.application.FileRefusedException;
import se.medlyss.application.ScoreAnswers;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Worked examples, most of them published by other systems in the field.
class ScoringCasesTest {

    private static final Path CASES = Path.of("src/test/resources/cases/scoring");
    private static final JsonMapper JSON = new JsonMapper();

    private final ScoreAnswers scoring = new ScoreAnswers(new JsonProcessFiles(new ProcessReader()));

    static List<Path> cases() throws IOException {
        try (Stream<Path> folders = Files.list(CASES)) {
            return folders.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void scoresAsPublished(Path folder) throws IOException, FileRefusedException {
        JsonNode actual = JSON.readTree(scoring.json(folder.resolve("process.json"), folder.resolve("answers.json")));
        ObjectNode expected = (ObjectNode) JSON.readTree(Files.readString(folder.resolve("expected.json")));
        expected.remove("source");
        assertThat(expected.size()).isPositive();
        compare(expected, actual, "");
    }

    @Test
    void findsAllCases() throws IOException {
        assertThat(cases()).hasSizeGreaterThanOrEqualTo(23);
    }

    private static void compare(JsonNode expected, JsonNode actual, String place) {
        assertThat(actual.getNodeType()).as(place).isEqualTo(expected.getNodeType());
        switch (expected.getNodeType()) {
            case OBJECT ->
                expected.properties().forEach(member -> {
                    assertThat(actual.has(member.getKey()))
                            .as(place + member.getKey())
                            .isTrue();
                    compare(member.getValue(), actual.get(member.getKey()), place + member.getKey() + "/");
                });
            case ARRAY -> {
                assertThat(actual.size()).as(place).isEqualTo(expected.size());
                for (int index = 0; index < expected.size(); index++) {
                    compare(expected.get(index), actual.get(index), place + index + "/");
                }
            }
            case NUMBER -> assertThat(actual.doubleValue()).as(place).isCloseTo(expected.doubleValue(), within(1e-5));
            default -> assertThat(actual).as(place).isEqualTo(expected);
        }
    }
}

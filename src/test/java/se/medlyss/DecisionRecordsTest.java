package se.medlyss;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// A decision names the tests that keep it true: they have to be there, and so has its line in the index.
class DecisionRecordsTest {

    private static final Path RECORDS = Path.of("src", "docs", "decisions");
    private static final Pattern TEST = Pattern.compile("`(\\w+Test)(?:\\.(\\w+))?`");

    @Test
    void areConfirmedByTestsThatAreThere() throws IOException {
        Map<String, String> tests = tests();
        List<String> wrong = new ArrayList<>();
        for (Path record : records()) {
            String text = Files.readString(record);
            String confirmation = text.substring(text.indexOf("## Confirmation") + 1);
            Matcher named = TEST.matcher(confirmation);
            boolean any = false;
            while (named.find()) {
                any = true;
                String source = tests.getOrDefault(named.group(1), "");
                if (source.isEmpty() || named.group(2) != null && !source.contains("void " + named.group(2) + "(")) {
                    wrong.add(record.getFileName() + " " + named.group());
                }
            }
            if (!any) {
                wrong.add(record.getFileName() + " names no test");
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void standInTheIndexOnceEachWithTheirTitles() throws IOException {
        String index = Files.readString(RECORDS.resolve("README.md"));
        for (Path record : records()) {
            String title = Files.readAllLines(record).getFirst().replaceFirst("# \\d{4} ", "");
            String line = "- [%s](%s)".formatted(title, record.getFileName());
            assertThat(index.split(Pattern.quote(line), -1))
                    .as("once in the index: %s", line)
                    .hasSize(2);
        }
        assertThat(index.lines().filter(line -> line.startsWith("- ["))).hasSameSizeAs(records());
    }

    private static List<Path> records() throws IOException {
        try (Stream<Path> all = Files.list(RECORDS)) {
            return all.filter(file -> file.getFileName().toString().matches("\\d{4}-.*\\.md"))
                    .sorted()
                    .toList();
        }
    }

    private static Map<String, String> tests() throws IOException {
        Map<String, String> tests = new HashMap<>();
        try (Stream<Path> all = Files.walk(Path.of("src", "test", "java"))) {
            for (Path file :
                    all.filter(each -> each.toString().endsWith("Test.java")).toList()) {
                tests.put(file.getFileName().toString().replace(".java", ""), Files.readString(file));
            }
        }
        return tests;
    }
}

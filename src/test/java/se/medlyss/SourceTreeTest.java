package se.medlyss;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The sizes that keep the sources readable; no file and no method is too long (Checkstyle), and most are short.
class SourceTreeTest {

    private static final Path SOURCES = Path.of("src", "main", "java");
    private static final int MEDIAN = 80;
    private static final int NINE_OF_TEN = 200;
    private static final int CONSTRUCTOR = 25;

    @Test
    void hasMostlyShortFiles() throws IOException {
        List<Integer> lengths = new ArrayList<>();
        for (Path file : files(".java")) {
            lengths.add(Files.readAllLines(file).size());
        }
        lengths.sort(null);
        assertThat(lengths.get(lengths.size() / 2)).isLessThanOrEqualTo(MEDIAN);
        assertThat(lengths.get(lengths.size() * 9 / 10)).isLessThanOrEqualTo(NINE_OF_TEN);
    }

    @Test
    void makesAViewsConstructorATableOfContents() throws IOException {
        List<String> tooLong = new ArrayList<>();
        for (Path file : files("View.java")) {
            int lines = longestConstructor(Files.readString(file), file);
            if (lines > CONSTRUCTOR) {
                tooLong.add(file.getFileName() + ": " + lines);
            }
        }
        assertThat(tooLong).isEmpty();
    }

    @Test
    void wouldFindAConstructorThatIsTooLong() {
        String view =
                "class LongView {\n    LongView() {\n" + "        draw();\n".repeat(CONSTRUCTOR + 1) + "    }\n}\n";
        assertThat(longestConstructor(view, Path.of("LongView.java"))).isEqualTo(CONSTRUCTOR + 1);
    }

    private static int longestConstructor(String source, Path file) {
        String name = file.getFileName().toString().replace(".java", "");
        Matcher constructors = Pattern.compile(
                        "^ {4}(?:public |private )?" + name + "\\([^{]*\\{\\n(.*?)^ {4}}",
                        Pattern.MULTILINE | Pattern.DOTALL)
                .matcher(source);
        int longest = 0;
        while (constructors.find()) {
            longest = Math.max(longest, (int) constructors.group(1).lines().count());
        }
        return longest;
    }

    private static List<Path> files(String end) throws IOException {
        try (Stream<Path> all = Files.walk(SOURCES)) {
            return all.filter(file -> file.toString().endsWith(end)).toList();
        }
    }
}

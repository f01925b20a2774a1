package se.medlyss;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ThirdPartyTest {

    private static final Pattern ROW = Pattern.compile("\\| ([\\w-]+) \\| (\\d[\\w.-]*) \\| (.+?) \\| .+ \\|");
    private static final Pattern PLATFORM = Pattern.compile("-(linux|mac|win)(-\\w+)?$");
    private static final Path LIST = Path.of("installer", "third-party.md");

    @Test
    void namesEveryLibraryThatShips() throws IOException {
        var listed = rows().map(row -> row[0] + "-" + row[1]).collect(Collectors.toCollection(TreeSet::new));
        assertThat(listed).isEqualTo(shipped());
    }

    @Test
    void mayAllBeShipped() throws IOException {
        assertThat(rows().map(row -> row[2]))
                .allMatch(licence -> licence.matches("(Apache|MIT|BSD|EPL|LGPL|MPL).*")
                        || licence.equals("GPL-2.0 with Classpath Exception"));
    }

    private static Stream<String[]> rows() throws IOException {
        return Files.readAllLines(LIST).stream()
                .map(ROW::matcher)
                .filter(row -> row.matches())
                .map(row -> new String[] {row.group(1), row.group(2), row.group(3)});
    }

    private static Set<String> shipped() throws IOException {
        var classPath = Files.readString(Path.of("target", "class-path")).strip();
        try (var toolkit = Files.list(Path.of("target", "javafx"))) {
            return Stream.concat(
                            Stream.of(classPath.split(File.pathSeparator)).map(Path::of),
                            toolkit.filter(jar -> !jar.toString().contains("javafx-swing")))
                    .map(jar -> jar.getFileName().toString().replace(".jar", ""))
                    .map(name -> PLATFORM.matcher(name).replaceAll(""))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }
}

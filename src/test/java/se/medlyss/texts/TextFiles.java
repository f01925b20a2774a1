package se.medlyss.texts;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The text files and the sources that use them, as the texts' test reads them.
final class TextFiles {
    static final List<String> FILES = List.of("texts.properties", "texts_sv.properties", "texts_no.properties");

    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"");
    private static final Pattern KEY = Pattern.compile("[a-z][a-z-]*(\\.[a-z0-9-]+)+");
    private static final Pattern PREFIX = Pattern.compile("[a-z][a-z-]*(\\.[a-z0-9-]+)*\\.");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)");

    private TextFiles() {}

    static Map<String, String> read(String file) {
        var properties = new Properties();
        try (var in = TextFiles.class.getResourceAsStream(file)) {
            properties.load(new InputStreamReader(Objects.requireNonNull(in, file), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var texts = new TreeMap<String, String>();
        properties.forEach((key, value) -> texts.put(key.toString(), value.toString()));
        return texts;
    }

    /// The keys in the order of the file.
    static List<String> keysInOrder(String file) {
        try (var in = TextFiles.class.getResourceAsStream(file)) {
            var text = new String(Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8);
            return text.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#") && line.contains("="))
                    .map(line -> line.substring(0, line.indexOf('=')).strip())
                    .filter(key -> KEY.matcher(key).matches())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Set<String> placeholders(String text) {
        return PLACEHOLDER
                .matcher(text)
                .results()
                .map(result -> result.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /// String literals in the sources that look like keys of one of the sections.
    static Set<String> usedKeys(Set<String> sections) {
        return literals(literal -> KEY.matcher(literal).matches()
                && sections.contains(section(literal))
                && !literal.matches(".*\\.(css|json|db|sql|log|xlsx|pdf|csv|ics|otf|tmp|properties|tsv)"));
    }

    /// String literals in the sources that look like the beginning of a key, ending in a full stop.
    static Set<String> usedPrefixes(Set<String> sections) {
        return literals(literal -> PREFIX.matcher(literal).matches() && sections.contains(section(literal)));
    }

    static String section(String key) {
        return key.substring(0, key.indexOf('.'));
    }

    private static Set<String> literals(Predicate<String> wanted) {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(file ->
                            LITERAL.matcher(withoutComments(file)).results().map(TextFiles::content))
                    .filter(wanted)
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String content(MatchResult literal) {
        return literal.group(1);
    }

    private static String withoutComments(Path file) {
        try {
            return Files.readString(file)
                    .lines()
                    .filter(line -> !line.strip().startsWith("//"))
                    .collect(Collectors.joining("\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

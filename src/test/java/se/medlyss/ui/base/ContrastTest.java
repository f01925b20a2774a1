package se.medlyss.ui.base;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Contrast as WCAG 2.2 defines it (success criteria 1.4.3 and 1.4.11), over the token files.
class ContrastTest {
    private static final Path LOOK = Path.of("src/main/resources/se/medlyss/ui/look");
    private static final Pattern TOKEN = Pattern.compile("-m-([a-z-]+):\\s*(#[0-9a-f]{6});");
    private static final List<String> GROUNDS = List.of("background", "card", "hover", "accent-soft", "warn-soft");

    @ParameterizedTest
    @CsvSource({"light, 4.5", "dark, 4.5", "contrast, 7"})
    void textCanBeReadOnEveryGroundItStandsOn(String theme, double least) {
        var tokens = tokens(theme);
        for (String ground : GROUNDS) {
            assertContrast(tokens, "ink", ground, least);
            assertContrast(tokens, "muted", ground, least);
        }
        for (String tone : List.of("accent", "good", "bad", "warn", "neutral")) {
            assertContrast(tokens, tone, "card", least);
            assertContrast(tokens, tone, "background", least);
            assertContrast(tokens, tone, tone + "-soft", least);
            assertContrast(tokens, "ink", tone + "-soft", least);
        }
        assertContrast(tokens, "bad", "accent-soft", least);
        assertContrast(tokens, "muted", "cap", least);
        assertContrast(tokens, "card", "ink", least);
        assertContrast(tokens, "on-accent", "accent", least);
        assertContrast(tokens, "on-accent", "accent-hover", least);
    }

    @ParameterizedTest
    @CsvSource({"light, 3", "dark, 3", "contrast, 4.5"})
    void controlsStandOutFromWhatIsBehindThem(String theme, double least) {
        var tokens = tokens(theme);
        for (String control : List.of("control-line", "accent", "good", "bad", "warn")) {
            assertContrast(tokens, control, "card", least);
            assertContrast(tokens, control, "background", least);
        }
        assertContrast(tokens, "accent", "accent-soft", least);
    }

    @Test
    void everyThemeNamesTheSameColours() {
        assertThat(tokens("dark").keySet()).isEqualTo(tokens("light").keySet());
        assertThat(tokens("contrast").keySet()).isEqualTo(tokens("light").keySet());
    }

    @Test
    void noOtherStylesheetNamesAColourOfItsOwn() throws IOException {
        try (var sheets = Files.walk(Path.of("src/main/resources/se/medlyss/ui"))) {
            for (Path sheet :
                    sheets.filter(file -> file.toString().endsWith(".css")).toList()) {
                if (!sheet.getFileName().toString().startsWith("tokens-")) {
                    assertThat(Files.readString(sheet))
                            .as(sheet.toString())
                            .doesNotContainPattern("#[0-9a-fA-F]{3,8}\\b|rgb|hsb");
                }
            }
        }
    }

    @Test
    void everyColourThatIsUsedHasAName() throws IOException {
        var names = tokens("light").keySet();
        try (var sheets = Files.walk(Path.of("src/main/resources/se/medlyss/ui"))) {
            for (Path sheet :
                    sheets.filter(file -> file.toString().endsWith(".css")).toList()) {
                var used = Pattern.compile("-m-([a-z-]+)")
                        .matcher(Files.readString(sheet))
                        .results()
                        .map(m -> m.group(1))
                        .distinct();
                assertThat(used.filter(name -> !names.contains(name)))
                        .as(sheet.toString())
                        .isEmpty();
            }
        }
    }

    private static void assertContrast(Map<String, String> tokens, String front, String back, double least) {
        assertThat(contrast(tokens.get(front), tokens.get(back)))
                .as("%s on %s", front, back)
                .isGreaterThanOrEqualTo(least);
    }

    private static double contrast(String one, String other) {
        double lighter = Math.max(luminance(one), luminance(other));
        double darker = Math.min(luminance(one), luminance(other));
        return (lighter + 0.05) / (darker + 0.05);
    }

    private static double luminance(String colour) {
        int rgb = Integer.parseInt(colour.substring(1), 16);
        return 0.2126 * linear(rgb >> 16 & 0xff) + 0.7152 * linear(rgb >> 8 & 0xff) + 0.0722 * linear(rgb & 0xff);
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    private static Map<String, String> tokens(String theme) {
        try {
            return TOKEN.matcher(Files.readString(LOOK.resolve("tokens-" + theme + ".css")))
                    .results()
                    .collect(toMap(match -> match.group(1), match -> match.group(2)));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}

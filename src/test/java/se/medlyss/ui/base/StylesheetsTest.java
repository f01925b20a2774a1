package se.medlyss.ui.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.css.CssParser;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The toolkit passes over a rule that it cannot read, with a line in the log that nobody sees.
class StylesheetsTest {

    private static final Path STYLES = Path.of("src/main/resources/se/medlyss/ui");

    @BeforeEach
    @AfterEach
    void forget() {
        CssParser.errorsProperty().clear();
    }

    @Test
    void everyRuleCanBeRead() throws IOException {
        try (Stream<Path> files = Files.walk(STYLES)) {
            List<Path> sheets =
                    files.filter(file -> file.toString().endsWith(".css")).toList();
            assertThat(sheets).hasSizeGreaterThan(10);
            for (Path sheet : sheets) {
                new CssParser().parse(sheet.toUri().toURL());
            }
        }
        assertThat(errors()).isEmpty();
    }

    @Test
    void noticesARuleThatCannotBeRead() {
        new CssParser().parse(".compact /* of a row */\n.row:last > .words {\n    -fx-padding: 0;\n}\n\n} .a {");
        assertThat(errors()).isNotEmpty();
    }

    private static List<String> errors() {
        return CssParser.errorsProperty().stream()
                .map(CssParser.ParseError::getMessage)
                .toList();
    }
}

package se.medlyss.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.medlyss.application.people.PeopleFileException;
import se.medlyss.application.people.PeopleFileException.Reason;
import se.medlyss.application.people.PeopleTable;

class CsvPeopleFileTest {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    @TempDir
    Path folder;

    @Test
    void readsSemicolonsCommasAndTabs() throws Exception {
        for (String separator : List.of(";", ",", "\t")) {
            PeopleTable table = read("id;namn;grupp\na-1;Sara;öst\n".replace(";", separator), StandardCharsets.UTF_8);
            assertThat(table.columns()).containsExactly("id", "namn", "grupp");
            assertThat(table.lines()).containsExactly(new PeopleTable.Line(2, List.of("a-1", "Sara", "öst")));
            assertThat(table.encoding()).isEqualTo("UTF-8");
        }
    }

    @Test
    void readsWindows1252WhenItIsNoUtf8() throws Exception {
        PeopleTable table = read("id;namn\r\na-1;Åsa Örn – vikarie\r\n", WINDOWS);
        assertThat(table.encoding()).isEqualTo("Windows-1252");
        assertThat(table.lines().getFirst().fields()).containsExactly("a-1", "Åsa Örn – vikarie");
    }

    @Test
    void readsUnicodeTextAsSpreadsheetsSaveIt() throws Exception {
        String list = "\uFEFFid\tnamn\tgrupp\r\na-1\tÅsa Örn\töst\r\n";
        for (Charset charset : List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            PeopleTable table = read(list, charset);
            assertThat(table.encoding()).isEqualTo("UTF-16");
            assertThat(table.columns()).containsExactly("id", "namn", "grupp");
            assertThat(table.lines()).containsExactly(new PeopleTable.Line(2, List.of("a-1", "Åsa Örn", "öst")));
        }
    }

    @Test
    void skipsTheByteOrderMarkTheSeparatorLineAndEmptyRows() throws Exception {
        PeopleTable table = read("\uFEFFsep=;\r\nid;namn\r\n\r\n;;\r\na-1;Sara\r\n", StandardCharsets.UTF_8);
        assertThat(table.columns()).containsExactly("id", "namn");
        assertThat(table.lines()).containsExactly(new PeopleTable.Line(5, List.of("a-1", "Sara")));
    }

    @Test
    void readsQuotedFieldsWithSeparatorsAndLineBreaks() throws Exception {
        PeopleTable table =
                read("id,name\na-1,\"Ek, \"\"Nisse\"\"\"\na-2,\"two\nlines\"\na-3,c\n", StandardCharsets.UTF_8);
        assertThat(table.lines().get(0).fields()).containsExactly("a-1", "Ek, \"Nisse\"");
        assertThat(table.lines().get(2)).isEqualTo(new PeopleTable.Line(5, List.of("a-3", "c")));
    }

    @Test
    void keepsLinesWithTooFewOrTooManyFieldsForThePreviewToTell() throws Exception {
        PeopleTable table = read("id;namn;grupp\na-1\na-2;b;c;d\n", StandardCharsets.UTF_8);
        assertThat(table.lines()).extracting(line -> line.fields().size()).containsExactly(1, 4);
    }

    @Test
    void refusesWhatIsNoList() throws Exception {
        assertThat(refusal("".getBytes(StandardCharsets.UTF_8))).isEqualTo(Reason.EMPTY);
        assertThat(refusal("id;namn\n".getBytes(StandardCharsets.UTF_8))).isEqualTo(Reason.EMPTY);
        assertThat(refusal("id;namn\na-1;b".getBytes(StandardCharsets.UTF_16LE)))
                .isEqualTo(Reason.NOT_TEXT);
        assertThat(refusal(new byte[] {(byte) 0xFF, (byte) 0xFE, 'i', 0, (byte) 0xD8}))
                .as("half a character")
                .isEqualTo(Reason.NOT_TEXT);
        assertThat(refusal(new byte[] {(byte) 0xFF, (byte) 0xFE, 0, 0, 'i', 0, 0, 0}))
                .as("UTF-32")
                .isEqualTo(Reason.NOT_TEXT);
        assertThat(refusal(new byte[] {'i', 'd', '\n', (byte) 0x81})).isEqualTo(Reason.NOT_TEXT);
        assertThat(refusal(new byte[] {'P', 'K', 3, 4, 0, 0})).isEqualTo(Reason.NOT_TEXT);
        assertThat(refusal(new byte[4 * 1024 * 1024 + 1])).isEqualTo(Reason.TOO_LARGE);
        assertThat(refusal("id;namn\na-1;\"b\"c\n".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(Reason.BROKEN_QUOTES);
        assertThat(refusal("id;namn\na-1;\"b\na-2;c\n".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(Reason.BROKEN_QUOTES);
    }

    @Test
    void saysWhichFileCannotBeRead() {
        assertThatThrownBy(() -> new CsvPeopleFile().read(folder.resolve("gone.csv")))
                .isInstanceOfSatisfying(PeopleFileException.class, e -> {
                    assertThat(e.reason()).isEqualTo(Reason.UNREADABLE);
                    assertThat(e.detail()).isEqualTo("gone.csv");
                });
    }

    private PeopleTable read(String text, Charset charset) throws IOException, PeopleFileException {
        Path file = folder.resolve("people.csv");
        Files.write(file, text.getBytes(charset));
        return new CsvPeopleFile().read(file);
    }

    private Reason refusal(byte[] bytes) throws IOException {
        Path file = folder.resolve("people.csv");
        Files.write(file, bytes);
        try {
            new CsvPeopleFile().read(file);
        } catch (PeopleFileException refused) {
            return refused.reason();
        }
        throw new AssertionError("was read");
    }
}

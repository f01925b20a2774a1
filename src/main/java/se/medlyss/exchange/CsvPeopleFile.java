package se.medlyss.exchange;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import se.medlyss.application.people.PeopleFile;
import se.medlyss.application.people.PeopleFileException;
import se.medlyss.application.people.PeopleFileException.Reason;
import se.medlyss.application.people.PeopleTable;

/// People in a CSV file (RFC 4180), as spreadsheets in the Nordic countries write them: fields apart by a
/// semicolon, a comma or a tab, in UTF-8, in UTF-16 with its byte order mark, or in Windows-1252.
public final class CsvPeopleFile implements PeopleFile {

    private static final int MOST_BYTES = 4 * 1024 * 1024;
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /// A line that some spreadsheets begin with, to tell the separator.
    private static final String SEPARATOR_LINE = "(?i)sep=[;,\t]\\R";

    private record Decoded(String text, String encoding) {}

    @Override
    public PeopleTable read(Path file) throws PeopleFileException {
        Decoded decoded = decode(bytes(file));
        String text = decoded.text().replaceFirst("\\A" + BYTE_ORDER_MARK, "");
        String rows = text.replaceFirst("\\A" + SEPARATOR_LINE, "");
        long above = rows.length() < text.length() ? 1 : 0;
        if (rows.chars().filter(each -> each == '"').count() % 2 != 0) {
            // The reader takes a quotation mark that never ends for one field to the end of the file.
            throw new PeopleFileException(Reason.BROKEN_QUOTES, "", null);
        }
        List<CsvRecord> records = records(rows, separator(rows));
        if (records.size() < 2) {
            throw new PeopleFileException(Reason.EMPTY, "", null);
        }
        return new PeopleTable(
                decoded.encoding(),
                records.getFirst().getFields(),
                records.stream()
                        .skip(1)
                        .map(each -> new PeopleTable.Line(each.getStartingLineNumber() + above, each.getFields()))
                        .toList());
    }

    private static byte[] bytes(Path file) throws PeopleFileException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw new PeopleFileException(Reason.TOO_LARGE, "", null);
            }
            return bytes;
        } catch (IOException e) {
            throw new PeopleFileException(Reason.UNREADABLE, String.valueOf(file.getFileName()), e);
        }
    }

    private static Decoded decode(byte[] bytes) throws PeopleFileException {
        if (begins(bytes, 0xFF, 0xFE) || begins(bytes, 0xFE, 0xFF)) {
            return unicode(bytes);
        }
        for (byte each : bytes) {
            if (each == 0) {
                throw new PeopleFileException(Reason.NOT_TEXT, "", null);
            }
        }
        try {
            return new Decoded(strictly(bytes, StandardCharsets.UTF_8), "UTF-8");
        } catch (CharacterCodingException notUtf8) {
            return older(bytes);
        }
    }

    private static boolean begins(byte[] bytes, int first, int second) {
        return bytes.length > 1 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }

    /// What spreadsheets save as *Unicode text*: UTF-16, told by its byte order mark.
    private static Decoded unicode(byte[] bytes) throws PeopleFileException {
        try {
            String text = strictly(bytes, StandardCharsets.UTF_16);
            if (text.indexOf('\0') >= 0) {
                throw new PeopleFileException(Reason.NOT_TEXT, "", null);
            }
            return new Decoded(text, "UTF-16");
        } catch (CharacterCodingException notUnicodeEither) {
            throw new PeopleFileException(Reason.NOT_TEXT, "", notUnicodeEither);
        }
    }

    private static Decoded older(byte[] bytes) throws PeopleFileException {
        try {
            return new Decoded(strictly(bytes, WINDOWS), "Windows-1252");
        } catch (CharacterCodingException notWindowsEither) {
            throw new PeopleFileException(Reason.NOT_TEXT, "", notWindowsEither);
        }
    }

    private static String strictly(byte[] bytes, Charset charset) throws CharacterCodingException {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(bytes))
                .toString();
    }

    /// The separator by which the headings hold an `id`; the semicolon when none does.
    private static char separator(String text) throws PeopleFileException {
        String headings =
                text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        for (char separator : new char[] {';', ',', '\t'}) {
            boolean fits = records(headings, separator).stream()
                    .flatMap(each -> each.getFields().stream())
                    .anyMatch(
                            heading -> heading.strip().toLowerCase(Locale.ROOT).equals("id"));
            if (fits) {
                return separator;
            }
        }
        return ';';
    }

    private static List<CsvRecord> records(String text, char separator) throws PeopleFileException {
        var reader = CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(true)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowExtraCharsAfterClosingQuote(false);
        try (Stream<CsvRecord> records = reader.ofCsvRecord(text).stream()) {
            return records.filter(CsvPeopleFile::isFilled).toList();
        } catch (CsvParseException e) {
            throw new PeopleFileException(Reason.BROKEN_QUOTES, "", e);
        }
    }

    /// Spreadsheets write emptied rows as separators alone.
    private static boolean isFilled(CsvRecord line) {
        return line.getFields().stream().anyMatch(field -> !field.isBlank());
    }
}

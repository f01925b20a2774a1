package se.medlyss.fuzz;

import java.io.IOException;
import java.nio.file.Path;
import se.medlyss.application.people.PeopleFileException;
import se.medlyss.exchange.CsvPeopleFile;

/// A list of people as spreadsheets save it: a table whose lines have at most as many fields as it has columns, or a
/// reason why it is none.
public final class PeopleTarget {

    private PeopleTarget() {}

    public static void fuzzerTestOneInput(byte[] bytes) throws IOException {
        Path file = ScratchFile.of(bytes, ".csv");
        try {
            if (new CsvPeopleFile().read(file).columns().isEmpty()) {
                throw new IllegalStateException("a table without columns");
            }
        } catch (PeopleFileException refused) {
            if (refused.reason() == null) {
                throw new IllegalStateException("refused for no reason", refused);
            }
        }
    }
}

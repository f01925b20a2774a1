package se.medlyss.compile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;

/// A file that was found.
///
/// @param name    as it is remembered and shown: relative to `<share>/medlyss` with `/`, or a part's own path
/// @param size    bytes
/// @param changed when it was last changed, in nanoseconds since 1970
record Source(String name, Path file, Shape shape, long size, long changed) {

    private static final String MONTH = "month=";

    /// As writers begin their names.
    private static final Pattern BEGINNING = Pattern.compile("[0-9a-f]{32}\\.r[0-9]|batch\\.[0-9]");

    private static final int MONTH_LENGTH = "month=2026-11".length();

    /// A file that is no part of the listing.
    static Source of(Path file) throws IOException {
        return new Source(file.toString(), file, shape(file.toString()), Files.size(file), 0);
    }

    /// Where it stands when records are to come by month and evaluation, after which writers name folders and files.
    String place() {
        int from = Math.max(name.indexOf(MONTH), 0);
        return name.substring(from, Math.min(from + MONTH_LENGTH, name.length()))
                + name.substring(name.lastIndexOf('/') + 1);
    }

    /// What is in it, by its name.
    enum Shape {
        /// One record.
        RECORD,
        /// Records, one a line.
        LINES,
        /// Records, one a line, compressed with gzip.
        COMPRESSED,
        /// A link, a device, or a folder that cannot be listed: nothing of it is read.
        NOT_REGULAR,
        NOT_READABLE
    }

    /// Whether a name can be a file of records: as a writer names it, or a copy of that under another name. A list that
    /// somebody saved there, or a text for the next reader, cannot.
    static boolean holdsRecords(String fileName) {
        String name = fileName.toLowerCase(Locale.ROOT);
        // Nearly all have their ending, and a listing asks this of each.
        return name.contains(".json")
                || name.contains(".ndjson")
                || BEGINNING.matcher(name).lookingAt();
    }

    /// The shape that a name promises. A copy that a synchronising service made has something more in its name.
    static Shape shape(String fileName) {
        String name = fileName.toLowerCase(Locale.ROOT);
        if (!name.contains(".ndjson")) {
            return Shape.RECORD;
        }
        return name.endsWith(".gz") ? Shape.COMPRESSED : Shape.LINES;
    }
}

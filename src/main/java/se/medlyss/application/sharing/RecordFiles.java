package se.medlyss.application.sharing;

import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import se.medlyss.application.ShareFolder;

/// The files of records in the shared folder, those that any writer made; copies that a synchronising service made
/// have other names, and are passed over.
public final class RecordFiles {

    private static final int ID_DIGITS = 32;
    private static final int TIME_DIGITS = 12;

    private final ShareFolder share;

    public RecordFiles(ShareFolder share) {
        this.share = share;
    }

    /// Told of each file.
    @FunctionalInterface
    public interface Use {
        /// @param path relative to `<share>/medlyss`
        /// @param name the file's own
        /// @return false when it could not be read, so that the folder was not gone through to its end
        boolean file(String path, String name);
    }

    /// Goes through the files of calls from this month on.
    ///
    /// @return false when the folder could not be read to its end
    public boolean since(YearMonth first, Use use) {
        Optional<Set<String>> months = share.names(SharePaths.EVALUATIONS);
        boolean whole = months.isPresent();
        for (String month : months.orElse(Set.of())) {
            if (SharePaths.isMonth(month) && SharePaths.month(month).compareTo(first.toString()) >= 0) {
                whole &= month(month, use);
            }
        }
        return whole;
    }

    /// Goes through the files of calls of one month.
    ///
    /// @return false when the folder could not be read to its end
    public boolean in(YearMonth month, Use use) {
        return month("month=" + month, use);
    }

    private boolean month(String month, Use use) {
        String folder = SharePaths.EVALUATIONS + "/" + month;
        Optional<Set<String>> writers = share.names(folder);
        boolean whole = writers.isPresent();
        for (String writer : writers.orElse(Set.of())) {
            String files = folder + "/" + writer;
            Optional<Set<String>> names = share.names(files);
            whole &= names.isPresent();
            for (String name : names.orElse(Set.of())) {
                if (SharePaths.isRecordFile(name)) {
                    whole &= use.file(files + "/" + name, name);
                }
            }
        }
        return whole;
    }

    /// The records that a file holds, as text.
    public static List<String> lines(String path, byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        return path.endsWith(".ndjson") ? text.lines().toList() : List.of(text);
    }

    /// Whether a file holds several records, a line each.
    public static boolean isBatch(String name) {
        return name.startsWith("batch.");
    }

    /// The number of the first record in a batch, as its name or path tells; 1 for a file that is none.
    public static long firstOfBatch(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        return isBatch(name) ? Long.parseLong(name.split("\\.")[1]) : 1;
    }

    /// The hexadecimal digits of an evaluation's id.
    public static String idDigits(UUID evaluation) {
        return evaluation.toString().replace("-", "");
    }

    /// The hexadecimal digits of the evaluation that a file of one record is about.
    public static String idDigits(String name) {
        return name.substring(0, ID_DIGITS);
    }

    /// When the evaluation of a file of one record was begun, in milliseconds of the epoch: an evaluation's id begins
    /// with that time.
    public static long begunMs(String name) {
        return Long.parseLong(name.substring(0, TIME_DIGITS), 16);
    }
}

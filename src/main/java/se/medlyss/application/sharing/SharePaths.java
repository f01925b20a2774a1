package se.medlyss.application.sharing;

import java.util.regex.Pattern;
import se.medlyss.application.Outbox;

/// Where a writer's records lie in the shared folder, relative to `<share>/medlyss`.
final class SharePaths {

    static final String EVALUATIONS = "evaluations";

    private static final int WRITER_IN_NAME = 8;
    private static final String MONTH = "month=";
    private static final Pattern MONTH_FOLDER = Pattern.compile(MONTH + "[0-9]{4}-[0-9]{2}");
    private static final Pattern RECORDS = Pattern.compile(
            "[0-9a-f]{32}\\.r[0-9]{4,}\\.[0-9a-f]{16}\\.json|batch\\.[0-9]{1,18}\\.[0-9a-f]{16}\\.ndjson");

    private SharePaths() {}

    /// The folder of a writer in a month.
    static String folder(String writer, String month) {
        return EVALUATIONS + "/" + MONTH + month + "/writer=" + writer.substring(0, WRITER_IN_NAME);
    }

    /// The file that a row lies in, or is to lie in.
    static String file(Outbox.Row row) {
        return folder(row.position().writer(), row.record().month()) + "/" + row.file();
    }

    static boolean isMonth(String folderName) {
        return MONTH_FOLDER.matcher(folderName).matches();
    }

    /// The month of a folder that [#isMonth] accepts.
    static String month(String folderName) {
        return folderName.substring(MONTH.length());
    }

    /// The month of a record's path; empty when the path is none.
    static String monthOf(String path) {
        String[] parts = path.split("/");
        return parts.length == 4 && isMonth(parts[1]) ? month(parts[1]) : "";
    }

    /// Whether a writer makes files of this name; a copy that a synchronising service made has another.
    static boolean isRecordFile(String name) {
        return RECORDS.matcher(name).matches();
    }
}

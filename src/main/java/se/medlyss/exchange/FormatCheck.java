package se.medlyss.exchange;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import se.medlyss.application.FileRefusedException;
import se.medlyss.application.FileRefusedException.Reason;
import tools.jackson.databind.JsonNode;

/// Tells by its first members whether a document is of the kind and version that a reader knows.
final class FormatCheck {

    private static final Pattern APP_VERSION = Pattern.compile("[0-9]{1,4}(\\.[0-9]{1,4}){0,2}");

    private FormatCheck() {}

    /// @throws FileRefusedException `FORMAT`, or `TOO_NEW` with the least app that reads it where the document
    ///                              names one (`minimumApp`), else with the version of the format
    static void check(JsonNode document, String format, int version) throws FileRefusedException {
        if (!document.path("format").stringValue("").equals(format)) {
            throw new FileRefusedException(Reason.FORMAT, "", format);
        }
        JsonNode found = document.path("formatVersion");
        if (found.isNumber() && found.decimalValue().compareTo(BigDecimal.valueOf(version)) > 0) {
            String app = document.path("minimumApp").stringValue("");
            boolean named = APP_VERSION.matcher(app).matches();
            throw new FileRefusedException(
                    Reason.TOO_NEW, "", named ? "Medlyss " + app : format + " " + found.asString());
        }
    }
}

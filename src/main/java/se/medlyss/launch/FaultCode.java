package se.medlyss.launch;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.zip.CRC32;

/// A short name for a fault that nobody foresaw. The same fault has the same code on every computer, so that a user
/// can read it out and whoever helps can find it in the log.
final class FaultCode {

    private static final int FRAMES = 5;

    private FaultCode() {}

    static String of(Throwable fault) {
        var deepest = fault;
        while (deepest.getCause() != null && deepest.getCause() != deepest) {
            deepest = deepest.getCause();
        }
        var place = new StringBuilder(deepest.getClass().getName());
        Arrays.stream(deepest.getStackTrace())
                .limit(FRAMES)
                .forEach(frame -> place.append(' ')
                        .append(frame.getClassName())
                        .append('.')
                        .append(frame.getMethodName()));
        var sum = new CRC32();
        sum.update(place.toString().getBytes(StandardCharsets.UTF_8));
        return String.format(Locale.ROOT, "%08X", sum.getValue());
    }
}

package se.medlyss.support;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// Looks for a text in the raw bytes of files, whatever their format.
public final class MarkedBytes {

    private MarkedBytes() {}

    /// The files below a folder in which the text stands, in UTF-8 or UTF-16, in whatever case.
    ///
    /// @param mark ASCII
    public static List<Path> in(Path folder, String mark) throws IOException {
        List<Path> marked = new ArrayList<>();
        if (!Files.exists(folder)) {
            return marked;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (holds(Files.readAllBytes(file), mark)) {
                    marked.add(file);
                }
            }
        }
        return marked;
    }

    private static boolean holds(byte[] bytes, String mark) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
        String wide = String.join("\0", mark.toLowerCase(Locale.ROOT).split(""));
        return text.contains(mark.toLowerCase(Locale.ROOT)) || text.contains(wide);
    }
}

package se.medlyss.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What Windows says of a file's name, by its documented rules for naming files.
public final class WindowsNames {

    private static final int LONGEST = 255;

    private WindowsNames() {}

    /// Whether a file can have this name.
    public static boolean takes(String name) {
        boolean fits = !name.isEmpty() && name.length() <= LONGEST;
        boolean characters = name.chars().noneMatch(c -> c < 0x20 || "<>:\"/\\|?*".indexOf(c) >= 0);
        boolean ending = !name.endsWith(" ") && !name.endsWith(".");
        String stem = name.split("\\.", 2)[0].strip().toLowerCase(Locale.ROOT);
        return fits && characters && ending && !stem.matches("con|prn|aux|nul|conin\\$|conout\\$|(com|lpt)[0-9¹²³]");
    }

    /// The names of all files and folders below a folder; no two of one folder may be one to Windows, which is
    /// blind to case.
    public static Set<String> below(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            Set<Path> found = all.filter(path -> !path.equals(folder)).collect(Collectors.toSet());
            Set<String> blind = found.stream()
                    .map(path -> path.toString().toLowerCase(Locale.ROOT))
                    .collect(Collectors.toSet());
            assertThat(blind).hasSameSizeAs(found);
            return found.stream()
                    .map(path -> path.getFileName().toString())
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }
}

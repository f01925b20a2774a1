package se.medlyss.application.publishing;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.medlyss.process.ProcessRef;

/// The name of a published process: `<process-id>.v0004.<hash16>.json` in `processes/`.
///
/// @param hash the first 16 hex digits of the process's hash
public record ProcessName(String id, int version, String hash) {

    /// Where published processes lie, below `<share>/medlyss`.
    public static final String FOLDER = "processes";

    private static final int DIGITS = 16;
    private static final Pattern NAME = Pattern.compile("([a-z0-9-]{1,36})\\.v([0-9]{4,6})\\.([0-9a-f]{16})\\.json");

    /// The name that a version is published by.
    public static ProcessName of(ProcessRef ref) {
        return new ProcessName(ref.id(), ref.version(), ref.hash().substring(0, DIGITS));
    }

    /// What a file's name says; empty when no published process has such a name.
    public static Optional<ProcessName> parse(String file) {
        Matcher matcher = NAME.matcher(file);
        return matcher.matches()
                ? Optional.of(new ProcessName(matcher.group(1), Integer.parseInt(matcher.group(2)), matcher.group(3)))
                        .filter(name -> name.file().equals(file))
                : Optional.empty();
    }

    /// The file's name.
    public String file() {
        return "%s.v%04d.%s.json".formatted(id, version, hash);
    }

    /// Its path below `<share>/medlyss`.
    public String path() {
        return FOLDER + "/" + file();
    }
}

package se.medlyss.launch;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Where the app keeps its files: everything is below one folder, the home.
///
/// @param home absolute
record AppFolders(Path home) {

    AppFolders {
        home = home.toAbsolutePath().normalize();
    }

    /// What the system says about the user's folders.
    ///
    /// @param variables environment variables
    /// @param os        the name of the operating system, as in the system property `os.name`
    /// @param user      the user's own folder
    record Surroundings(Map<String, String> variables, String os, Path user) {
        static Surroundings ofThisProcess() {
            return new Surroundings(
                    System.getenv(), System.getProperty("os.name"), Path.of(System.getProperty("user.home")));
        }
    }

    /// The folder that was asked for, else `MEDLYSS_HOME`, else the user's local application data: a place that is
    /// neither synced nor on a file server.
    static AppFolders of(@Nullable Path asked, Surroundings surroundings) {
        var variable = surroundings.variables().get("MEDLYSS_HOME");
        if (asked != null) {
            return new AppFolders(asked);
        }
        return new AppFolders(variable == null || variable.isBlank() ? usual(surroundings) : Path.of(variable));
    }

    private static Path usual(Surroundings surroundings) {
        var os = surroundings.os().toLowerCase(Locale.ROOT);
        var variables = surroundings.variables();
        if (os.startsWith("windows")) {
            var local = variables.get("LOCALAPPDATA");
            var data = local == null ? surroundings.user().resolve("AppData").resolve("Local") : Path.of(local);
            return data.resolve("Medlyss");
        }
        if (os.startsWith("mac")) {
            return surroundings
                    .user()
                    .resolve("Library")
                    .resolve("Application Support")
                    .resolve("Medlyss");
        }
        // The XDG base directory specification has relative paths ignored.
        var xdg = variables.get("XDG_DATA_HOME");
        var data = xdg == null || !Path.of(xdg).isAbsolute()
                ? surroundings.user().resolve(".local").resolve("share")
                : Path.of(xdg);
        return data.resolve("medlyss");
    }

    /// What compilations remember between runs.
    Path compilations() {
        return home.resolve("compilations");
    }

    Path logs() {
        return home.resolve("logs");
    }
}

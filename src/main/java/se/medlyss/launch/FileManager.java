package se.medlyss.launch;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import se.medlyss.ui.base.Background;
import se.medlyss.ui.base.Problem;
import se.medlyss.ui.base.Problems;
import se.medlyss.ui.base.SavedFiles;

/// The system's own window on folders.
final class FileManager {

    private static final Logger LOG = System.getLogger(FileManager.class.getName());

    private static final String EXPLORER = "explorer.exe";

    private FileManager() {}

    /// Tells of saved files, and shows their folders.
    ///
    /// @param worker starts the system's program
    static SavedFiles tells(Problems problems, Background worker) {
        String system = System.getProperty("os.name");
        return new SavedFiles(problems, file -> {
            Runnable tell = () -> problems.report(
                    Problem.Severity.WARNING,
                    SavedFiles.Outcome.NOT_SHOWN,
                    file.getFileName(),
                    SavedFiles.folder(file));
            worker.run(() -> start(command(system, file), () -> worker.onScreen(tell)), () -> {}, failure -> {
                LOG.log(Level.WARNING, "the folder was not shown", failure);
                tell.run();
            });
        });
    }

    /// @param onFailure told when the program said that it showed nothing
    static void start(List<String> command, Runnable onFailure) throws IOException {
        Process program = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        // Explorer ends with 1 whatever it did.
        if (!command.contains(EXPLORER)) {
            program.onExit().thenAccept(ended -> {
                if (ended.exitValue() != 0) {
                    LOG.log(Level.WARNING, "the folder was not shown: {0}", ended.exitValue());
                    onFailure.run();
                }
            });
        }
    }

    /// How a system is asked to show a file in its folder; others than Windows and macOS show the folder. Explorer
    /// wants the path alone in quotes: with a space or a comma it would show another folder else.
    static List<String> command(String system, Path file) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return List.of(EXPLORER, "/select,", "\"" + file + "\"");
        }
        return name.startsWith("mac")
                ? List.of("open", "-R", file.toString())
                : List.of("xdg-open", SavedFiles.folder(file).toString());
    }
}

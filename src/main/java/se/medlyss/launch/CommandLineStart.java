package se.medlyss.launch;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import se.medlyss.cli.Cli;
import se.medlyss.launch.AppFolders.Surroundings;
import se.medlyss.texts.Texts;

/// Runs one command in a terminal or a script.
final class CommandLineStart {

    private CommandLineStart() {}

    static int run(String... arguments) {
        AppLog.quietConsole();
        var texts = new Texts(Locale.getDefault());
        var tools = new HomeTools(texts, Surroundings.ofThisProcess());
        // JSON is UTF-8 whatever the terminal thinks.
        var out = writer(FileDescriptor.out);
        var err = new PrintWriter(System.err, true, System.err.charset());
        return new Cli(tools, texts, version(), out, err).run(arguments);
    }

    static String version() {
        return Optional.ofNullable(CommandLineStart.class.getPackage().getImplementationVersion())
                .orElse("development");
    }

    private static PrintWriter writer(FileDescriptor to) {
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(to), StandardCharsets.UTF_8));
    }
}

package se.medlyss.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Locale;
import se.medlyss.texts.Texts;

/// A command that was run, with what it printed.
record CliRun(int exitCode, String out, String err) {

    static CliRun of(Toolbox tools, String... arguments) {
        var out = new StringWriter();
        var err = new StringWriter();
        var cli = new Cli(tools, new Texts(Locale.of("en", "GB")), "1.2.3", new PrintWriter(out), new PrintWriter(err));
        return new CliRun(cli.run(arguments), out.toString(), err.toString());
    }
}

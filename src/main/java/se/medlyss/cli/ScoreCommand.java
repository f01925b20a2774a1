package se.medlyss.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import se.medlyss.application.FileRefusedException;

/// Scores answers by a call process, without a home.
final class ScoreCommand implements Command {

    private final Toolbox tools;

    ScoreCommand(Toolbox tools) {
        this.tools = tools;
    }

    @Override
    public CommandSpec spec(Help help) {
        return help.command("score", help.texts().get("cli.score.about"))
                .addOption(help.file("--process", help.texts().get("cli.score.process")))
                .addOption(help.file("--answers", help.texts().get("cli.score.answers")));
    }

    @Override
    public int run(ParseResult given, PrintWriter out) throws FileRefusedException {
        Path process = given.matchedOptionValue("--process", Path.of(""));
        Path answers = given.matchedOptionValue("--answers", Path.of(""));
        out.println(tools.scoreAnswers().json(process, answers));
        return ExitCode.OK;
    }
}

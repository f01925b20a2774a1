package se.medlyss.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;
import se.medlyss.application.ShareFolder;
import se.medlyss.application.StorageException;
import se.medlyss.application.sharing.OutboxStatus;
import se.medlyss.application.sharing.RunOutbox.Round;
import se.medlyss.texts.Texts;

/// Runs the outbox once: what is due is released, and what waits goes to the shared folder.
final class ExportCommand implements Command {

    private final Toolbox tools;
    private final Texts texts;
    private final PrintWriter err;

    ExportCommand(Toolbox tools, Texts texts, PrintWriter err) {
        this.tools = tools;
        this.texts = texts;
        this.err = err;
    }

    @Override
    public CommandSpec spec(Help help) {
        return help.command("export", texts.get("cli.export.about"))
                .addOption(help.home())
                .addOption(help.share())
                .addOption(OptionSpec.builder("--now")
                        .description(texts.get("cli.export.now"))
                        .build());
    }

    @Override
    public int run(ParseResult given, PrintWriter out) throws CommandException, StorageException {
        @Nullable Path homeFolder = given.matchedOptionValue("--home", null);
        @Nullable Path share = given.matchedOptionValue("--share", null);
        try (var home = tools.open(homeFolder, "export")) {
            var round = home.outbox(share).round(given.hasMatchedOption("--now"), _ -> {});
            out.println(Json.indented(members(round)));
            return exitCode(round.status());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return ExitCode.FINDINGS;
        }
    }

    private int exitCode(OutboxStatus status) {
        ShareFolder.Reason reason = status.reason();
        if (reason != null) {
            err.println(texts.of("preferences.folder.trouble.", reason));
            return ExitCode.BAD_INPUT;
        }
        return status.waiting() + status.refused() == 0 ? ExitCode.OK : ExitCode.FINDINGS;
    }

    private static Map<String, @Nullable Object> members(Round round) {
        var status = round.status();
        var reason = status.reason();
        var members = new LinkedHashMap<String, @Nullable Object>();
        members.put("released", round.released());
        members.put("written", round.written());
        members.put("waiting", status.waiting());
        members.put("refused", status.refused());
        members.put("connection", code(status.connection()));
        members.put("reason", reason == null ? null : code(reason));
        return members;
    }

    private static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

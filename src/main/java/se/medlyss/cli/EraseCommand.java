package se.medlyss.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;
import se.medlyss.application.FileRefusedException;
import se.medlyss.application.RecordException;
import se.medlyss.application.StorageException;
import se.medlyss.application.publishing.EraseForOthers;
import se.medlyss.application.publishing.PublishException;
import se.medlyss.application.sharing.EraseInShare.Found;
import se.medlyss.texts.Texts;

/// Erases evaluations of somebody whose computer is gone, in the name of a home of the centre's.
final class EraseCommand implements Command {

    private final Toolbox tools;
    private final Texts texts;
    private final PrintWriter err;

    EraseCommand(Toolbox tools, Texts texts, PrintWriter err) {
        this.tools = tools;
        this.texts = texts;
        this.err = err;
    }

    @Override
    public CommandSpec spec(Help help) {
        return help.command("erase", texts.get("cli.erase.about"))
                .addOption(help.home())
                .addOption(help.share())
                .addOption(help.needed(OptionSpec.builder("--evaluation")
                        .type(List.class)
                        .auxiliaryTypes(UUID.class)
                        .paramLabel("ID")
                        .description(texts.get("cli.erase.evaluation"))
                        .build()))
                .addOption(help.needed(OptionSpec.builder("--why")
                        .type(String.class)
                        .paramLabel("TEXT")
                        .description(texts.get("cli.erase.why"))
                        .build()))
                .addOption(OptionSpec.builder("--look")
                        .description(texts.get("cli.erase.look"))
                        .build());
    }

    @Override
    public int run(ParseResult given, PrintWriter out) throws CommandException, StorageException, FileRefusedException {
        @Nullable Path homeFolder = given.matchedOptionValue("--home", null);
        @Nullable Path share = given.matchedOptionValue("--share", null);
        List<UUID> evaluations = given.matchedOptionValue("--evaluation", List.of());
        try (var home = tools.open(homeFolder, "erase")) {
            EraseForOthers erase = home.eraseForOthers(share);
            Found found = erase.look(Set.copyOf(evaluations));
            var done = given.hasMatchedOption("--look")
                    ? new EraseForOthers.Erased(0, found.paths().size())
                    : erase.erase(found, given.matchedOptionValue("--why", ""));
            out.println(Json.indented(members(found, done)));
            return done.filesLeft() == 0 ? ExitCode.OK : ExitCode.FINDINGS;
        } catch (PublishException cannot) {
            err.println(PublishCommand.sentence(texts, cannot));
            return ExitCode.BAD_INPUT;
        } catch (RecordException cannot) {
            err.println(texts.of("problem.record.", cannot.reason()));
            return ExitCode.BAD_INPUT;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return ExitCode.FINDINGS;
        }
    }

    private static Map<String, Object> members(Found found, EraseForOthers.Erased done) {
        var members = new LinkedHashMap<String, Object>();
        members.put("writers", found.writers().stream().sorted().toList());
        members.put("found", found.records().size());
        members.put("erased", done.evaluations());
        members.put("filesLeft", done.filesLeft());
        return members;
    }
}

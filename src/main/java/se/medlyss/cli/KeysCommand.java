package se.medlyss.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;
import se.medlyss.application.publishing.ListKeys.Listed;
import se.medlyss.application.publishing.PublishException;
import se.medlyss.people.Signing;
import se.medlyss.texts.Texts;

/// Lists the public keys in a shared folder, with the digits that a coach reads to the centre.
final class KeysCommand implements Command {

    private final Toolbox tools;
    private final Texts texts;
    private final PrintWriter err;

    KeysCommand(Toolbox tools, Texts texts, PrintWriter err) {
        this.tools = tools;
        this.texts = texts;
        this.err = err;
    }

    @Override
    public CommandSpec spec(Help help) {
        return help.command("keys", texts.get("cli.keys.about"))
                .addOption(help.needed(OptionSpec.builder("--share")
                        .type(Path.class)
                        .paramLabel("DIR")
                        .description(texts.get("cli.publish.share"))
                        .build()))
                .addOption(OptionSpec.builder("--json")
                        .description(texts.get("cli.publish.as-json"))
                        .build());
    }

    @Override
    public int run(ParseResult given, PrintWriter out) {
        try (var publishing = tools.publishing(given.matchedOptionValue("--share", Path.of("")))) {
            List<Listed> keys = publishing.keys().list();
            if (given.hasMatchedOption("--json")) {
                out.println(Json.indented(
                        Map.of("keys", keys.stream().map(KeysCommand::members).toList())));
            } else {
                keys.forEach(key -> out.println(line(key)));
            }
            boolean decided = keys.stream().noneMatch(key -> key.standing() == Signing.Standing.WAITING);
            return decided ? ExitCode.OK : ExitCode.FINDINGS;
        } catch (PublishException cannot) {
            err.println(PublishCommand.sentence(texts, cannot));
            return ExitCode.BAD_INPUT;
        }
    }

    /// What `publish --approve-key` takes, the digits, and how it stands.
    private String line(Listed listed) {
        return listed.key().writer() + "=" + listed.key().key() + "  "
                + listed.key().fingerprint() + "  " + texts.of("insights.coverage.key.", listed.standing());
    }

    private static Map<String, Object> members(Listed listed) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("writer", listed.key().writer());
        members.put("key", listed.key().key());
        members.put("fingerprint", listed.key().fingerprint());
        members.put("state", listed.standing().name().toLowerCase(Locale.ROOT));
        return members;
    }
}

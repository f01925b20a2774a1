package se.medlyss.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;
import se.medlyss.application.FileRefusedException;
import se.medlyss.application.ShareFolder;
import se.medlyss.application.people.PeopleFileException;
import se.medlyss.application.publishing.ProcessChange;
import se.medlyss.application.publishing.PublishException;
import se.medlyss.application.publishing.PublishProcess.Proposal;
import se.medlyss.process.Language;
import se.medlyss.process.LocalText;
import se.medlyss.texts.Texts;

/// Publishes a call process or the roster into a shared folder.
final class PublishCommand implements Command {

    private final Toolbox tools;
    private final Texts texts;
    private final PrintWriter err;

    PublishCommand(Toolbox tools, Texts texts, PrintWriter err) {
        this.tools = tools;
        this.texts = texts;
        this.err = err;
    }

    @Override
    public CommandSpec spec(Help help) {
        return help.command("publish", texts.get("cli.publish.about"))
                .addOption(help.needed(OptionSpec.builder("--share")
                        .type(Path.class)
                        .paramLabel("DIR")
                        .description(texts.get("cli.publish.share"))
                        .build()))
                .addOption(file("--process", texts.get("cli.publish.process")))
                .addOption(file("--people", texts.get("cli.publish.people")))
                .addOption(pairs("--merge", "PROVISIONAL=ID", texts.get("cli.publish.merge")))
                .addOption(pairs("--separate", "PROVISIONAL=ID", texts.get("cli.publish.separate")))
                .addOption(pairs("--approve", "WRITER=PREDECESSOR", texts.get("cli.publish.approve")))
                .addOption(pairs("--approve-key", "WRITER=KEY", texts.get("cli.publish.approve-key")))
                .addOption(
                        pairs("--withdraw-key", "WRITER=KEY[=LAST]", texts.get("cli.publish.withdraw-key")).toBuilder()
                                .converters(RosterPublishing::withdrawal)
                                .build())
                .addOption(OptionSpec.builder("--signatures-from")
                        .type(LocalDate.class)
                        .converters(RosterPublishing::day)
                        .paramLabel("YYYY-MM-DD|never")
                        .description(texts.get("cli.publish.signatures-from"))
                        .build())
                .addOption(OptionSpec.builder("--why")
                        .type(String.class)
                        .paramLabel("TEXT")
                        .description(texts.get("cli.publish.why"))
                        .build())
                .addOption(OptionSpec.builder("--look")
                        .description(texts.get("cli.publish.look"))
                        .build())
                .addOption(OptionSpec.builder("--json")
                        .description(texts.get("cli.publish.as-json"))
                        .build());
    }

    private static OptionSpec file(String name, String about) {
        return OptionSpec.builder(name)
                .type(Path.class)
                .paramLabel("FILE")
                .description(about)
                .build();
    }

    private static OptionSpec pairs(String name, String label, String about) {
        return OptionSpec.builder(name)
                .type(List.class)
                .auxiliaryTypes(String[].class)
                .converters(RosterPublishing::pair)
                .paramLabel(label)
                .description(about)
                .build();
    }

    @Override
    public int run(ParseResult given, PrintWriter out) throws CommandException, FileRefusedException {
        boolean people = Stream.of(
                        "--people",
                        "--merge",
                        "--separate",
                        "--approve",
                        "--approve-key",
                        "--withdraw-key",
                        "--signatures-from")
                .anyMatch(given::hasMatchedOption);
        if (people == given.hasMatchedOption("--process")) {
            throw new CommandException(CommandException.Reason.PUBLISH_ONE);
        }
        Path share = given.matchedOptionValue("--share", Path.of(""));
        try (var publishing = tools.publishing(share)) {
            return people
                    ? new RosterPublishing(texts, err).run(publishing, given, out)
                    : process(publishing, given, out);
        } catch (PublishException cannot) {
            err.println(sentence(texts, cannot));
        } catch (PeopleFileException cannot) {
            err.println(texts.of("team.file.", cannot.reason(), cannot.detail()));
        }
        return ExitCode.BAD_INPUT;
    }

    private int process(Toolbox.Publishing publishing, ParseResult given, PrintWriter out)
            throws FileRefusedException, PublishException {
        var processes = publishing.processes();
        Proposal proposal = processes.look(given.matchedOptionValue("--process", Path.of("")));
        @Nullable
        String path = given.hasMatchedOption("--look") || proposal.there() ? null : processes.publish(proposal);
        if (given.hasMatchedOption("--json")) {
            out.println(Json.indented(members(proposal, path)));
        } else {
            print(proposal, path, out);
        }
        return ExitCode.OK;
    }

    /// Why the folder cannot be used, or what somebody else did in it.
    static String sentence(Texts texts, PublishException cannot) {
        ShareFolder.Reason folder = cannot.folder();
        return folder == null
                ? texts.of("publish.problem.", cannot.reason(), cannot.detail())
                : texts.of("preferences.folder.trouble.", folder);
    }

    private Map<String, @Nullable Object> members(Proposal proposal, @Nullable String path) {
        var process = proposal.document().process();
        var before = proposal.before();
        var members = new LinkedHashMap<String, @Nullable Object>();
        members.put("process", process.id());
        members.put("version", process.version());
        members.put("hash", proposal.document().hash());
        members.put("published", path);
        members.put("alreadyThere", proposal.there());
        members.put("before", before == null ? null : before.process().version());
        members.put("changes", proposal.changes().stream().map(this::members).toList());
        return members;
    }

    private Map<String, @Nullable Object> members(ProcessChange change) {
        var members = new LinkedHashMap<String, @Nullable Object>();
        members.put("kind", change.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        members.put("stage", in(change.stage()));
        members.put("criterion", in(change.criterion()));
        members.put("before", change.before());
        members.put("after", change.after());
        return members;
    }

    private void print(Proposal proposal, @Nullable String path, PrintWriter out) {
        var process = proposal.document().process();
        var before = proposal.before();
        String title = process.title().in(language());
        out.println(
                before == null
                        ? texts.get("cli.publish.first", title, process.version())
                        : texts.get(
                                "cli.publish.differs",
                                title,
                                process.version(),
                                before.process().version()));
        proposal.changes().forEach(change -> out.println("  " + line(change)));
        if (proposal.there()) {
            out.println(texts.get("cli.publish.there"));
        } else if (path != null) {
            out.println(texts.get("cli.publish.done", path));
        }
    }

    private String line(ProcessChange change) {
        String where = String.join(
                ": ",
                List.of(in(change.stage()), in(change.criterion())).stream()
                        .filter(part -> !part.isEmpty())
                        .toList());
        String what = texts.of("processes.change.", change.kind());
        String values = change.before().isEmpty() && change.after().isEmpty()
                ? ""
                : "  " + change.before() + " → " + change.after();
        return (where.isEmpty() ? "" : where + "  ") + what + values;
    }

    private String in(@Nullable LocalText text) {
        return text == null ? "" : text.in(language());
    }

    private Language language() {
        return Language.of(texts.locale());
    }
}

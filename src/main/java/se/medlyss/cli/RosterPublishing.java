package se.medlyss.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.TypeConversionException;
import se.medlyss.application.FileRefusedException;
import se.medlyss.application.people.PeopleFileException;
import se.medlyss.application.people.RosterList;
import se.medlyss.application.publishing.PublishException;
import se.medlyss.application.publishing.PublishRoster.Proposal;
import se.medlyss.application.publishing.RosterChange;
import se.medlyss.application.publishing.RosterEdit;
import se.medlyss.people.Roster;
import se.medlyss.people.Signing;
import se.medlyss.texts.Texts;

/// The part of the command *publish* that is about people.
final class RosterPublishing {

    private final Texts texts;
    private final PrintWriter err;

    RosterPublishing(Texts texts, PrintWriter err) {
        this.texts = texts;
        this.err = err;
    }

    /// `one=other`, as the options `--merge`, `--separate` and `--approve` take it.
    static String[] pair(String text) {
        String[] parts = text.split("=", -1);
        if (parts.length != 2 || parts[0].isBlank() || parts[1].isBlank()) {
            throw new TypeConversionException(text);
        }
        return parts;
    }

    /// `writer=key` or `writer=key=last`, as the option `--withdraw-key` takes it.
    static String[] withdrawal(String text) {
        String[] parts = text.split("=", -1);
        if (parts.length != 3) {
            return pair(text);
        }
        pair(parts[0] + "=" + parts[1]);
        return parts;
    }

    /// A day, or `never`, as the option `--signatures-from` takes it.
    static LocalDate day(String text) {
        try {
            return text.equals("never") ? Signing.NEVER : LocalDate.parse(text);
        } catch (DateTimeException none) {
            throw new TypeConversionException(text);
        }
    }

    int run(Toolbox.Publishing publishing, ParseResult given, PrintWriter out)
            throws FileRefusedException, PublishException, PeopleFileException {
        RosterList list = given.hasMatchedOption("--people")
                ? RosterList.of(publishing.people().read(given.matchedOptionValue("--people", Path.of(""))))
                : new RosterList(List.of(), List.of());
        if (!list.refused().isEmpty()) {
            list.refused()
                    .forEach(line -> err.println(texts.get(
                            "cli.publish.line", line.line(), line.id(), texts.of("team.import.refusal.", line.why()))));
            return ExitCode.BAD_INPUT;
        }
        var roster = publishing.roster();
        Proposal proposal = roster.look(edit(list, given));
        @Nullable
        String path =
                given.hasMatchedOption("--look") || proposal.changes().isEmpty() ? null : roster.publish(proposal);
        if (given.hasMatchedOption("--json")) {
            out.println(Json.indented(members(proposal, path)));
        } else {
            print(proposal, path, out);
        }
        return ExitCode.OK;
    }

    private static RosterEdit edit(RosterList list, ParseResult given) {
        List<String[]> approvals = given.matchedOptionValue("--approve", List.of());
        return new RosterEdit(
                list.rows(),
                aliases(given, "--merge"),
                approvals.stream()
                        .map(pair -> new Roster.Approval(pair[0], pair[1]))
                        .toList(),
                aliases(given, "--separate"),
                signing(given));
    }

    private static Signing signing(ParseResult given) {
        List<String[]> approved = given.matchedOptionValue("--approve-key", List.of());
        List<String[]> withdrawn = given.matchedOptionValue("--withdraw-key", List.of());
        @Nullable LocalDate from = given.matchedOptionValue("--signatures-from", null);
        return new Signing(
                        approved.stream().map(RosterPublishing::key).toList(),
                        withdrawn.stream()
                                .map(parts -> new Signing.Withdrawn(key(parts), parts.length > 2 ? parts[2] : ""))
                                .toList(),
                        from)
                .because(given.matchedOptionValue("--why", ""));
    }

    private static Signing.Key key(String... parts) {
        return new Signing.Key(parts[0], parts[1]);
    }

    private static List<Roster.Alias> aliases(ParseResult given, String option) {
        List<String[]> pairs = given.matchedOptionValue(option, List.of());
        return pairs.stream().map(pair -> new Roster.Alias(pair[0], pair[1])).toList();
    }

    private static Map<String, @Nullable Object> members(Proposal proposal, @Nullable String path) {
        var members = new LinkedHashMap<String, @Nullable Object>();
        members.put("sequence", proposal.sequence());
        members.put("published", path);
        members.put(
                "changes",
                proposal.changes().stream().map(RosterPublishing::members).toList());
        return members;
    }

    private static Map<String, Object> members(RosterChange change) {
        var members = new LinkedHashMap<String, Object>();
        members.put("kind", change.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        members.put("id", change.id());
        members.put("before", change.before());
        members.put("after", change.after());
        return members;
    }

    private void print(Proposal proposal, @Nullable String path, PrintWriter out) {
        proposal.changes()
                .forEach(change -> out.println("  "
                        + texts.of(
                                "publish.roster.",
                                change.kind(),
                                change.id(),
                                dash(change.before()),
                                dash(change.after()))));
        if (proposal.changes().isEmpty()) {
            out.println(texts.get("publish.roster.unchanged"));
        } else if (path != null) {
            out.println(texts.get("cli.publish.done", path));
        }
    }

    private static String dash(String value) {
        return value.isEmpty() ? "–" : value;
    }
}

package se.medlyss.application.people;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.medlyss.application.people.Columns.Meaning;
import se.medlyss.application.people.ImportPlan.Refusal;
import se.medlyss.application.people.ImportPlan.Role;

/// A file's lines as a roster: the columns id, team, site, role, target, active and replaces. Names in it stay here.
///
/// @param rows    of the lines that can be used
/// @param refused the others: a list with any of them is not published
public record RosterList(List<RosterRow> rows, List<Refused> refused) {

    private static final int GREATEST_TARGET = 10_000;

    /// @param line 1 for the file's first line
    public record Refused(long line, String id, Refusal why) {}

    public RosterList {
        rows = List.copyOf(rows);
        refused = List.copyOf(refused);
    }

    /// Whoever this computer knows by the organisation's id. The centre's targets stand.
    public static RosterList of(People local) {
        List<RosterRow> rows = new ArrayList<>();
        local.agents().stream()
                .filter(agent -> !agent.provisional())
                .map(agent -> new RosterRow(
                        Role.AGENT,
                        agent.id(),
                        agent.team(),
                        site(local, agent.team()),
                        null,
                        agent.active(),
                        List.of()))
                .forEach(rows::add);
        return new RosterList(rows, List.of());
    }

    private static String site(People local, String team) {
        return local.team(team).map(known -> known.site()).orElse("");
    }

    /// Reads the lines.
    public static RosterList of(PeopleTable table) throws PeopleFileException {
        Columns columns = new Columns(table.columns());
        List<RosterRow> rows = new ArrayList<>();
        List<Refused> refused = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (PeopleTable.Line line : table.lines()) {
            String id = columns.field(line, Meaning.ID);
            Optional<Role> role = PeopleImport.role(columns.field(line, Meaning.ROLE));
            Refusal refusal = refusal(table, columns, line, role);
            if (refusal == null && !seen.add(role.orElseThrow() + id)) {
                refusal = Refusal.ID_TWICE;
            }
            if (refusal != null) {
                refused.add(new Refused(line.number(), id, refusal));
            } else {
                rows.add(row(columns, line, role.orElseThrow()));
            }
        }
        return new RosterList(rows, refused);
    }

    private static @Nullable Refusal refusal(
            PeopleTable table, Columns columns, PeopleTable.Line line, Optional<Role> role) {
        if (line.fields().size() > table.columns().size()) {
            return Refusal.TOO_MANY_FIELDS;
        }
        Optional<IdProblem> problem = IdProblem.of(columns.field(line, Meaning.ID), columns.field(line, Meaning.NAME));
        if (problem.isPresent()) {
            return PeopleImport.refusal(problem.get());
        }
        if (role.isEmpty()) {
            return Refusal.UNKNOWN_ROLE;
        }
        if (PeopleImport.active(columns.field(line, Meaning.ACTIVE)).isEmpty()) {
            return Refusal.UNKNOWN_ACTIVE;
        }
        String target = columns.field(line, Meaning.TARGET);
        return target.isEmpty() || target.matches("[0-9]{1,5}") && Integer.parseInt(target) <= GREATEST_TARGET
                ? null
                : Refusal.UNKNOWN_TARGET;
    }

    private static RosterRow row(Columns columns, PeopleTable.Line line, Role role) {
        String target = columns.field(line, Meaning.TARGET);
        String active = columns.field(line, Meaning.ACTIVE).toLowerCase(Locale.ROOT);
        return new RosterRow(
                role,
                columns.field(line, Meaning.ID),
                columns.field(line, Meaning.TEAM),
                columns.field(line, Meaning.SITE),
                target.isEmpty() ? null : Integer.valueOf(target),
                active.isEmpty() ? null : PeopleImport.active(active).orElseThrow(),
                Stream.of(columns.field(line, Meaning.REPLACES).split("[\\s,]+"))
                        .filter(id -> !id.isEmpty())
                        .toList());
    }
}

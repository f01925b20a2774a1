package se.medlyss.application.people;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.medlyss.application.PeopleChange;
import se.medlyss.application.people.Columns.Meaning;
import se.medlyss.application.people.ImportPlan.Difference;
import se.medlyss.application.people.ImportPlan.Field;
import se.medlyss.application.people.ImportPlan.Kind;
import se.medlyss.application.people.ImportPlan.Refusal;
import se.medlyss.application.people.ImportPlan.Role;
import se.medlyss.application.people.ImportPlan.Row;
import se.medlyss.people.Agent;
import se.medlyss.people.Coach;
import se.medlyss.people.Team;

/// Works out what a file with people would add and change. Nobody is ever removed or made inactive for being absent
/// from a file, and an empty field changes nothing.
public final class PeopleImport {

    private static final Map<String, Boolean> YES_OR_NO = Map.ofEntries(
            Map.entry("yes", true),
            Map.entry("ja", true),
            Map.entry("true", true),
            Map.entry("1", true),
            Map.entry("x", true),
            Map.entry("no", false),
            Map.entry("nej", false),
            Map.entry("nei", false),
            Map.entry("false", false),
            Map.entry("0", false));
    private static final Map<String, Role> ROLES = Map.of(
            "agent", Role.AGENT,
            "medarbetare", Role.AGENT,
            "medarbeider", Role.AGENT,
            "coach", Role.COACH);

    private final People before;
    private final Columns columns;
    private final PeopleTable table;
    private final List<Row> rows = new ArrayList<>();
    private final Map<String, Team> newTeams = new LinkedHashMap<>();
    private final List<Agent> agents = new ArrayList<>();
    private final List<Coach> coaches = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();

    private PeopleImport(PeopleTable table, People before) throws PeopleFileException {
        this.table = table;
        this.before = before;
        this.columns = new Columns(table.columns());
    }

    /// What the file would do to these people.
    public static ImportPlan plan(PeopleTable table, People before) throws PeopleFileException {
        return new PeopleImport(table, before).plan();
    }

    private ImportPlan plan() {
        table.lines().forEach(this::read);
        PeopleChange change = PeopleChange.saving(List.copyOf(newTeams.values()), agents, coaches);
        return new ImportPlan(
                rows,
                newTeams.values().stream().map(Team::name).toList(),
                columns.ignored(),
                table.encoding(),
                change,
                Undoing.of(change, before));
    }

    private void read(PeopleTable.Line line) {
        String id = columns.field(line, Meaning.ID);
        String name = columns.field(line, Meaning.NAME);
        Optional<Role> role = role(columns.field(line, Meaning.ROLE));
        Refusal refusal = refusal(line, id, name, role);
        if (refusal == null && !seen.add(role.orElseThrow() + id)) {
            refusal = Refusal.ID_TWICE;
        }
        if (refusal != null) {
            String team = columns.field(line, Meaning.TEAM);
            rows.add(new Row(line.number(), Kind.REFUSED, role.orElse(Role.AGENT), id, name, team, List.of(), refusal));
        } else if (role.orElseThrow() == Role.AGENT) {
            agent(line, id, name);
        } else {
            coach(line, id, name);
        }
    }

    private @Nullable Refusal refusal(PeopleTable.Line line, String id, String name, Optional<Role> role) {
        if (line.fields().size() > table.columns().size()) {
            return Refusal.TOO_MANY_FIELDS;
        }
        Optional<IdProblem> problem = IdProblem.of(id, name);
        if (problem.isPresent()) {
            return refusal(problem.get());
        }
        if (role.isEmpty()) {
            return Refusal.UNKNOWN_ROLE;
        }
        return active(columns.field(line, Meaning.ACTIVE)).isPresent() ? null : Refusal.UNKNOWN_ACTIVE;
    }

    static Refusal refusal(IdProblem problem) {
        return switch (problem) {
            case MISSING -> Refusal.NO_ID;
            case TOO_LONG -> Refusal.ID_TOO_LONG;
            case PERSONAL -> Refusal.ID_PERSONAL;
            case IS_THE_NAME -> Refusal.ID_IS_THE_NAME;
        };
    }

    /// Whether a field says yes or no; an empty one says yes, and a field that says neither is empty here.
    static Optional<Boolean> active(String field) {
        String plain = field.toLowerCase(Locale.ROOT);
        return plain.isEmpty() ? Optional.of(true) : Optional.ofNullable(YES_OR_NO.get(plain));
    }

    /// What a field says somebody is; an empty one says agent, and a field that says neither is empty here.
    static Optional<Role> role(String field) {
        String plain = field.toLowerCase(Locale.ROOT);
        return plain.isEmpty() ? Optional.of(Role.AGENT) : Optional.ofNullable(ROLES.get(plain));
    }

    private void agent(PeopleTable.Line line, String id, String name) {
        @Nullable Agent known = before.agent(id).orElse(null);
        boolean active = YES_OR_NO.getOrDefault(
                columns.field(line, Meaning.ACTIVE).toLowerCase(Locale.ROOT), known == null || known.active());
        Agent after = new Agent(
                id,
                name.isEmpty() ? known == null ? id : known.name() : name,
                team(line, known == null ? "" : known.team()),
                known != null && known.provisional(),
                active);
        List<Difference> differences = new ArrayList<>();
        if (known != null) {
            differs(differences, Field.NAME, known.name(), after.name());
            differs(differences, Field.TEAM, teamName(known.team()), teamName(after.team()));
            differs(differences, Field.ACTIVE, String.valueOf(known.active()), String.valueOf(after.active()));
        }
        Row row = row(line, Role.AGENT, known != null, id, after.name(), after.team(), differences);
        if (row.kind() != Kind.UNCHANGED) {
            agents.add(after);
        }
        rows.add(row);
    }

    private void coach(PeopleTable.Line line, String id, String name) {
        @Nullable Coach known = before.coach(id).orElse(null);
        Coach after = new Coach(
                id,
                name.isEmpty() ? known == null ? id : known.name() : name,
                team(line, known == null ? "" : known.team()));
        List<Difference> differences = new ArrayList<>();
        if (known != null) {
            differs(differences, Field.NAME, known.name(), after.name());
            differs(differences, Field.TEAM, teamName(known.team()), teamName(after.team()));
        }
        Row row = row(line, Role.COACH, known != null, id, after.name(), after.team(), differences);
        if (row.kind() != Kind.UNCHANGED) {
            coaches.add(after);
        }
        rows.add(row);
    }

    private Row row(
            PeopleTable.Line line,
            Role role,
            boolean known,
            String id,
            String name,
            String team,
            List<Difference> differences) {
        Kind kind = !known ? Kind.ADDED : differences.isEmpty() ? Kind.UNCHANGED : Kind.CHANGED;
        return new Row(line.number(), kind, role, id, name, teamName(team), differences, null);
    }

    /// The team's id: known by its id or its name, else made with the id that the file has for it.
    private String team(PeopleTable.Line line, String known) {
        String wanted = columns.field(line, Meaning.TEAM);
        if (wanted.isEmpty()) {
            return known;
        }
        return before.teams().stream()
                .filter(team -> team.id().equals(wanted) || team.name().equalsIgnoreCase(wanted))
                .findFirst()
                .orElseGet(() -> newTeams.computeIfAbsent(
                        wanted.toLowerCase(Locale.ROOT),
                        _ -> new Team(wanted, wanted, columns.field(line, Meaning.SITE))))
                .id();
    }

    private String teamName(String id) {
        return newTeams.values().stream()
                .filter(team -> team.id().equals(id))
                .map(Team::name)
                .findFirst()
                .orElseGet(() -> before.teamName(id));
    }

    private static void differs(List<Difference> differences, Field field, String before, String after) {
        if (!before.equals(after)) {
            differences.add(new Difference(field, before, after));
        }
    }
}

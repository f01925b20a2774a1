package se.medlyss.application.people;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.medlyss.application.PeopleChange;

/// What an import would do, before it does it.
///
/// @param rows     one for each line of the file, in its order
/// @param newTeams names of teams that would be added on the way
/// @param ignored  headings that mean nothing here
/// @param encoding the character encoding that the file was read by
/// @param change   what would be saved
/// @param undo     what takes it back
public record ImportPlan(
        List<Row> rows,
        List<String> newTeams,
        List<String> ignored,
        String encoding,
        PeopleChange change,
        PeopleChange undo) {

    public ImportPlan {
        rows = List.copyOf(rows);
        newTeams = List.copyOf(newTeams);
        ignored = List.copyOf(ignored);
    }

    /// What a person is here.
    public enum Role {
        AGENT,
        COACH
    }

    /// What would happen with a line.
    public enum Kind {
        ADDED,
        CHANGED,
        UNCHANGED,
        REFUSED
    }

    /// Why a line would not be used.
    public enum Refusal {
        /// No id.
        NO_ID,
        /// An id of more than 100 characters.
        ID_TOO_LONG,
        /// An id that looks like a personal number or an e-mail address.
        ID_PERSONAL,
        /// An id that is the name itself.
        ID_IS_THE_NAME,
        /// An id that an earlier line has.
        ID_TWICE,
        /// Neither agent nor coach.
        UNKNOWN_ROLE,
        /// Neither yes nor no.
        UNKNOWN_ACTIVE,
        /// A target that is no whole number, or more than 10,000.
        UNKNOWN_TARGET,
        /// More fields than headings: a delimiter inside a field without quotation marks, perhaps.
        TOO_MANY_FIELDS
    }

    /// What differs.
    public enum Field {
        NAME,
        TEAM,
        ACTIVE
    }

    /// A difference; for a team the names, for active `true` or `false`.
    public record Difference(Field field, String before, String after) {}

    /// A line of the file and what would happen with it.
    ///
    /// @param line    1 for the file's first line
    /// @param team    the team's name; may be empty
    /// @param refusal why it would not be used; null unless it is refused
    public record Row(
            long line,
            Kind kind,
            Role role,
            String id,
            String name,
            String team,
            List<Difference> differences,
            @Nullable Refusal refusal) {
        public Row {
            differences = List.copyOf(differences);
        }
    }

    /// How many lines of a kind there are.
    public int count(Kind kind) {
        return (int) rows.stream().filter(row -> row.kind() == kind).count();
    }
}

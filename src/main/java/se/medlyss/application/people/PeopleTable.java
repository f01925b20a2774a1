package se.medlyss.application.people;

import java.util.List;

/// A list of people as a file has it.
///
/// @param encoding  the character encoding that it was read by, by its usual name
/// @param columns   the headings, as written
/// @param lines     without empty ones
public record PeopleTable(String encoding, List<String> columns, List<Line> lines) {

    /// A line below the headings.
    ///
    /// @param number 1 for the file's first line
    /// @param fields in the order of the columns; may be fewer or more than those
    public record Line(long number, List<String> fields) {
        public Line {
            fields = List.copyOf(fields);
        }
    }

    public PeopleTable {
        columns = List.copyOf(columns);
        lines = List.copyOf(lines);
    }
}

package se.medlyss.application.people;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.medlyss.application.people.PeopleFileException.Reason;

/// Which column of a file means what, by its heading in one of the three languages.
final class Columns {

    /// What a column may mean.
    enum Meaning {
        ID("id"),
        NAME("name", "namn", "navn"),
        TEAM("team", "grupp", "gruppe"),
        ROLE("role", "roll", "rolle"),
        ACTIVE("active", "aktiv"),
        SITE("site", "ort", "sted"),
        TARGET("target", "target per month", "mål", "mål per månad", "mål per måned"),
        REPLACES("replaces", "ersätter", "erstatter");

        private final Set<String> headings;

        Meaning(String... headings) {
            this.headings = Set.of(headings);
        }

        static Optional<Meaning> of(String heading) {
            String plain = heading.strip().toLowerCase(Locale.ROOT);
            for (Meaning meaning : values()) {
                if (meaning.headings.contains(plain)) {
                    return Optional.of(meaning);
                }
            }
            return Optional.empty();
        }
    }

    private final Map<Meaning, Integer> places = new EnumMap<>(Meaning.class);
    private final List<String> ignored = new ArrayList<>();

    Columns(List<String> headings) throws PeopleFileException {
        for (int i = 0; i < headings.size(); i++) {
            String heading = headings.get(i);
            Optional<Meaning> meaning = Meaning.of(heading);
            if (meaning.isEmpty()) {
                if (!heading.isBlank()) {
                    ignored.add(heading.strip());
                }
            } else if (places.putIfAbsent(meaning.get(), i) != null) {
                throw new PeopleFileException(Reason.COLUMN_TWICE, heading.strip(), null);
            }
        }
        if (!places.containsKey(Meaning.ID)) {
            throw new PeopleFileException(Reason.NO_ID_COLUMN, String.join(", ", headings), null);
        }
    }

    /// Headings that mean nothing here.
    List<String> ignored() {
        return ignored;
    }

    /// What stands in a line for the meaning; empty where the column or the field is missing.
    String field(PeopleTable.Line line, Meaning meaning) {
        Integer place = places.get(meaning);
        return place == null || place >= line.fields().size()
                ? ""
                : line.fields().get(place).strip();
    }
}

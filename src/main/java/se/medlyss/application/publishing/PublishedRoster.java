package se.medlyss.application.publishing;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.medlyss.people.Roster;

/// A roster as it lies in `people/`, under the name `<sequence>.<hash16>.json`.
///
/// @param sequence 1 for the first
/// @param json     the canonical (RFC 8785) JSON of the whole document
/// @param hash     lowercase hex SHA-256 of that JSON's UTF-8 bytes
public record PublishedRoster(long sequence, Roster roster, String json, String hash) {

    /// Where rosters lie, below `<share>/medlyss`.
    public static final String FOLDER = "people";

    private static final int DIGITS = 16;
    private static final Pattern NAME = Pattern.compile("([1-9][0-9]{0,11})\\.[0-9a-f]{16}\\.json");

    private static final Comparator<PublishedRoster> ORDER =
            Comparator.comparingLong(PublishedRoster::sequence).thenComparing(PublishedRoster::hash);

    /// The number in a file's name; empty when no roster has such a name.
    public static Optional<Long> numberIn(String file) {
        Matcher matcher = NAME.matcher(file);
        return matcher.matches() ? Optional.of(Long.valueOf(matcher.group(1))) : Optional.empty();
    }

    /// The file's name.
    public String file() {
        return sequence + "." + hash.substring(0, DIGITS) + ".json";
    }

    /// Its path below `<share>/medlyss`.
    public String path() {
        return FOLDER + "/" + file();
    }

    /// Whether it counts as the later one: by its number, of two with the same number by the greater hash.
    public boolean isAfter(PublishedRoster other) {
        return ORDER.compare(this, other) > 0;
    }

    /// The same without everybody whom it names, and without its text: what is left to know of it once there is a
    /// later one.
    public PublishedRoster decisions() {
        return new PublishedRoster(sequence, roster.decisions(), "", hash);
    }

    /// What several say together, whatever the order in which they came.
    public static Roster standing(List<PublishedRoster> all) {
        return Roster.standing(
                all.stream().sorted(ORDER).map(PublishedRoster::roster).toList());
    }
}

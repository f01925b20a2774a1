package se.medlyss.exchange;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import se.medlyss.application.FileRefusedException;
import se.medlyss.application.FileRefusedException.Reason;
import se.medlyss.people.Signing;
import tools.jackson.databind.JsonNode;

/// The members of a roster that say whose keys count: each is left out when there is nothing to say, so that rosters
/// without them are what they were.
final class SigningJson {

    private static final String KEYS = "keys";
    private static final String WITHDRAWN = "withdrawnKeys";
    private static final String FROM = "signaturesFrom";
    private static final String NEVER = "never";
    private static final String LAST = "last";
    private static final String WHY = "why";
    private static final String FROM_WHY = "signaturesWhy";

    private SigningJson() {}

    static Signing read(JsonNode roster) throws FileRefusedException {
        return new Signing(
                each(roster.path(KEYS)).map(SigningJson::key).toList(),
                each(roster.path(WITHDRAWN))
                        .map(node -> new Signing.Withdrawn(key(node), text(node, LAST), text(node, WHY)))
                        .toList(),
                roster.has(FROM) ? day(text(roster, FROM)) : null,
                text(roster, FROM_WHY));
    }

    private static LocalDate day(String text) throws FileRefusedException {
        try {
            return text.equals(NEVER) ? Signing.NEVER : LocalDate.parse(text);
        } catch (DateTimeException none) {
            throw new FileRefusedException(Reason.VALUE, FROM, text, none);
        }
    }

    private static Signing.Key key(JsonNode node) {
        return new Signing.Key(text(node, "writer"), text(node, "key"));
    }

    private static String text(JsonNode node, String member) {
        return node.path(member).stringValue("");
    }

    private static Stream<JsonNode> each(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    static void write(Signing signing, JsonObject roster) {
        add(roster, KEYS, signing.approved().stream().map(SigningJson::key).toList());
        add(
                roster,
                WITHDRAWN,
                signing.withdrawn().stream()
                        .map(withdrawn -> key(withdrawn.key())
                                .textIfAny(LAST, withdrawn.last())
                                .textIfAny(WHY, withdrawn.why()))
                        .toList());
        roster.text(FROM, day(signing.from())).textIfAny(FROM_WHY, signing.why());
    }

    private static @Nullable String day(@Nullable LocalDate from) {
        return from == null ? null : from.equals(Signing.NEVER) ? NEVER : from.toString();
    }

    private static void add(JsonObject roster, String member, List<JsonObject> values) {
        if (!values.isEmpty()) {
            roster.array(member, values);
        }
    }

    private static JsonObject key(Signing.Key key) {
        return new JsonObject().text("writer", key.writer()).text("key", key.key());
    }
}

package se.medlyss.application.people;

import java.util.Locale;
import java.util.Optional;
import se.medlyss.call.PersonalData;

/// Why something cannot be somebody's id. The id goes along in everything that is shared, so that it may not tell who
/// it is.
public enum IdProblem {
    /// Nothing there.
    MISSING,
    /// More than 100 characters.
    TOO_LONG,
    /// A personal identity number or an e-mail address. Employee numbers look like phone numbers: those may be.
    PERSONAL,
    /// The name itself.
    IS_THE_NAME;

    private static final int LONGEST = 100;

    /// What is wrong with an id; empty when nothing is.
    ///
    /// @param name the name of whoever has it; may be empty
    public static Optional<IdProblem> of(String id, String name) {
        if (id.isBlank()) {
            return Optional.of(MISSING);
        }
        if (id.length() > LONGEST) {
            return Optional.of(TOO_LONG);
        }
        if (PersonalData.in(id).stream().anyMatch(found -> found.kind() != PersonalData.Kind.PHONE)) {
            return Optional.of(PERSONAL);
        }
        return !name.isBlank() && plain(id).equals(plain(name)) ? Optional.of(IS_THE_NAME) : Optional.empty();
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[\\s._-]", "");
    }
}

package se.medlyss.ui.scoring;

import se.medlyss.application.NewPeople;
import se.medlyss.texts.Texts;

/// What people are called, whether this computer has their names or not: ids travel through the shared folder, names
/// stay at home until somebody adds them to the team.
public record PersonWords(Texts texts) {

    private static final int LAST = 4;

    /// An id that begins so says by itself who it is.
    private static final String SAYS_IT = "coach";

    /// An agent's name, or words around the id.
    ///
    /// @param name as far as it is known; blank, or the id itself, when it is not
    public String agent(String id, String name) {
        return isKnown(id, name) ? name : texts.get("person.unnamed.agent", shortened(id));
    }

    /// A coach's name, or words around the id.
    ///
    /// @param name as far as it is known; blank, or the id itself, when it is not
    public String coach(String id, String name) {
        if (isKnown(id, name)) {
            return name;
        }
        return id.startsWith(SAYS_IT) ? id : texts.get("person.unnamed.coach", shortened(id));
    }

    /// What somebody is called in passing: the first of the names, or the words around the id.
    public String first(String id, String name, String shown) {
        return isKnown(id, name) ? name.strip().split("\\s+", 2)[0] : shown;
    }

    /// Whether somebody's name is known.
    ///
    /// @param name blank, or the id itself, when it is not
    public static boolean isKnown(String id, String name) {
        return !name.isBlank() && !name.equals(id);
    }

    /// What a computer made up is random: its end tells two apart as well as all of it.
    static String shortened(String id) {
        return NewPeople.isMadeUp(id) ? id.substring(id.length() - LAST) : id;
    }
}

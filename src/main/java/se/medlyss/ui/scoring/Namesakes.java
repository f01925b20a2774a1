package se.medlyss.ui.scoring;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// Tells people of the same name apart.
public final class Namesakes {

    private Namesakes() {}

    /// The names by id, and behind a name that several have the id in brackets, shortened where a computer made it up.
    public static Map<String, String> toldApart(Map<String, String> names) {
        Set<String> met = new HashSet<>();
        Set<String> shared = new HashSet<>();
        for (String name : names.values()) {
            if (!name.isBlank() && !met.add(name)) {
                shared.add(name);
            }
        }
        if (shared.isEmpty()) {
            return Collections.unmodifiableMap(names);
        }
        Map<String, String> told = new HashMap<>(names);
        told.replaceAll((id, name) -> shared.contains(name) ? name + " (" + PersonWords.shortened(id) + ")" : name);
        return Collections.unmodifiableMap(told);
    }
}

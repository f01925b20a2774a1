package se.medlyss.stats.effects;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Groups that have somebody in common, directly or through others. Across islands nobody can be compared: a
/// strict evaluator and weak agents look the same.
final class Islands {

    private final Map<String, String> parents = new HashMap<>();

    /// How many groups the links fall into; each link names those that belong together.
    static int count(List<List<String>> links) {
        Islands islands = new Islands();
        for (List<String> link : links) {
            link.forEach(name -> islands.join(link.getFirst(), name));
        }
        return islands.parents.keySet().stream()
                .map(islands::root)
                .collect(Collectors.toSet())
                .size();
    }

    private void join(String one, String other) {
        parents.put(root(other), root(one));
    }

    private String root(String name) {
        String at = name;
        for (String up = up(at); !up.equals(at); up = up(at)) {
            at = up;
        }
        parents.put(name, at);
        return at;
    }

    private String up(String name) {
        return parents.computeIfAbsent(name, own -> own);
    }
}

package se.medlyss.stats.effects;

import java.util.HashMap;
import java.util.LinkedHashMap;
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

    /// Those of the island with the most scores: the ones that can be compared with each other.
    static List<Scored> largest(List<Scored> scores) {
        Islands islands = new Islands();
        scores.forEach(each -> islands.join(agent(each), "evaluator " + each.evaluator()));
        Map<String, List<Scored>> all = scores.stream()
                .collect(Collectors.groupingBy(
                        each -> islands.root(agent(each)), LinkedHashMap::new, Collectors.toList()));
        return all.values().stream()
                .reduce((one, other) -> other.size() > one.size() ? other : one)
                .orElse(List.of());
    }

    private static String agent(Scored scored) {
        return "agent " + scored.agent();
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

package se.medlyss.exchange;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import se.medlyss.process.CallProcess;
import se.medlyss.process.Criterion;

/// The rules of call processes that were checked before, in their canonical form. There are few processes and many
/// records, so most of a record is known as soon as its rules are found to be the same bytes. From several threads.
final class KnownRules {

    /// Looking through more would take longer than checking them again.
    private static final int MOST = 64;

    private final List<Rules> rules = new CopyOnWriteArrayList<>();

    /// @param canonical their canonical form, UTF-8
    /// @param criteria  by `stage.criterion`
    @SuppressWarnings("ArrayRecordComponent") // compared with Arrays.equals only
    record Rules(byte[] canonical, CallProcess process, Map<String, Criterion> criteria) {}

    /// The rules whose bytes begin there; null when none are known.
    @Nullable
    Rules at(byte[] bytes, int from, int end) {
        for (Rules known : rules) {
            int to = from + known.canonical().length;
            if (to <= end && Arrays.equals(bytes, from, to, known.canonical(), 0, known.canonical().length)) {
                return known;
            }
        }
        return null;
    }

    /// Keeps rules that were checked.
    Rules add(byte[] canonical, CallProcess process) {
        Map<String, Criterion> criteria = new HashMap<>();
        process.stages()
                .forEach(stage -> stage.criteria()
                        .forEach(criterion -> criteria.put(stage.key(criterion).toString(), criterion)));
        Rules made = new Rules(canonical, process, Map.copyOf(criteria));
        if (rules.size() < MOST) {
            rules.add(made);
        }
        return made;
    }
}

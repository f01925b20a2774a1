package se.medlyss.exchange;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import se.medlyss.process.CallProcess;
import se.medlyss.process.ProcessDocument;

/// The rules of call processes that were checked before, in their canonical form. There are few processes and many
/// records, so most of a record is known as soon as its rules are found to be the same bytes. From several threads.
final class KnownRules {

    /// Looking through more would take longer than checking them again.
    private static final int MOST = 64;

    private final List<Rules> rules = new CopyOnWriteArrayList<>();

    /// @param canonical their canonical form, UTF-8
    /// @param stages    the ids of the stages, as they are written
    /// @param criteria  those of all stages, in their order
    @SuppressWarnings("ArrayRecordComponent") // compared with Arrays.equals only
    record Rules(
            byte[] canonical,
            ProcessDocument document,
            byte[] id,
            long version,
            byte[][] stages,
            ByteCriterion... criteria) {}

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
    Rules add(byte[] canonical, ProcessDocument document) {
        CallProcess process = document.process();
        byte[][] stages = process.stages().stream()
                .map(stage -> ByteCriterion.utf8(stage.id()))
                .toArray(byte[][]::new);
        ByteCriterion[] criteria = process.stages().stream()
                .flatMap(stage -> stage.criteria().stream().map(criterion -> ByteCriterion.of(stage.id(), criterion)))
                .toArray(ByteCriterion[]::new);
        Rules made =
                new Rules(canonical, document, ByteCriterion.utf8(process.id()), process.version(), stages, criteria);
        if (rules.size() < MOST) {
            rules.add(made);
        }
        return made;
    }
}

package se.medlyss.exchange.screen;

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

    /// Of all of them: they take several times that in memory.
    private static final long MOST_BYTES = 4L * 1024 * 1024;

    private final List<Rules> rules = new CopyOnWriteArrayList<>();

    /// @param canonical their canonical form, UTF-8
    /// @param value     the same, to be found again in any order
    /// @param stages    the ids of the stages, as they are written
    /// @param criteria  those of all stages, in their order
    @SuppressWarnings("ArrayRecordComponent") // compared with Arrays.equals only
    record Rules(
            byte[] canonical,
            SeenValue value,
            ProcessDocument document,
            byte[] id,
            long version,
            byte[][] stages,
            ByteCriterion... criteria) {}

    /// The rules that begin there; null when none are known.
    ///
    /// @param loose whether their members may stand in any order
    @Nullable
    Rules at(byte[] bytes, int from, int end, boolean loose) {
        Rules canonical = at(bytes, from, end);
        return canonical == null && loose ? inAnyOrder(bytes, from, end) : canonical;
    }

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

    /// Without white space they are as long as in their canonical form, and end as it does.
    private @Nullable Rules inAnyOrder(byte[] bytes, int from, int end) {
        for (Rules known : rules) {
            int to = from + known.canonical().length;
            if (to <= end && bytes[to - 1] == '}' && known.value().end(bytes, from, to) == to) {
                return known;
            }
        }
        return null;
    }

    /// Keeps rules that were checked.
    ///
    /// @param node what they are in a tree of a document in its canonical form
    Rules add(byte[] canonical, ByteTree tree, int node, ProcessDocument document) {
        CallProcess process = document.process();
        byte[][] stages = process.stages().stream()
                .map(stage -> ByteCriterion.utf8(stage.id()))
                .toArray(byte[][]::new);
        ByteCriterion[] criteria = process.stages().stream()
                .flatMap(stage -> stage.criteria().stream().map(criterion -> ByteCriterion.of(stage.id(), criterion)))
                .toArray(ByteCriterion[]::new);
        Rules made = new Rules(
                canonical,
                new SeenValue(tree, node),
                document,
                ByteCriterion.utf8(process.id()),
                process.version(),
                stages,
                criteria);
        long bytes = rules.stream().mapToLong(each -> each.canonical().length).sum();
        if (rules.size() < MOST && bytes + canonical.length <= MOST_BYTES) {
            rules.add(made);
        }
        return made;
    }
}

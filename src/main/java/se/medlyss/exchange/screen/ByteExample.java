package se.medlyss.exchange.screen;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import se.medlyss.exchange.screen.ByteTree.Kind;
import se.medlyss.exchange.screen.GuidedParser.Guided;

/// A document that passed, for others to be compared with. Records of one process are much alike: what stands in
/// another just as in this one, and in its place, has passed already and is taken over as it is. Where members stand in
/// any order, so is each of them that is the same.
final class ByteExample {

    private final ByteTree tree = new ByteTree(new byte[0]);
    private @Nullable Guided passed;
    private int rules;

    /// Those of each object, when they have been asked for.
    private @Nullable SeenMembers[] members = {};

    /// How many that are much unlike it are let pass before one takes its place.
    private final int patience;

    private int unlike;

    ByteExample(int patience) {
        this.patience = patience;
    }

    /// The node that all others are in, when it passed as the guide says; else [ByteTree#NONE].
    int root(ByteGuide guide) {
        Guided before = passed;
        return before != null && before.guide() == guide ? ByteTree.ROOT : ByteTree.NONE;
    }

    /// Takes the place of what was compared with, when that is much unlike it.
    ///
    /// @param guided in its canonical form, its rules among its nodes as [Kind#KNOWN] when it has any
    void learn(Guided guided) {
        ByteTree other = guided.tree();
        if (guided.rules() == null || 2 * other.taken() > other.nodes() || passed != null && unlike++ < patience) {
            return;
        }
        unlike = 0;
        int from = other.from(ByteTree.ROOT);
        tree.empty(Arrays.copyOfRange(other.bytes(), from, other.to(ByteTree.ROOT)));
        tree.take(other, ByteTree.ROOT, other.nodes(), -from);
        rules = ByteTree.ROOT;
        while (tree.kind(rules) != Kind.KNOWN) {
            rules++;
        }
        members = new SeenMembers[tree.nodes()];
        passed = guided;
    }

    ByteTree tree() {
        return tree;
    }

    /// The first member or element; [ByteTree#NONE] without any, and of [ByteTree#NONE].
    int first(int node) {
        return node == ByteTree.NONE ? ByteTree.NONE : tree.first(node);
    }

    /// The one after it; [ByteTree#NONE] after the last, and after [ByteTree#NONE].
    int after(int node, int parent) {
        return node == ByteTree.NONE ? ByteTree.NONE : tree.after(node, parent);
    }

    /// The one of a member of that rank or a later one, from a node on; [ByteTree#NONE] without any.
    int from(int node, int parent, int rank) {
        int at = node;
        while (at != ByteTree.NONE && tree.rank(at) < rank) {
            at = tree.after(at, parent);
        }
        return at;
    }

    /// Whether it is the member of that rank.
    boolean is(int node, int rank) {
        return node != ByteTree.NONE && tree.rank(node) == rank;
    }

    /// The members of an object, to be found in any order; none of what is no object.
    SeenMembers members(int node) {
        if (node == ByteTree.NONE || tree.kind(node) != Kind.OBJECT) {
            return SeenMembers.NOTHING;
        }
        SeenMembers known = members[node];
        if (known == null) {
            known = new SeenMembers(tree, node);
            members[node] = known;
        }
        return known;
    }

    /// The last member or element from `first` on that stands in these bytes just as it does here, and all before it,
    /// with what follows on it; [ByteTree#NONE] when not even the first does.
    ///
    /// @param from  where the comparison begins in these bytes
    /// @param place where it begins here
    int lastSame(byte[] bytes, int from, int end, int first, int parent, int place) {
        int length = Math.min(end - from, tree.to(parent) - place);
        int different = Arrays.mismatch(bytes, from, from + length, tree.bytes(), place, place + length);
        int same = different < 0 ? place + length : place + different;
        int last = ByteTree.NONE;
        for (int at = first; at != ByteTree.NONE && tree.end(at) < same; at = tree.after(at, parent)) {
            last = at;
        }
        return last;
    }

    /// The rules of the process, when they stand among these nodes; else null.
    KnownRules.@Nullable Rules rules(int from, int to) {
        Guided before = passed;
        return before != null && from <= rules && rules < to ? before.rules() : null;
    }
}

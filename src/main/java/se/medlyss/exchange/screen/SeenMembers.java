package se.medlyss.exchange.screen;

import java.util.Arrays;
import se.medlyss.exchange.screen.ByteTree.Kind;

/// The members of an object that passed, to be found again in whatever order they stand in another one, as long as no
/// white space stands in them.
final class SeenMembers {

    /// Of what is no object, or was never seen.
    static final SeenMembers NOTHING = new SeenMembers();

    /// The members where they passed.
    private final int[] nodes;

    /// What each begins with: its name, its colon and all of a value without parts.
    private final ByteToken[] begins;

    private final ByteNames names;

    /// Which of the members that the object may have each is.
    private final int[] ranks;

    /// Whether each begins with all of itself.
    private final boolean[] whole;

    private SeenMembers() {
        nodes = new int[0];
        ranks = nodes;
        whole = new boolean[0];
        begins = new ByteToken[0];
        names = new ByteNames(begins);
    }

    /// @param object an object of the tree
    SeenMembers(ByteTree tree, int object) {
        nodes = new int[tree.size(object)];
        ranks = new int[nodes.length];
        whole = new boolean[nodes.length];
        begins = new ByteToken[nodes.length];
        int at = tree.first(object);
        for (int i = 0; i < nodes.length; i++) {
            nodes[i] = at;
            ranks[i] = tree.rank(at);
            whole[i] = !hasParts(tree, at);
            begins[i] = begin(tree, at, tree.keyFrom(at) - 1);
            at = tree.after(at, object);
        }
        names = new ByteNames(begins);
    }

    /// What stands there from `from` to the parts of the node's value, or to its end when it has none.
    static ByteToken begin(ByteTree tree, int node, int from) {
        return ByteToken.of(
                Arrays.copyOfRange(tree.bytes(), from, hasParts(tree, node) ? tree.from(node) : tree.end(node)));
    }

    static boolean hasParts(ByteTree tree, int node) {
        Kind kind = tree.kind(node);
        return kind == Kind.KNOWN || (kind == Kind.OBJECT || kind == Kind.ARRAY) && tree.size(node) > 0;
    }

    /// Which member stands there, when it does as it passed or at least begins so; [ByteTree#NONE] when none does.
    int find(byte[] bytes, int at, int end) {
        return names.find(bytes, at, end);
    }

    int size() {
        return nodes.length;
    }

    int rank(int member) {
        return ranks[member];
    }

    boolean isWhole(int member) {
        return whole[member];
    }

    int node(int member) {
        return nodes[member];
    }

    /// How long what it begins with is.
    int length(int member) {
        return begins[member].length();
    }
}

package se.medlyss.exchange.screen;

import org.jspecify.annotations.Nullable;
import se.medlyss.exchange.screen.ByteTree.Kind;

/// An object or array that was seen before, found again in whatever order its members stand, as long as no white space
/// stands between them.
final class SeenValue {

    /// What each member or element begins with: its name and colon, if it has any, and all of a value without parts.
    private final ByteToken[] begins;

    /// The values with parts, each behind what it begins with; null in the place of any other.
    private final @Nullable SeenValue[] parts;

    /// Tells the members of an object; null for an array, whose elements keep their order.
    private final @Nullable ByteNames names;

    /// @param node an object or array that is not empty; no more members than a [ByteGuide] has, each name once
    SeenValue(ByteTree tree, int node) {
        boolean object = tree.kind(node) == Kind.OBJECT;
        begins = new ByteToken[tree.size(node)];
        parts = new SeenValue[begins.length];
        int at = tree.first(node);
        for (int i = 0; i < begins.length; i++) {
            begins[i] = SeenMembers.begin(tree, at, object ? tree.keyFrom(at) - 1 : tree.begin(at));
            parts[i] = SeenMembers.hasParts(tree, at) ? new SeenValue(tree, at) : null;
            at = tree.after(at, node);
        }
        names = object ? new ByteNames(begins) : null;
    }

    /// Where it ends when it begins at `from`; [ByteTree#NONE] when something else does.
    int end(byte[] bytes, int from, int end) {
        ByteNames ofMembers = names;
        long found = 0;
        int at = from;
        for (int i = 0; i < begins.length; i++) {
            char before = i > 0 ? ',' : ofMembers == null ? '[' : '{';
            at = is(before, bytes, at, end) ? at + 1 : end;
            int next = ofMembers == null ? element(i, bytes, at, end) : ofMembers.find(bytes, at, end);
            if (next == ByteTree.NONE || ofMembers != null && (found & 1L << next) != 0) {
                return ByteTree.NONE;
            }
            found |= 1L << next;
            at += begins[next].length();
            SeenValue part = parts[next];
            at = part == null ? at : part.end(bytes, at, end);
            if (at == ByteTree.NONE) {
                return ByteTree.NONE;
            }
        }
        return is(ofMembers == null ? ']' : '}', bytes, at, end) ? at + 1 : ByteTree.NONE;
    }

    private int element(int index, byte[] bytes, int at, int end) {
        return begins[index].isAt(bytes, at, end) ? index : ByteTree.NONE;
    }

    private static boolean is(char unit, byte[] bytes, int at, int end) {
        return at < end && bytes[at] == unit;
    }
}

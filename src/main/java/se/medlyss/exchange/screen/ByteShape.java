package se.medlyss.exchange.screen;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.medlyss.exchange.screen.ByteTree.Kind;

/// One schema of a JSON Schema, with the keywords that ours use, made ready for judging a [ByteTree]. It says only
/// whether a document passes; why one does not is [SchemaCheck]'s to tell. Built by [ByteShapes].
final class ByteShape {

    /// @param text as it is written, without quotes
    record Constant(Kind kind, String text, byte[] bytes) {

        Constant(Kind kind, String text) {
            this(kind, text, text.getBytes(StandardCharsets.UTF_8));
        }

        boolean is(ByteTree tree, int node) {
            return tree.kind(node) == kind && (kind == Kind.TRUE || kind == Kind.FALSE || tree.isText(node, bytes));
        }

        /// All of it as it stands in a document.
        ByteToken token() {
            return ByteToken.of(kind == Kind.STRING ? "\"" + text + "\"" : text);
        }
    }

    /// @param required whether it may not be absent
    record Member(ByteName name, ByteShape shape, boolean required) {}

    record Condition(
            ByteShape when,
            @Nullable ByteShape then,
            @Nullable ByteShape otherwise) {}

    /// A bit for each kind that passes; 0 when every kind does.
    int kinds;

    boolean whole;
    boolean closed;
    final List<Member> members = new ArrayList<>();
    final List<ByteName> required = new ArrayList<>();
    final List<Constant> allowed = new ArrayList<>();
    final List<ByteShape> all = new ArrayList<>();
    final List<Condition> conditions = new ArrayList<>();

    @Nullable
    ByteShape items;

    @Nullable
    ByteShape not;

    @Nullable
    BytePattern pattern;

    long least = Long.MIN_VALUE;
    long most = Long.MAX_VALUE;
    int shortest;
    int longest = Integer.MAX_VALUE;
    int fewest;
    int mostItems = Integer.MAX_VALUE;

    /// Whether the node is as the schema says. What was checked before passes.
    boolean fits(ByteTree tree, int node) {
        Kind kind = tree.kind(node);
        if (kind == Kind.KNOWN) {
            return true;
        }
        if (kinds != 0 && (kinds & bit(kind)) == 0 || !allowed.isEmpty() && !isAllowed(tree, node)) {
            return false;
        }
        boolean fits = switch (kind) {
            case OBJECT -> object(tree, node);
            case ARRAY -> array(tree, node);
            case STRING -> string(tree, node);
            case NUMBER -> number(tree, node);
            case TRUE, FALSE, KNOWN -> true;
        };
        return fits && more(tree, node);
    }

    static int bit(Kind kind) {
        return 1 << kind.ordinal();
    }

    private boolean isAllowed(ByteTree tree, int node) {
        for (int i = 0; i < allowed.size(); i++) {
            if (allowed.get(i).is(tree, node)) {
                return true;
            }
        }
        return false;
    }

    private boolean object(ByteTree tree, int node) {
        if (closed) {
            return everyMember(tree, node);
        }
        for (int i = 0; i < required.size(); i++) {
            if (tree.member(node, required.get(i)) == ByteTree.NONE) {
                return false;
            }
        }
        return namedMembers(tree, node);
    }

    /// What is required is counted: no name stands twice in what is canonical.
    private boolean everyMember(ByteTree tree, int node) {
        int guess = 0;
        int found = 0;
        for (int at = tree.first(node); at != ByteTree.NONE; at = tree.after(at, node)) {
            int index = find(tree, at, guess);
            if (index < 0 || !members.get(index).shape().fits(tree, at)) {
                return false;
            }
            found += members.get(index).required() ? 1 : 0;
            guess = index + 1;
        }
        return found == required.size();
    }

    /// Canonical documents have their members in the same order as the schema is kept in.
    private int find(ByteTree tree, int node, int guess) {
        for (int i = 0; i < members.size(); i++) {
            int index = guess + i < members.size() ? guess + i : guess + i - members.size();
            if (tree.isNamed(node, members.get(index).name())) {
                return index;
            }
        }
        return -1;
    }

    private boolean namedMembers(ByteTree tree, int node) {
        for (int i = 0; i < members.size(); i++) {
            Member member = members.get(i);
            int at = tree.member(node, member.name());
            if (at != ByteTree.NONE && !member.shape().fits(tree, at)) {
                return false;
            }
        }
        return true;
    }

    private boolean array(ByteTree tree, int node) {
        if (tree.size(node) < fewest || tree.size(node) > mostItems) {
            return false;
        }
        ByteShape item = items;
        if (item != null) {
            for (int at = tree.first(node); at != ByteTree.NONE; at = tree.after(at, node)) {
                if (!item.fits(tree, at)) {
                    return false;
                }
            }
        }
        return true;
    }

    private boolean string(ByteTree tree, int node) {
        BytePattern form = pattern;
        return tree.size(node) >= shortest
                && tree.size(node) <= longest
                && (form == null || form.matches(tree.bytes(), tree.from(node), tree.to(node)));
    }

    private boolean number(ByteTree tree, int node) {
        long number = tree.number(node);
        return number >= least && number <= most && (!whole || number % ByteTree.ONE == 0);
    }

    /// Whether it asks nothing of an object's own but its members.
    boolean asksForMembersAlone() {
        return (kinds == 0 || kinds == bit(Kind.OBJECT)) && !closed && isPlain();
    }

    /// Whether it only lists values.
    boolean isList() {
        return isPlainButFor(!allowed.isEmpty())
                && members.isEmpty()
                && required.isEmpty()
                && all.isEmpty()
                && conditions.isEmpty()
                && not == null;
    }

    private boolean isPlain() {
        return isPlainButFor(allowed.isEmpty());
    }

    private boolean isPlainButFor(boolean expected) {
        return expected
                && items == null
                && pattern == null
                && least == Long.MIN_VALUE
                && most == Long.MAX_VALUE
                && shortest == 0
                && longest == Integer.MAX_VALUE
                && fewest == 0
                && mostItems == Integer.MAX_VALUE;
    }

    /// Whether all is as it should be beyond the node's own kind, members and value.
    boolean more(ByteTree tree, int node) {
        for (int i = 0; i < all.size(); i++) {
            if (!all.get(i).fits(tree, node)) {
                return false;
            }
        }
        for (int i = 0; i < conditions.size(); i++) {
            Condition condition = conditions.get(i);
            ByteShape next = condition.when().fits(tree, node) ? condition.then() : condition.otherwise();
            if (next != null && !next.fits(tree, node)) {
                return false;
            }
        }
        ByteShape forbidden = not;
        return forbidden == null || !forbidden.fits(tree, node);
    }
}

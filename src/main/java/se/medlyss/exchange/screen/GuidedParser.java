package se.medlyss.exchange.screen;

import org.jspecify.annotations.Nullable;
import se.medlyss.exchange.screen.ByteTree.Kind;

/// Parses and checks a document in one go, when it is as its [ByteGuide] says and each string and number is spelled as
/// RFC 8785 spells it; members may stand in any order, with white space between them. Whatever is else is left to the
/// strict reader, which says what is wrong. What stands there as in its [ByteExample] is passed over.
final class GuidedParser extends ScalarParser {

    private final KnownRules known;
    private final ByteExample example;

    /// Whether members may stand in any order, with white space between them.
    private final boolean loose;

    private KnownRules.@Nullable Rules rules;

    /// Whether the value that was read last is the example's, in whatever order its members stand.
    private boolean same;

    private GuidedParser(ByteTree tree, int from, int to, KnownRules known, ByteExample example, boolean loose) {
        super(tree, from, to);
        this.known = known;
        this.example = example;
        this.loose = loose;
    }

    /// @param guide what it is as
    /// @param rules what stands at `process/rules`, when it was seen before
    record Guided(ByteTree tree, ByteGuide guide, KnownRules.@Nullable Rules rules) {}

    /// How a document is written.
    enum Written {
        /// In its canonical form, with a line feed behind it, wherever that is.
        LINE,
        IN_ORDER,
        /// Nothing but strings and numbers as in its canonical form.
        IN_ANY_ORDER
    }

    /// Parses the tree's bytes from `from` to before `to`; null when they are not just as the guide says.
    ///
    /// @param tree an empty one
    static @Nullable Guided parse(
            ByteTree tree, int from, int to, ByteGuide guide, KnownRules known, ByteExample example, Written written) {
        boolean line = written == Written.LINE;
        GuidedParser parser = new GuidedParser(tree, from, to, known, example, written == Written.IN_ANY_ORDER);
        try {
            boolean ended = line ? parser.line(guide) : parser.document(guide);
            return ended ? new Guided(tree, guide, parser.rules) : null;
        } catch (OtherwiseException left) {
            return null;
        }
    }

    private boolean document(ByteGuide guide) throws OtherwiseException {
        space();
        value(guide, 0, 0, 0, example.root(guide));
        space();
        return at == end;
    }

    /// Nothing in a canonical form is a line feed.
    private boolean line(ByteGuide guide) throws OtherwiseException {
        value(guide, 0, 0, 0, example.root(guide));
        return peek() == '\n';
    }

    /// @param like what stands in its place in the example; [ByteTree#NONE] when nothing does
    private void value(ByteGuide guide, int keyFrom, int rank, int keyHash, int like) throws OtherwiseException {
        value = 0;
        same = false;
        switch (guide.form) {
            case TOKENS -> token(guide, keyFrom, rank, keyHash);
            case STRING -> string(guide.shape, tree.open(Kind.STRING, at + 1, keyFrom, rank, keyHash));
            case NUMBER -> number(guide.shape, tree.open(Kind.NUMBER, at, keyFrom, rank, keyHash));
            case ARRAY -> {
                int node = tree.open(Kind.ARRAY, at, keyFrom, rank, keyHash);
                if (loose) {
                    elements(guide, node, like);
                } else {
                    array(guide, node, like);
                }
            }
            case OBJECT -> {
                KnownRules.Rules seen = guide.rules ? known.at(bytes, at, end, loose) : null;
                if (seen == null && loose) {
                    members(guide, tree.open(Kind.OBJECT, at, keyFrom, rank, keyHash), like);
                } else if (seen == null) {
                    object(guide, tree.open(Kind.OBJECT, at, keyFrom, rank, keyHash), like);
                } else {
                    int node = tree.open(Kind.KNOWN, at, keyFrom, rank, keyHash);
                    at += seen.canonical().length;
                    tree.close(node, at, 0);
                    rules = seen;
                    same = like != ByteTree.NONE && example.rules(like, like + 1) == seen;
                }
            }
        }
    }

    private void object(ByteGuide guide, int node, int like) throws OtherwiseException {
        mark('{');
        long number = 0;
        int size = 0;
        int next = 0;
        int other = example.first(like);
        boolean differs = false;
        for (byte then = begun('}'); then != '}'; then = separator('}')) {
            int last = differs || other == ByteTree.NONE
                    ? ByteTree.NONE
                    : take(other, like, example.tree().keyFrom(other) - 1);
            differs = last != ByteTree.NONE;
            if (differs) {
                for (int after = example.after(last, like); other != after; other = example.after(other, like)) {
                    number |= guide.conditions.number(
                            example.tree().rank(other), example.tree().value(other));
                    size++;
                }
                next = example.tree().rank(last) + 1;
                continue;
            }
            int keyFrom = at + 1;
            int member = guide.member(bytes, at, end, next);
            require(member != ByteTree.NONE && (number & 1L << member) == 0);
            at += guide.names[member].length();
            mark(':');
            other = example.from(other, like, member);
            int alike = example.is(other, member) ? other : ByteTree.NONE;
            value(guide.members[member], keyFrom, member, guide.hashes[member], alike);
            other = example.from(other, like, member + 1);
            number |= guide.conditions.number(member, value);
            next = member + 1;
            size++;
        }
        end(guide, node, size, number);
    }

    private void end(ByteGuide guide, int node, int size, long number) throws OtherwiseException {
        value = 0;
        tree.close(node, at, size);
        require((number & guide.required) == guide.required && guide.conditions.hold(tree, node, number));
    }

    /// An object whose members may stand in any order.
    private void members(ByteGuide guide, int node, int like) throws OtherwiseException {
        SeenMembers seen = example.members(like);
        mark('{');
        long number = 0;
        int size = 0;
        int kept = 0;
        for (byte then = begun('}'); then != '}'; then = separator('}')) {
            int found = seen.find(bytes, at, end);
            int rank = found == ByteTree.NONE ? guide.member(bytes, at, end) : seen.rank(found);
            require(rank != ByteTree.NONE && (number & 1L << rank) == 0);
            if (found != ByteTree.NONE && seen.isWhole(found) && isEnded(at + seen.length(found))) {
                take(seen.node(found), seen.length(found));
            } else {
                int keyFrom = at + 1;
                at += guide.names[rank].length();
                mark(':');
                int other = found == ByteTree.NONE ? ByteTree.NONE : seen.node(found);
                value(guide.members[rank], keyFrom, rank, guide.hashes[rank], other);
            }
            number |= guide.conditions.number(rank, value);
            kept += same ? 1 : 0;
            size++;
        }
        end(guide, node, size, number);
        end(node, like, seen != SeenMembers.NOTHING && kept == size && size == seen.size());
    }

    /// Takes over a member that has no parts.
    private void take(int member, int length) {
        ByteTree other = example.tree();
        tree.take(other, member, at + 1 - other.keyFrom(member));
        at += length;
        value = other.value(member);
        same = true;
    }

    /// An array of what may stand in any order.
    private void elements(ByteGuide guide, int node, int like) throws OtherwiseException {
        mark('[');
        int size = 0;
        int kept = 0;
        int other = example.first(like);
        for (byte then = begun(']'); then != ']'; then = separator(']')) {
            element(guide.items, other);
            kept += same ? 1 : 0;
            other = example.after(other, like);
            size++;
        }
        end(guide, node, size);
        end(
                node,
                like,
                like != ByteTree.NONE && kept == size && size == example.tree().size(like));
    }

    private void end(int node, int like, boolean whole) {
        same = whole;
        if (whole) {
            tree.same(node, like);
        }
    }

    /// Whether what ends there is a whole value.
    private boolean isEnded(int to) {
        return to < end && (bytes[to] == ',' || bytes[to] == '}');
    }

    private void array(ByteGuide guide, int node, int like) throws OtherwiseException {
        mark('[');
        int size = 0;
        int other = example.first(like);
        boolean differs = false;
        for (byte then = begun(']'); then != ']'; then = separator(']')) {
            int last = differs || other == ByteTree.NONE
                    ? ByteTree.NONE
                    : take(other, like, example.tree().begin(other));
            differs = last != ByteTree.NONE;
            if (differs) {
                for (int after = example.after(last, like); other != after; other = example.after(other, like)) {
                    size++;
                }
            } else {
                element(guide.items, other);
                other = example.after(other, like);
                size++;
            }
        }
        end(guide, node, size);
    }

    private void end(ByteGuide guide, int node, int size) throws OtherwiseException {
        value = 0;
        tree.close(node, at, size);
        require(size >= guide.shape.fewest && size <= guide.shape.mostItems);
    }

    private void element(@Nullable ByteGuide items, int like) throws OtherwiseException {
        if (items == null) {
            throw OtherwiseException.INSTANCE;
        }
        value(items, 0, 0, 0, like);
    }

    /// Goes on behind what stands here just as in the example, and returns the last member or element of that.
    ///
    /// @param first what stands in this place in the example
    /// @param place where it begins there
    private int take(int first, int parent, int place) {
        int last = example.lastSame(bytes, at, end, first, parent, place);
        if (last != ByteTree.NONE) {
            int next = example.tree().next(last);
            tree.take(example.tree(), first, next, at - place);
            at += example.tree().end(last) - place;
            KnownRules.Rules among = example.rules(first, next);
            rules = among == null ? rules : among;
        }
        return last;
    }

    /// What ends an object or array that has nothing in it; else the comma that is not there before its first.
    private byte begun(char last) throws OtherwiseException {
        if (peek() != last) {
            return ',';
        }
        at++;
        return (byte) last;
    }

    /// A comma, or what ends the object or array.
    private byte separator(char last) throws OtherwiseException {
        if (loose) {
            space();
        }
        byte unit = peek();
        require(unit == ',' || unit == last);
        at++;
        if (loose) {
            space();
        }
        return unit;
    }

    /// Goes on behind what stands between values.
    private void mark(char unit) throws OtherwiseException {
        if (loose) {
            space();
        }
        expect(unit);
        if (loose) {
            space();
        }
    }
}

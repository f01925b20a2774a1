package se.medlyss.exchange.screen;

import org.jspecify.annotations.Nullable;
import se.medlyss.exchange.StrictTree;
import se.medlyss.exchange.screen.ByteTree.Kind;

/// Parses and checks a document in one go, when it is as its [ByteGuide] says and each string and number is spelled as
/// RFC 8785 spells it; members may stand in any order, with white space between them. Whatever is else is left to the
/// strict reader, which says what is wrong. What stands there as in its [ByteExample] is passed over.
final class GuidedParser {

    private static final int MAX_STRING = StrictTree.MAX_STRING;

    private final byte[] bytes;
    private final int end;
    private final ByteTree tree;
    private final KnownRules known;
    private final ByteExample example;

    /// Whether members may stand in any order, with white space between them.
    private final boolean loose;

    private int at;
    private int value;
    private KnownRules.@Nullable Rules rules;

    /// Thrown without a trace, because it is no news to anybody.
    private static final class OtherwiseException extends Exception {
        private static final long serialVersionUID = 1;
        private static final OtherwiseException INSTANCE = new OtherwiseException();

        private OtherwiseException() {
            super(null, null, false, false);
        }
    }

    private GuidedParser(ByteTree tree, int from, int to, KnownRules known, ByteExample example, boolean loose) {
        this.bytes = tree.bytes();
        this.at = from;
        this.end = to;
        this.tree = tree;
        this.known = known;
        this.example = example;
        this.loose = loose;
    }

    /// @param guide what it is as
    /// @param rules what stands at `process/rules`, when it was seen before
    record Guided(ByteTree tree, ByteGuide guide, KnownRules.@Nullable Rules rules) {}

    /// Parses the tree's bytes from `from` to before `to`; null when they are not just as the guide says.
    ///
    /// @param tree  an empty one
    /// @param loose whether they need not be in their canonical form but for the spelling of strings and numbers
    static @Nullable Guided parse(
            ByteTree tree, int from, int to, ByteGuide guide, KnownRules known, ByteExample example, boolean loose) {
        GuidedParser parser = new GuidedParser(tree, from, to, known, example, loose);
        try {
            parser.space();
            parser.value(guide, 0, 0, 0, loose ? ByteTree.NONE : example.root(guide));
            parser.space();
            return parser.at == to ? new Guided(tree, guide, parser.rules) : null;
        } catch (OtherwiseException left) {
            return null;
        }
    }

    /// @param like what stands in its place in the example; [ByteTree#NONE] when nothing does
    private void value(ByteGuide guide, int keyFrom, int rank, int keyHash, int like) throws OtherwiseException {
        value = 0;
        switch (guide.form) {
            case TOKENS -> token(guide, keyFrom, rank, keyHash);
            case STRING -> string(guide.shape, tree.open(Kind.STRING, at + 1, keyFrom, rank, keyHash));
            case NUMBER -> number(guide.shape, tree.open(Kind.NUMBER, at, keyFrom, rank, keyHash));
            case ARRAY -> array(guide, tree.open(Kind.ARRAY, at, keyFrom, rank, keyHash), like);
            case OBJECT -> {
                KnownRules.Rules seen = guide.rules ? known.at(bytes, at, end, loose) : null;
                if (seen == null) {
                    object(guide, tree.open(Kind.OBJECT, at, keyFrom, rank, keyHash), like);
                } else {
                    int node = tree.open(Kind.KNOWN, at, keyFrom, rank, keyHash);
                    at += seen.canonical().length;
                    tree.close(node, at, 0);
                    rules = seen;
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
            int member = loose ? guide.member(bytes, at, end) : guide.member(bytes, at, end, next);
            require(member != ByteTree.NONE && (number & 1L << member) == 0);
            at += guide.names[member].length();
            mark(':');
            other = example.from(other, like, member);
            int same = example.is(other, member) ? other : ByteTree.NONE;
            value(guide.members[member], keyFrom, member, guide.hashes[member], same);
            other = example.from(other, like, member + 1);
            number |= guide.conditions.number(member, value);
            next = member + 1;
            size++;
        }
        value = 0;
        tree.close(node, at, size);
        require((number & guide.required) == guide.required && guide.conditions.hold(tree, node, number));
    }

    private void array(ByteGuide guide, int node, int like) throws OtherwiseException {
        mark('[');
        int size = 0;
        int other = example.first(like);
        boolean differs = false;
        for (byte then = begun(']'); then != ']'; then = separator(']')) {
            int last = differs || other == ByteTree.NONE ? ByteTree.NONE : take(other, like, example.begin(other));
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
            at += example.end(last) - place;
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
        if (loose && unit == ',') {
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

    private void token(ByteGuide guide, int keyFrom, int rank, int keyHash) throws OtherwiseException {
        ByteToken[] tokens = guide.tokens;
        int found = 0;
        while (found < tokens.length && !tokens[found].isAt(bytes, at, end)) {
            found++;
        }
        require(found < tokens.length);
        int length = tokens[found].length();
        Kind kind = guide.tokenKinds[found];
        int quote = kind == Kind.STRING ? 1 : 0;
        int node = tree.open(kind, at + quote, keyFrom, rank, keyHash);
        at += length;
        tree.close(node, at - quote, length - 2 * quote);
        value = found + 1;
        tree.list(node, value);
    }

    private void string(ByteShape shape, int node) throws OtherwiseException {
        expect('"');
        int from = at;
        long found = ByteText.end(bytes, from, end);
        require(found >= 0);
        at = (int) found;
        require(at - from <= MAX_STRING);
        int size = at - from - (int) (found >>> Integer.SIZE);
        BytePattern pattern = shape.pattern;
        require(size >= shape.shortest
                && size <= shape.longest
                && (pattern == null || pattern.matches(bytes, from, at)));
        tree.close(node, at, size);
        at++;
    }

    private void number(ByteShape shape, int node) throws OtherwiseException {
        boolean negative = peek() == '-';
        at += negative ? 1 : 0;
        int first = at;
        long number = digits(0);
        int whole = at - first;
        require(whole > 0 && (whole == 1 || bytes[first] != '0'));
        int decimals = 0;
        if (peek() == '.') {
            at++;
            int from = at;
            number = digits(number);
            decimals = at - from;
            require(decimals > 0 && decimals <= ByteTree.DECIMALS && bytes[at - 1] != '0');
        }
        require(whole + decimals <= ByteTree.DIGITS && (!negative || number != 0));
        for (int missing = decimals; missing < ByteTree.DECIMALS; missing++) {
            number *= 10;
        }
        number = negative ? -number : number;
        require(number >= shape.least && number <= shape.most && (!shape.whole || decimals == 0));
        tree.close(node, at, 0);
    }

    /// Reads on as many digits as there are; with too many of them the sum means nothing.
    private long digits(long before) {
        byte[] all = bytes;
        int next = at;
        long number = before;
        while (next < end && all[next] >= '0' && all[next] <= '9') {
            number = 10 * number + all[next] - '0';
            next++;
        }
        at = next;
        return number;
    }

    private void space() {
        while (at < end && (bytes[at] == ' ' || bytes[at] == '\n' || bytes[at] == '\r' || bytes[at] == '\t')) {
            at++;
        }
    }

    private byte peek() throws OtherwiseException {
        require(at < end);
        return bytes[at];
    }

    private void expect(char unit) throws OtherwiseException {
        require(at < end && bytes[at] == unit);
        at++;
    }

    private static void require(boolean asExpected) throws OtherwiseException {
        if (!asExpected) {
            throw OtherwiseException.INSTANCE;
        }
    }
}

package se.medlyss.exchange;

import org.jspecify.annotations.Nullable;
import se.medlyss.exchange.ByteTree.Kind;
import se.medlyss.exchange.ByteTree.Name;

/// Parses a document when every string and number in it is spelled as RFC 8785 spells it; members may stand in any
/// order and white space between them. Whatever is else, right or wrong, is left to [StrictJson], which says what is
/// wrong.
final class ByteParser {

    private static final int MAX_DEPTH = StrictTree.MAX_DEPTH;
    private static final int MAX_STRING = StrictTree.MAX_STRING;

    private static final Name RULES = Name.of("rules");
    private static final int RULES_DEPTH = 3;

    private final byte[] bytes;
    private final int end;
    private final ByteTree tree;
    private final ByteNames names;
    private final KnownRules known;
    private int at;
    private int rank;
    private int keyLength;
    private boolean canonical = true;

    /// Thrown without a trace, because it is no news to anybody.
    private static final class UnusualException extends Exception {
        private static final long serialVersionUID = 1;
        private static final UnusualException INSTANCE = new UnusualException();

        private UnusualException() {
            super(null, null, false, false);
        }
    }

    private ByteParser(ByteTree tree, int from, int to, ByteNames names, KnownRules known) {
        this.bytes = tree.bytes();
        this.at = from;
        this.end = to;
        this.tree = tree;
        this.names = names;
        this.known = known;
    }

    /// @param canonical whether the document, without white space around it, is in its canonical form
    record Parsed(ByteTree tree, boolean canonical) {}

    /// Parses the tree's bytes from `from` to before `to`; null when there is anything unusual about them.
    ///
    /// @param tree  an empty one
    /// @param names those that members may have
    static @Nullable Parsed parse(ByteTree tree, int from, int to, ByteNames names, KnownRules known) {
        ByteParser parser = new ByteParser(tree, from, to, names, known);
        try {
            parser.space();
            parser.canonical = true;
            parser.value(1, 0, 0, 0);
            boolean canonical = parser.canonical;
            parser.space();
            return parser.at == to ? new Parsed(tree, canonical) : null;
        } catch (UnusualException left) {
            return null;
        }
    }

    private void value(int depth, int keyFrom, int keyTo, int keyHash) throws UnusualException {
        switch (peek()) {
            case '{' -> object(tree.open(Kind.OBJECT, at, keyFrom, keyTo, keyHash), depth);
            case '[' -> array(tree.open(Kind.ARRAY, at, keyFrom, keyTo, keyHash), depth);
            case '"' -> {
                int node = tree.open(Kind.STRING, at + 1, keyFrom, keyTo, keyHash);
                int size = string();
                tree.close(node, at - 1, size);
            }
            case 't' -> word("true", tree.open(Kind.TRUE, at, keyFrom, keyTo, keyHash));
            case 'f' -> word("false", tree.open(Kind.FALSE, at, keyFrom, keyTo, keyHash));
            default -> number(tree.open(Kind.NUMBER, at, keyFrom, keyTo, keyHash));
        }
    }

    private void object(int node, int depth) throws UnusualException {
        int size = 0;
        int last = ByteNames.UNKNOWN;
        open(depth);
        while (peek() != '}') {
            separate(size);
            int hash = key();
            if (last >= rank) {
                canonical = false;
            }
            last = rank;
            member(depth, hash);
            size++;
            space();
        }
        at++;
        tree.close(node, at, size);
    }

    private void member(int depth, int hash) throws UnusualException {
        int keyTo = at - 1;
        int keyFrom = keyTo - keyLength;
        space();
        expect(':');
        space();
        KnownRules.Rules seen = depth == RULES_DEPTH - 1 && hash == RULES.hash() ? known.at(bytes, at, end) : null;
        if (seen == null) {
            value(depth + 1, keyFrom, keyTo, hash);
        } else {
            int node = tree.open(Kind.KNOWN, at, keyFrom, keyTo, hash);
            at += seen.canonical().length;
            tree.close(node, at, 0);
        }
    }

    private void array(int node, int depth) throws UnusualException {
        int size = 0;
        open(depth);
        while (peek() != ']') {
            separate(size);
            value(depth + 1, 0, 0, 0);
            size++;
            space();
        }
        at++;
        tree.close(node, at, size);
    }

    private void open(int depth) throws UnusualException {
        require(depth <= MAX_DEPTH);
        at++;
        space();
    }

    private void separate(int size) throws UnusualException {
        if (size > 0) {
            expect(',');
            space();
        }
    }

    /// A name that is known; returns its hash.
    private int key() throws UnusualException {
        expect('"');
        int from = at;
        int hash = 0;
        while (peek() != '"') {
            hash = Name.hash(hash, bytes[at++]);
        }
        rank = names.rank(bytes, from, at, hash);
        require(rank != ByteNames.UNKNOWN);
        keyLength = at - from;
        at++;
        return hash;
    }

    /// Returns how many characters it has.
    private int string() throws UnusualException {
        at++;
        int from = at;
        int extra = 0;
        while (peek() != '"') {
            byte unit = bytes[at];
            if (unit >= ' ' && unit != '\\') {
                at++;
            } else if (unit == '\\') {
                extra += escape();
            } else {
                int length = unit < 0 ? Utf8.length(bytes, at, end) : 0;
                require(length > 0);
                extra += length - 1;
                at += length;
            }
        }
        require(at - from <= MAX_STRING);
        return at++ - from - extra;
    }

    private int escape() throws UnusualException {
        int length = Escapes.length(bytes, at, end);
        require(length > 0);
        at += length;
        return length - 1;
    }

    private void number(int node) throws UnusualException {
        int from = at;
        at += peek() == '-' ? 1 : 0;
        int whole = digits();
        require(whole > 0 && (whole == 1 || bytes[at - whole] != '0'));
        int decimals = 0;
        if (peek() == '.') {
            at++;
            decimals = digits();
            require(decimals > 0 && decimals <= ByteTree.DECIMALS && bytes[at - 1] != '0');
        }
        byte next = peek();
        require(next != 'e' && next != 'E' && whole + decimals <= ByteTree.DIGITS);
        require(bytes[from] != '-' || bytes[from + 1] != '0' || decimals > 0);
        tree.close(node, at, 0);
    }

    private int digits() throws UnusualException {
        int from = at;
        while (peek() >= '0' && bytes[at] <= '9') {
            at++;
        }
        return at - from;
    }

    private void word(String word, int node) throws UnusualException {
        for (int i = 0; i < word.length(); i++) {
            expect(word.charAt(i));
        }
        tree.close(node, at, 0);
    }

    private void space() {
        while (at < end && (bytes[at] == ' ' || bytes[at] == '\n' || bytes[at] == '\r' || bytes[at] == '\t')) {
            at++;
            canonical = false;
        }
    }

    private byte peek() throws UnusualException {
        require(at < end);
        return bytes[at];
    }

    private void expect(char unit) throws UnusualException {
        require(at < end && bytes[at] == unit);
        at++;
    }

    private static void require(boolean usual) throws UnusualException {
        if (!usual) {
            throw UnusualException.INSTANCE;
        }
    }
}

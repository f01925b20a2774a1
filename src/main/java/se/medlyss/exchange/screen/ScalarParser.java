package se.medlyss.exchange.screen;

import se.medlyss.exchange.StrictTree;
import se.medlyss.exchange.screen.ByteTree.Kind;

/// What [GuidedParser] reads of a document without looking into it: strings, numbers, listed values, and what stands
/// between values.
abstract class ScalarParser {

    private static final int MAX_STRING = StrictTree.MAX_STRING;

    final byte[] bytes;
    final int end;
    final ByteTree tree;

    /// Where the next byte is.
    int at;

    /// Which of a few values was read last, from 1; 0 when it is none of such.
    int value;

    /// Thrown without a trace, because it is no news to anybody.
    static final class OtherwiseException extends Exception {
        private static final long serialVersionUID = 1;
        static final OtherwiseException INSTANCE = new OtherwiseException();

        private OtherwiseException() {
            super(null, null, false, false);
        }
    }

    /// Reads the tree's bytes from `from` to before `to`.
    ScalarParser(ByteTree tree, int from, int to) {
        this.bytes = tree.bytes();
        this.at = from;
        this.end = to;
        this.tree = tree;
    }

    final void token(ByteGuide guide, int keyFrom, int rank, int keyHash) throws OtherwiseException {
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

    final void string(ByteShape shape, int node) throws OtherwiseException {
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

    final void number(ByteShape shape, int node) throws OtherwiseException {
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

    final void space() {
        while (at < end && bytes[at] <= ' ' && isSpace(bytes[at])) {
            at++;
        }
    }

    private static boolean isSpace(byte unit) {
        return unit == ' ' || unit == '\n' || unit == '\r' || unit == '\t';
    }

    final byte peek() throws OtherwiseException {
        require(at < end);
        return bytes[at];
    }

    final void expect(char unit) throws OtherwiseException {
        require(at < end && bytes[at] == unit);
        at++;
    }

    static void require(boolean asExpected) throws OtherwiseException {
        if (!asExpected) {
            throw OtherwiseException.INSTANCE;
        }
    }
}

package se.medlyss.exchange.screen;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// A JSON document as places in its bytes: no text is copied and no value is made until it is asked for. Made by
/// [GuidedParser], which lets only such documents through as are easy to judge.
///
/// A node is a number; its members or elements follow it.
final class ByteTree {

    static final int NONE = -1;
    static final int ROOT = 0;

    /// Numbers are kept in ten-thousandths, so that four decimals are exact.
    static final long ONE = 10_000;

    static final int DECIMALS = 4;

    /// In ten-thousandths a long holds so many digits.
    static final int DIGITS = 14;

    /// Twice as many as an object may have members.
    private static final int ROOT_PLACES = 128;

    private static final int CELLS = 8;

    /// Above it, [#SAME_AT], one more than the node of another tree that it is the same as.
    private static final int KIND = 0;

    private static final int FROM = 1;
    private static final int TO = 2;
    private static final int NEXT = 3;
    private static final int KEY_FROM = 4;

    /// Above it, [#VALUE_AT], which of a few values the node has.
    private static final int RANK = 5;

    private static final int VALUE_AT = 8;
    private static final int SAME_AT = 3;
    private static final int SIZE = 6;
    private static final int KEY_HASH = 7;

    /// What a node is.
    enum Kind {
        OBJECT,
        ARRAY,
        STRING,
        NUMBER,
        TRUE,
        FALSE,
        /// An object that was checked before, byte for byte.
        KNOWN
    }

    private static final Kind[] KINDS = Kind.values();

    private byte[] bytes;
    private int[] cells = new int[512 * CELLS];
    private int nodes;
    private int taken;

    /// The members of the root, each at a place that the hash of its name leads to: they are asked for again and again.
    private final int[] ofRoot = new int[ROOT_PLACES];

    private boolean rootKnown;

    ByteTree(byte[] bytes) {
        this.bytes = bytes;
    }

    /// Makes it an empty one, for another document.
    void empty(byte[] document) {
        bytes = document;
        nodes = 0;
        taken = 0;
        rootKnown = false;
    }

    byte[] bytes() {
        return bytes;
    }

    /// Adds a node; its end, size and next are told by [#close].
    ///
    /// @param keyFrom where its name begins, inside the quotes; 0 for what is no member, as the next two
    /// @param rank    which of the members that its object may have
    int open(Kind kind, int from, int keyFrom, int rank, int keyHash) {
        int at = nodes * CELLS;
        reserve(1);
        cells[at + KIND] = kind.ordinal();
        cells[at + FROM] = from;
        cells[at + KEY_FROM] = keyFrom;
        cells[at + RANK] = rank;
        cells[at + KEY_HASH] = keyHash;
        return nodes++;
    }

    private void reserve(int more) {
        if ((nodes + more) * CELLS > cells.length) {
            cells = Arrays.copyOf(cells, 2 * (nodes + more) * CELLS);
        }
    }

    /// Adds the nodes of another tree from `first` to before `next` as they are there, but so many bytes further on.
    void take(ByteTree other, int first, int next, int shift) {
        int ahead = nodes - first;
        reserve(next - first);
        System.arraycopy(other.cells, first * CELLS, cells, nodes * CELLS, (next - first) * CELLS);
        nodes += next - first;
        taken += next - first;
        for (int at = (next + ahead) * CELLS - CELLS; at >= (first + ahead) * CELLS; at -= CELLS) {
            cells[at + FROM] += shift;
            cells[at + TO] += shift;
            cells[at + NEXT] += ahead;
            cells[at + KEY_FROM] += shift;
        }
    }

    /// Adds one node of another tree that has none in it, so many bytes further on.
    void take(ByteTree other, int node, int shift) {
        int at = nodes * CELLS;
        reserve(1);
        System.arraycopy(other.cells, node * CELLS, cells, at, CELLS);
        cells[at + FROM] += shift;
        cells[at + TO] += shift;
        cells[at + NEXT] = ++nodes;
        cells[at + KEY_FROM] += shift;
        taken++;
    }

    /// How many nodes there are.
    int nodes() {
        return nodes;
    }

    /// How many of them were taken from another tree.
    int taken() {
        return taken;
    }

    /// @param size characters of a string, members of an object, elements of an array
    void close(int node, int to, int size) {
        cells[node * CELLS + TO] = to;
        cells[node * CELLS + SIZE] = size;
        cells[node * CELLS + NEXT] = nodes;
    }

    /// Tells which of a few values a node has, from 1.
    void list(int node, int value) {
        cells[node * CELLS + RANK] |= value << VALUE_AT;
    }

    /// Tells that a node and all that is in it are the same as one of another tree, in another order.
    void same(int node, int other) {
        cells[node * CELLS + KIND] |= other + 1 << SAME_AT;
    }

    /// The node of another tree that it is the same as; else [#NONE].
    int same(int node) {
        return (cells[node * CELLS + KIND] >>> SAME_AT) - 1;
    }

    /// Puts nodes of another tree in the place of one that is the same, so many bytes further on.
    void replace(int node, ByteTree other, int keyFrom, int shift) {
        int same = same(node);
        int after = nodes;
        nodes = node;
        take(other, same, other.next(same), shift);
        nodes = after;
        cells[node * CELLS + KEY_FROM] = keyFrom;
    }

    /// Tells where a node is in the document that this one is made into, see [#become].
    void move(int node, int from, int to, int keyFrom) {
        int at = node * CELLS;
        cells[at + FROM] = from;
        cells[at + TO] = to;
        cells[at + KEY_FROM] = keyFrom;
    }

    /// Makes it the tree of the same document in another form, in which all nodes have been told their places. They
    /// follow each other as they did in this one, but for those that were replaced.
    void become(byte[] document) {
        bytes = document;
        rootKnown = false;
    }

    Kind kind(int node) {
        return KINDS[cells[node * CELLS + KIND] & (1 << SAME_AT) - 1];
    }

    /// Where the value begins: inside the quotes of a string, at the brace of an object.
    int from(int node) {
        return cells[node * CELLS + FROM];
    }

    int to(int node) {
        return cells[node * CELLS + TO];
    }

    /// Where the node begins, with the quote of a string.
    int begin(int node) {
        return kind(node) == Kind.STRING ? from(node) - 1 : from(node);
    }

    /// Where it ends, with the quote of a string.
    int end(int node) {
        return kind(node) == Kind.STRING ? to(node) + 1 : to(node);
    }

    int size(int node) {
        return cells[node * CELLS + SIZE];
    }

    int keyFrom(int node) {
        return cells[node * CELLS + KEY_FROM];
    }

    int rank(int node) {
        return cells[node * CELLS + RANK] & (1 << VALUE_AT) - 1;
    }

    /// Which of a few values it has, from 1; 0 when it is none of such.
    int value(int node) {
        return cells[node * CELLS + RANK] >>> VALUE_AT;
    }

    /// What follows on the node and all that is in it.
    int next(int node) {
        return cells[node * CELLS + NEXT];
    }

    int keyHash(int node) {
        return cells[node * CELLS + KEY_HASH];
    }

    /// The first member or element; [#NONE] without any.
    int first(int node) {
        return size(node) == 0 || kind(node) == Kind.KNOWN ? NONE : node + 1;
    }

    /// The one after it in the same object or array; [#NONE] after the last.
    int after(int node, int parent) {
        int next = next(node);
        return next == next(parent) ? NONE : next;
    }

    /// The member of that name; [#NONE] when it is absent.
    int member(int object, ByteName name) {
        if (object == ROOT) {
            return ofRoot[placeOfRoot(name.hash())];
        }
        for (int at = first(object); at != NONE; at = after(at, object)) {
            if (isNamed(at, name)) {
                return at;
            }
        }
        return NONE;
    }

    /// Where the member of the root with a name of that hash is, or would be.
    private int placeOfRoot(int hash) {
        if (!rootKnown) {
            rootKnown = true;
            Arrays.fill(ofRoot, NONE);
            for (int at = first(ROOT); at != NONE; at = after(at, ROOT)) {
                ofRoot[placeOfRoot(keyHash(at))] = at;
            }
        }
        int place = hash & ROOT_PLACES - 1;
        while (ofRoot[place] != NONE && keyHash(ofRoot[place]) != hash) {
            place = place + 1 & ROOT_PLACES - 1;
        }
        return place;
    }

    /// Whether it has that name. No two names have the same hash: see [ByteShapes].
    boolean isNamed(int node, ByteName name) {
        return keyHash(node) == name.hash();
    }

    /// Whether the node's text is just that.
    boolean isText(int node, byte[] text) {
        return Arrays.equals(bytes, from(node), to(node), text, 0, text.length);
    }

    /// A string without escapes, or a number, as it is written.
    String text(int node) {
        return new String(bytes, from(node), to(node) - from(node), StandardCharsets.UTF_8);
    }

    /// A number in ten-thousandths. [GuidedParser] let none through that is too long for it.
    long number(int node) {
        return ByteNumber.tenThousandths(bytes, from(node), to(node));
    }
}

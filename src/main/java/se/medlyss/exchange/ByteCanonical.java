package se.medlyss.exchange;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.List;
import se.medlyss.exchange.ByteTree.Kind;
import se.medlyss.exchange.ByteTree.Name;

/// The canonical form of a [ByteTree], RFC 8785: its strings and numbers are spelled so already, and no name stands
/// twice in an object; what is left is to sort the members and leave white space out.
final class ByteCanonical {

    private static final Name HASH = Name.of("hash");
    private static final List<Name> UNHASHED = List.of(HASH, Name.of("signature"));
    private static final byte[] DIGITS = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);
    private static final int MOST_NODES_WAITING = 256;

    private final ByteTree tree;
    private final ByteTree sorted;
    private final ByteNames names;

    /// Nothing is ever longer than as it was written.
    private final byte[] out;

    private int filled;

    /// The members of the objects that are being written, each behind the rank of its name.
    private long[] waiting = new long[MOST_NODES_WAITING];

    private int count;

    private ByteCanonical(ByteTree tree, ByteTree sorted, ByteNames names) {
        this.tree = tree;
        this.sorted = sorted;
        this.names = names;
        this.out = new byte[tree.to(ByteTree.ROOT) - tree.from(ByteTree.ROOT)];
    }

    /// The same document in its canonical form.
    ///
    /// @param into  is overwritten with it
    /// @param names those that its members have
    static void sort(ByteTree tree, ByteTree into, ByteNames names) {
        ByteCanonical canonical = new ByteCanonical(tree, into, names);
        into.empty(canonical.out);
        canonical.write(ByteTree.ROOT, 0, 0);
    }

    private void write(int node, int keyFrom, int keyTo) {
        Kind kind = tree.kind(node);
        int quote = kind == Kind.STRING ? 1 : 0;
        int made = sorted.open(kind, filled + quote, keyFrom, keyTo, tree.keyHash(node));
        switch (kind) {
            case OBJECT -> object(node);
            case ARRAY -> array(node);
            case STRING, NUMBER, TRUE, FALSE, KNOWN -> raw(tree.from(node) - quote, tree.to(node) + quote);
        }
        sorted.close(made, filled - quote, tree.size(node));
    }

    private void raw(int from, int to) {
        System.arraycopy(tree.bytes(), from, out, filled, to - from);
        filled += to - from;
    }

    private void unit(char unit) {
        out[filled++] = (byte) unit;
    }

    private void object(int node) {
        int first = count;
        for (int at = tree.first(node); at != ByteTree.NONE; at = tree.after(at, node)) {
            keep((long) names.rank(tree.keyHash(at)) << Integer.SIZE | at);
        }
        int end = count;
        Arrays.sort(waiting, first, end);
        unit('{');
        for (int i = first; i < end; i++) {
            if (i > first) {
                unit(',');
            }
            int member = (int) waiting[i];
            int key = filled + 1;
            raw(tree.keyFrom(member) - 1, tree.keyTo(member) + 1);
            unit(':');
            write(member, key, filled - 2);
        }
        unit('}');
        count = first;
    }

    private void keep(long member) {
        if (count == waiting.length) {
            waiting = Arrays.copyOf(waiting, 2 * count);
        }
        waiting[count++] = member;
    }

    private void array(int node) {
        unit('[');
        boolean first = true;
        for (int at = tree.first(node); at != ByteTree.NONE; at = tree.after(at, node)) {
            if (!first) {
                unit(',');
            }
            first = false;
            write(at, 0, 0);
        }
        unit(']');
    }

    /// Whether a record in its canonical form has the hash that belongs to it: SHA-256 over it without hash and
    /// signature. Neither of them is the first member of a record.
    ///
    /// @param digest one for SHA-256, as good as new before and after
    static boolean hasItsHash(ByteTree canonical, MessageDigest digest) {
        byte[] bytes = canonical.bytes();
        int from = canonical.from(ByteTree.ROOT);
        for (Name name : UNHASHED) {
            int left = canonical.member(ByteTree.ROOT, name);
            if (left != ByteTree.NONE) {
                int comma = canonical.keyFrom(left) - 2;
                digest.update(bytes, from, comma - from);
                from = end(canonical, left);
            }
        }
        digest.update(bytes, from, canonical.to(ByteTree.ROOT) - from);
        return isHex(canonical, canonical.member(ByteTree.ROOT, HASH), digest.digest());
    }

    private static boolean isHex(ByteTree tree, int node, byte[] hash) {
        if (node == ByteTree.NONE || tree.to(node) - tree.from(node) != 2 * hash.length) {
            return false;
        }
        for (int i = 0; i < hash.length; i++) {
            int at = tree.from(node) + 2 * i;
            if (tree.bytes()[at] != digit(hash[i] >> 4) || tree.bytes()[at + 1] != digit(hash[i])) {
                return false;
            }
        }
        return true;
    }

    private static byte digit(int value) {
        return DIGITS[value & 0xF];
    }

    private static int end(ByteTree tree, int node) {
        return tree.kind(node) == Kind.STRING ? tree.to(node) + 1 : tree.to(node);
    }
}

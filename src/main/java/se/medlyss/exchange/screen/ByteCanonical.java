package se.medlyss.exchange.screen;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The canonical form of a [ByteTree], RFC 8785: its strings and numbers are spelled so already, and no name stands
/// twice in an object; what is left is to sort the members, whose order their [ByteGuide] knows, and to leave white
/// space out.
final class ByteCanonical {

    private static final ByteName HASH = ByteName.of("hash");
    private static final List<ByteName> UNHASHED = List.of(HASH, ByteName.of("signature"));
    private static final byte[] DIGITS = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);
    private static final int FIRST_MEMBERS = 256;

    private final ByteTree tree;
    private final KnownRules.@Nullable Rules rules;
    private final ByteTree example;

    /// Nothing is ever longer than as it was written.
    private final byte[] out;

    private int filled;

    /// For each object that is being written, its members in their order.
    private int[] members = new int[FIRST_MEMBERS];

    private int used;

    private ByteCanonical(ByteTree tree, KnownRules.@Nullable Rules rules, ByteTree example) {
        this.tree = tree;
        this.rules = rules;
        this.example = example;
        this.out = new byte[tree.to(ByteTree.ROOT) - tree.from(ByteTree.ROOT)];
    }

    /// Makes it the tree of the same document in its canonical form.
    ///
    /// @param guide   what it was parsed by
    /// @param rules   those of its process, when they were seen before
    /// @param example what some of it is the same as, in its canonical form
    static void sort(ByteTree tree, ByteGuide guide, KnownRules.@Nullable Rules rules, ByteTree example) {
        ByteCanonical canonical = new ByteCanonical(tree, rules, example);
        canonical.write(guide, ByteTree.ROOT, 0);
        tree.become(canonical.out);
    }

    private void write(ByteGuide guide, int node, int keyFrom) {
        int from = filled;
        int same = tree.same(node);
        if (same != ByteTree.NONE) {
            raw(example.bytes(), example.from(same), example.to(same));
            tree.replace(node, example, keyFrom, from - example.from(same));
            return;
        }
        switch (tree.kind(node)) {
            case OBJECT -> object(guide, node);
            case ARRAY -> array(guide, node);
            case STRING -> {
                raw(tree.bytes(), tree.from(node) - 1, tree.to(node) + 1);
                tree.move(node, from + 1, filled - 1, keyFrom);
                return;
            }
            case NUMBER, TRUE, FALSE -> raw(tree.bytes(), tree.from(node), tree.to(node));
            case KNOWN -> {
                byte[] canonical = Objects.requireNonNull(rules).canonical();
                raw(canonical, 0, canonical.length);
            }
        }
        tree.move(node, from, filled, keyFrom);
    }

    private void raw(byte[] bytes, int from, int to) {
        System.arraycopy(bytes, from, out, filled, to - from);
        filled += to - from;
    }

    private void unit(char unit) {
        out[filled++] = (byte) unit;
    }

    private void object(ByteGuide guide, int node) {
        int first = used;
        used += guide.names.length;
        if (used > members.length) {
            members = Arrays.copyOf(members, 2 * used);
        }
        long present = 0;
        for (int at = tree.first(node); at != ByteTree.NONE; at = tree.after(at, node)) {
            members[first + tree.rank(at)] = at;
            present |= 1L << tree.rank(at);
        }
        unit('{');
        for (long left = present; left != 0; left &= left - 1) {
            if (left != present) {
                unit(',');
            }
            int rank = Long.numberOfTrailingZeros(left);
            member(guide, rank, members[first + rank]);
        }
        unit('}');
        used = first;
    }

    private void member(ByteGuide guide, int rank, int node) {
        int begin = tree.keyFrom(node) - 1;
        int named = guide.names[rank].length() + 1;
        if (begin + named == tree.begin(node) && isScalar(tree.kind(node))) {
            int ahead = filled - begin;
            raw(tree.bytes(), begin, tree.end(node));
            tree.move(node, tree.from(node) + ahead, tree.to(node) + ahead, begin + 1 + ahead);
        } else {
            int key = filled + 1;
            guide.names[rank].copyTo(out, filled);
            filled += named;
            out[filled - 1] = ':';
            write(guide.members[rank], node, key);
        }
    }

    private static boolean isScalar(ByteTree.Kind kind) {
        return switch (kind) {
            case STRING, NUMBER, TRUE, FALSE -> true;
            case OBJECT, ARRAY, KNOWN -> false;
        };
    }

    private void array(ByteGuide guide, int node) {
        unit('[');
        for (int at = tree.first(node); at != ByteTree.NONE; at = tree.after(at, node)) {
            if (at != tree.first(node)) {
                unit(',');
            }
            write(Objects.requireNonNull(guide.items), at, 0);
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
        for (ByteName name : UNHASHED) {
            int left = canonical.member(ByteTree.ROOT, name);
            if (left != ByteTree.NONE) {
                int comma = canonical.keyFrom(left) - 2;
                digest.update(bytes, from, comma - from);
                from = canonical.end(left);
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
}

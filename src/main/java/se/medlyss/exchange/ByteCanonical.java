package se.medlyss.exchange;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.medlyss.exchange.ByteTree.Kind;
import se.medlyss.exchange.ByteTree.Name;

/// The canonical form of a [ByteTree], RFC 8785: its strings and numbers are spelled so already, what is left is to
/// sort the members and leave white space out.
final class ByteCanonical {

    private static final Name HASH = Name.of("hash");
    private static final List<Name> UNHASHED = List.of(HASH, Name.of("signature"));
    private static final byte[] DIGITS = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);

    private final ByteTree tree;
    private final ByteNames names;

    /// Nothing is ever longer than as it was written.
    private final byte[] out;

    private int filled;

    private ByteCanonical(ByteTree tree, ByteNames names, int longest) {
        this.tree = tree;
        this.names = names;
        this.out = new byte[longest];
    }

    /// The canonical bytes of an object or array; null when a name stands twice in one object.
    ///
    /// @param names those that its members have
    static byte @Nullable [] of(ByteTree tree, int node, ByteNames names) {
        ByteCanonical canonical = new ByteCanonical(tree, names, tree.to(node) - tree.from(node));
        return canonical.write(node) ? Arrays.copyOf(canonical.out, canonical.filled) : null;
    }

    private boolean write(int node) {
        return switch (tree.kind(node)) {
            case OBJECT -> object(node);
            case ARRAY -> array(node);
            case STRING -> raw(tree.from(node) - 1, tree.to(node) + 1);
            case NUMBER, TRUE, FALSE, KNOWN -> raw(tree.from(node), tree.to(node));
        };
    }

    private boolean raw(int from, int to) {
        System.arraycopy(tree.bytes(), from, out, filled, to - from);
        filled += to - from;
        return true;
    }

    private void unit(char unit) {
        out[filled++] = (byte) unit;
    }

    private boolean object(int node) {
        long[] members = members(node);
        unit('{');
        for (int i = 0; i < members.length; i++) {
            if (i > 0) {
                unit(',');
                if (members[i - 1] >> Integer.SIZE == members[i] >> Integer.SIZE) {
                    return false;
                }
            }
            int member = (int) members[i];
            raw(tree.keyFrom(member) - 1, tree.keyTo(member) + 1);
            unit(':');
            if (!write(member)) {
                return false;
            }
        }
        unit('}');
        return true;
    }

    /// The members in their canonical order, each behind the rank of its name.
    private long[] members(int node) {
        long[] members = new long[tree.size(node)];
        int count = 0;
        for (int at = tree.first(node); at != ByteTree.NONE; at = tree.after(at, node)) {
            members[count++] = (long) names.rank(tree.keyHash(at)) << Integer.SIZE | at;
        }
        Arrays.sort(members);
        return members;
    }

    private boolean array(int node) {
        unit('[');
        boolean first = true;
        for (int at = tree.first(node); at != ByteTree.NONE; at = tree.after(at, node)) {
            if (!first) {
                unit(',');
            }
            first = false;
            if (!write(at)) {
                return false;
            }
        }
        unit(']');
        return true;
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

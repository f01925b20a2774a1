package se.medlyss.exchange;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.stream.IntStream;
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
    private final ByteArrayOutputStream out = new ByteArrayOutputStream(8192);

    private ByteCanonical(ByteTree tree) {
        this.tree = tree;
    }

    /// The canonical bytes of a node; null when a name stands twice in one object.
    static byte @Nullable [] of(ByteTree tree, int node) {
        ByteCanonical canonical = new ByteCanonical(tree);
        return canonical.write(node) ? canonical.out.toByteArray() : null;
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
        out.write(tree.bytes(), from, to - from);
        return true;
    }

    private boolean object(int node) {
        int[] members = members(node);
        out.write('{');
        for (int i = 0; i < members.length; i++) {
            if (i > 0) {
                out.write(',');
                if (tree.compareKeys(members[i - 1], members[i]) == 0) {
                    return false;
                }
            }
            raw(tree.keyFrom(members[i]) - 1, tree.keyTo(members[i]) + 1);
            out.write(':');
            if (!write(members[i])) {
                return false;
            }
        }
        out.write('}');
        return true;
    }

    private int[] members(int node) {
        int[] members = new int[tree.size(node)];
        int count = 0;
        for (int at = tree.first(node); at != ByteTree.NONE; at = tree.after(at, node)) {
            members[count++] = at;
        }
        return IntStream.of(members)
                .boxed()
                .sorted(tree::compareKeys)
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private boolean array(int node) {
        char separator = '[';
        for (int at = tree.first(node); at != ByteTree.NONE; at = tree.after(at, node)) {
            out.write(separator);
            if (!write(at)) {
                return false;
            }
            separator = ',';
        }
        if (separator == '[') {
            out.write('[');
        }
        out.write(']');
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

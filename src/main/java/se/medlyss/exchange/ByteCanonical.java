package se.medlyss.exchange;

import java.io.ByteArrayOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se.medlyss.exchange.ByteTree.Kind;
import se.medlyss.exchange.ByteTree.Name;

/// The canonical form of a [ByteTree], RFC 8785: its strings and numbers are spelled so already, what is left is to
/// sort the members and leave white space out.
final class ByteCanonical {

    private static final List<Name> UNHASHED = List.of(Name.of("hash"), Name.of("signature"));

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

    /// The hash that belongs to a record in its canonical form: SHA-256 over it without hash and signature. Neither
    /// of
    /// them is the first member of a record.
    static String hash(ByteTree canonical) {
        MessageDigest digest = digest();
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
        return HexFormat.of().formatHex(digest.digest());
    }

    private static int end(ByteTree tree, int node) {
        return tree.kind(node) == Kind.STRING ? tree.to(node) + 1 : tree.to(node);
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java platform has SHA-256", missing);
        }
    }
}

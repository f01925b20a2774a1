package se.medlyss.exchange.screen;

import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The members of a record that its schema requires.
record ByteFields(ByteTree tree) {

    int object(ByteName name) {
        return tree.member(ByteTree.ROOT, name);
    }

    Instant time(int object, ByteName name) {
        int node = tree.member(object, name);
        return ByteTime.instant(tree.bytes(), tree.from(node), tree.to(node));
    }

    /// Whether the instant is in the month that the member tells.
    boolean isIn(ByteName name, Instant instant) {
        return ByteTime.isIn(tree.bytes(), tree.from(object(name)), instant);
    }

    String text(ByteName name) {
        return text(ByteTree.ROOT, name);
    }

    String text(int object, ByteName name) {
        return tree.text(tree.member(object, name));
    }

    String text(ByteName name, FewTexts texts) {
        int node = object(name);
        return texts.of(tree.bytes(), tree.from(node), tree.to(node));
    }

    /// A UUID with its four dashes.
    UUID uuid(ByteName name) {
        int from = tree.from(object(name));
        long high = hex(from, 8) << 32 | hex(from + 9, 4) << 16 | hex(from + 14, 4);
        return new UUID(high, hex(from + 19, 4) << 48 | hex(from + 24, 12));
    }

    private long hex(int from, int digits) {
        long number = 0;
        for (int at = from; at < from + digits; at++) {
            number = number << 4 | HexFormat.fromHexDigit(tree.bytes()[at]);
        }
        return number;
    }

    @Nullable
    String textOrNull(ByteName name) {
        int node = object(name);
        return node == ByteTree.NONE ? null : tree.text(node);
    }

    long number(ByteName name) {
        return tree.number(object(name)) / ByteTree.ONE;
    }
}

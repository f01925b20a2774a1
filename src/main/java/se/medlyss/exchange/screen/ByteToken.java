package se.medlyss.exchange.screen;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// A few bytes that may stand at a place, compared eight at a time.
final class ByteToken {

    /// Eight bytes of an array as one number, the first of them lowest.
    static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private static final long EVERY_BYTE = 0x0101_0101_0101_0101L;
    private static final long HIGH_BITS = 0x8080_8080_8080_8080L;
    private static final long LATER_QUOTES = '"' * EVERY_BYTE << Byte.SIZE;

    private final byte[] text;
    private final long begin;
    private final long beginMask;
    private final long end;

    private ByteToken(byte[] text) {
        this.text = text;
        byte[] eight = Arrays.copyOf(text, Math.max(text.length, Long.BYTES));
        begin = (long) EIGHT.get(eight, 0);
        beginMask = text.length >= Long.BYTES ? -1 : (1L << Byte.SIZE * text.length) - 1;
        end = (long) EIGHT.get(eight, eight.length - Long.BYTES);
    }

    static ByteToken of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    static ByteToken of(byte[] text) {
        return new ByteToken(text);
    }

    int length() {
        return text.length;
    }

    /// Puts it where it is to stand.
    void copyTo(byte[] bytes, int at) {
        System.arraycopy(text, 0, bytes, at, text.length);
    }

    /// The [#opening] of the name in quotes that it begins with.
    long opening() {
        return opening(Arrays.copyOf(text, Math.max(text.length, Long.BYTES)), 0);
    }

    /// The first eight bytes of the name in quotes that stands there, or all of them when there are fewer.
    static long opening(byte[] bytes, int at) {
        long eight = (long) EIGHT.get(bytes, at);
        long other = eight ^ LATER_QUOTES;
        long quotes = other - EVERY_BYTE & ~other & HIGH_BITS;
        return eight & (Long.lowestOneBit(quotes) << 1) - 1;
    }

    /// Whether these bytes stand there, before `limit`.
    boolean isAt(byte[] bytes, int at, int limit) {
        if (at + Long.BYTES > bytes.length) {
            return at + text.length <= limit && Arrays.equals(bytes, at, at + text.length, text, 0, text.length);
        }
        return (((long) EIGHT.get(bytes, at) ^ begin) & beginMask) == 0
                && at + text.length <= limit
                && (text.length <= Long.BYTES || restIsAt(bytes, at));
    }

    private boolean restIsAt(byte[] bytes, int at) {
        int last = text.length - Long.BYTES;
        if ((long) EIGHT.get(bytes, at + last) != end) {
            return false;
        }
        for (int i = Long.BYTES; i < last; i += Long.BYTES) {
            if ((long) EIGHT.get(bytes, at + i) != (long) EIGHT.get(text, i)) {
                return false;
            }
        }
        return true;
    }
}

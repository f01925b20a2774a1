package se.medlyss.exchange.screen;

import se.medlyss.exchange.Utf8;

/// The inside of strings of JSON, when they are spelled as RFC 8785 spells them.
final class ByteText {

    private static final long EVERY_BYTE = 0x0101_0101_0101_0101L;
    private static final long HIGH_BITS = 0x8080_8080_8080_8080L;
    private static final long QUOTES = '"' * EVERY_BYTE;
    private static final long BACKSLASHES = '\\' * EVERY_BYTE;
    private static final long SPACES = ' ' * EVERY_BYTE;

    private ByteText() {}

    /// Where the quote stands that ends the string, and in the upper half how many bytes there are more than
    /// characters; [ByteTree#NONE] when it is not spelled so.
    ///
    /// @param from inside its first quote
    static long end(byte[] bytes, int from, int end) {
        long extra = 0;
        int at = from;
        while (at < end) {
            if (at + Long.BYTES <= end) {
                long unusual = unusual((long) ByteToken.EIGHT.get(bytes, at));
                if (unusual == 0) {
                    at += Long.BYTES;
                    continue;
                }
                at += Long.numberOfTrailingZeros(unusual) / Byte.SIZE;
            }
            byte unit = bytes[at];
            if (unit == '"') {
                return extra << Integer.SIZE | at;
            }
            int length = length(bytes, at, end);
            if (length <= 0) {
                return ByteTree.NONE;
            }
            extra += length - 1;
            at += length;
        }
        return ByteTree.NONE;
    }

    /// A bit in each byte that is a quote, a backslash, a control character or none of ASCII's; bytes after the first
    /// such one may have it too.
    private static long unusual(long eight) {
        long quote = eight ^ QUOTES;
        long backslash = eight ^ BACKSLASHES;
        return (quote - EVERY_BYTE & ~quote | backslash - EVERY_BYTE & ~backslash | eight - SPACES & ~eight | eight)
                & HIGH_BITS;
    }

    /// How many bytes the character takes; not more than 0 for none.
    private static int length(byte[] bytes, int at, int end) {
        byte unit = bytes[at];
        if (unit == '\\') {
            return Escapes.length(bytes, at, end);
        }
        return unit < 0 ? Utf8.length(bytes, at, end) : unit < ' ' ? 0 : 1;
    }
}

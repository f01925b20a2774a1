package se.medlyss.exchange.screen;

/// Numbers as they stand in a record's bytes.
final class ByteNumber {

    private ByteNumber() {}

    /// A number of JSON without an exponent, of at most four decimals and [ByteTree#DIGITS] digits, in ten-thousandths.
    static long tenThousandths(byte[] bytes, int from, int to) {
        int at = from;
        boolean negative = bytes[at] == '-';
        long value = 0;
        int decimals = ByteTree.NONE;
        for (at += negative ? 1 : 0; at < to; at++) {
            if (bytes[at] == '.') {
                decimals = 0;
            } else {
                value = 10 * value + bytes[at] - '0';
                decimals += decimals == ByteTree.NONE ? 0 : 1;
            }
        }
        for (int missing = Math.max(decimals, 0); missing < ByteTree.DECIMALS; missing++) {
            value *= 10;
        }
        return negative ? -value : value;
    }
}

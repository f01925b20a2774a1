package se.medlyss.exchange;

/// The form of UTF-8, RFC 3629, section 4.
public final class Utf8 {

    private Utf8() {}

    /// How many bytes the character has that begins there and is none of ASCII's; 0 when it is not well formed.
    public static int length(byte[] bytes, int at, int end) {
        int lead = bytes[at] & 0xFF;
        int second = tail(bytes, at + 1, end);
        if (lead >= 0xC2 && lead <= 0xDF) {
            return second >= 0 ? 2 : 0;
        }
        boolean third = tail(bytes, at + 2, end) >= 0;
        if (lead >= 0xE0 && lead <= 0xEF) {
            // No overlong forms, no surrogates.
            boolean allowed = second >= (lead == 0xE0 ? 0xA0 : 0x80) && second <= (lead == 0xED ? 0x9F : 0xBF);
            return allowed && third ? 3 : 0;
        }
        if (lead >= 0xF0 && lead <= 0xF4) {
            boolean allowed = second >= (lead == 0xF0 ? 0x90 : 0x80) && second <= (lead == 0xF4 ? 0x8F : 0xBF);
            return allowed && third && tail(bytes, at + 3, end) >= 0 ? 4 : 0;
        }
        return 0;
    }

    private static int tail(byte[] bytes, int at, int end) {
        return at < end && (bytes[at] & 0xC0) == 0x80 ? bytes[at] & 0xFF : -1;
    }
}

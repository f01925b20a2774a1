package se.medlyss.exchange.screen;

/// What RFC 8785 escapes in a string, and how.
final class Escapes {

    private Escapes() {}

    /// How many bytes the escape has that begins there; 0 when RFC 8785 writes it otherwise.
    static int length(byte[] bytes, int at, int end) {
        if (at + 1 >= end) {
            return 0;
        }
        byte letter = bytes[at + 1];
        if (letter != 'u') {
            return "\"\\btnfr".indexOf(letter) >= 0 ? 2 : 0;
        }
        if (at + 5 >= end || bytes[at + 2] != '0' || bytes[at + 3] != '0') {
            return 0;
        }
        int high = bytes[at + 4] - '0';
        int low = Character.digit(bytes[at + 5], 16);
        boolean lowerCase = bytes[at + 5] < 'A' || bytes[at + 5] > 'F';
        boolean named = high == 0 && "\b\t\n\f\r".indexOf(low) >= 0;
        return (high == 0 || high == 1) && low >= 0 && lowerCase && !named ? 6 : 0;
    }
}

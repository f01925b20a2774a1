package se.medlyss.exchange.screen;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// Texts of which a few stand in many records: each is made once, as long as no other takes its place.
final class FewTexts {

    private static final int PLACES = 256;

    private final byte[][] spellings = new byte[PLACES][];
    private final String[] texts = new String[PLACES];

    /// The text whose bytes these are, UTF-8.
    String of(byte[] bytes, int from, int to) {
        int hash = 0;
        for (int at = from; at < to; at++) {
            hash = 31 * hash + bytes[at];
        }
        int place = (hash ^ hash >>> 16) & PLACES - 1;
        byte[] known = spellings[place];
        if (known == null || !Arrays.equals(bytes, from, to, known, 0, known.length)) {
            spellings[place] = Arrays.copyOfRange(bytes, from, to);
            texts[place] = new String(bytes, from, to - from, StandardCharsets.UTF_8).intern();
        }
        return texts[place];
    }
}

package se.medlyss.audio.decode;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// The kinds of files that are opened at all, told by their first bytes and never by their names. What is none of
/// these never reaches the native decoder, which would follow a playlist to other files and to the network.
public enum SoundKind {
    RIFF,
    MP3,
    AAC,
    MP4,
    OGG,
    FLAC,
    ASF,
    MATROSKA,
    GSM;

    /// How many first bytes are looked at.
    public static final int LOOKED_AT = 132;

    private static final int GSM_FRAME = 33;

    /// The kind of the file that begins with these bytes; empty for no known one.
    public static Optional<SoundKind> of(byte[] first) {
        if (starts(first, 0, "RIFF") && starts(first, 8, "WAVE") || starts(first, 8, "WAVE") && isWide(first)) {
            return Optional.of(RIFF);
        }
        if (starts(first, 0, "OggS")) {
            return Optional.of(OGG);
        }
        if (starts(first, 0, "fLaC")) {
            return Optional.of(FLAC);
        }
        if (starts(first, 4, "ftyp")) {
            return Optional.of(MP4);
        }
        if (starts(first, 0, "\u0030\u0026\u00B2\u0075\u008E\u0066\u00CF\u0011")) {
            return Optional.of(ASF);
        }
        if (starts(first, 0, "\u001A\u0045\u00DF\u00A3")) {
            return Optional.of(MATROSKA);
        }
        return byFrames(first);
    }

    private static boolean isWide(byte[] first) {
        return starts(first, 0, "RF64") || starts(first, 0, "BW64");
    }

    private static Optional<SoundKind> byFrames(byte[] first) {
        if (starts(first, 0, "ID3") || isFrame(first, 0xE6, 0xE2)) {
            return Optional.of(MP3);
        }
        if (isFrame(first, 0xF6, 0xF0)) {
            return Optional.of(AAC);
        }
        return isGsm(first) ? Optional.of(GSM) : Optional.empty();
    }

    // Eleven set bits, then MPEG's layer: III for MP3, none for the AAC stream.
    private static boolean isFrame(byte[] first, int mask, int value) {
        return first.length > 3 && (first[0] & 0xFF) == 0xFF && (first[1] & mask) == value && (first[2] & 0xFF) != 0xFF;
    }

    // GSM 06.10 has no header; each frame begins with the digit D.
    private static boolean isGsm(byte[] first) {
        boolean all = first.length >= 2 * GSM_FRAME;
        for (int i = 0; i < first.length; i += GSM_FRAME) {
            all &= (first[i] & 0xF0) == 0xD0;
        }
        return all;
    }

    private static boolean starts(byte[] first, int at, String with) {
        byte[] wanted = with.getBytes(StandardCharsets.ISO_8859_1);
        if (first.length < at + wanted.length) {
            return false;
        }
        for (int i = 0; i < wanted.length; i++) {
            if (first[at + i] != wanted[i]) {
                return false;
            }
        }
        return true;
    }
}

package se.medlyss.audio;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/// A RIFF/WAVE file of a test's own making, right or wrong.
public final class WaveBytes {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    /// Begins with `RIFF` or `RF64` and the size that the header tells.
    public WaveBytes(String id, long size) {
        text(id).number(size, 4).text("WAVE");
    }

    /// A whole file of 16 bits.
    public static byte[] pcm16(int rate, short[]... sides) {
        int bytes = sides[0].length * sides.length * 2;
        return new WaveBytes("RIFF", 36L + bytes)
                .format(1, sides.length, rate, 16)
                .chunk("data", samples(sides))
                .bytes();
    }

    /// Samples of 16 bits, side after side in each frame.
    public static byte[] samples(short[]... sides) {
        ByteBuffer out = ByteBuffer.allocate(sides[0].length * sides.length * 2).order(ByteOrder.LITTLE_ENDIAN);
        for (int i = 0; i < sides[0].length; i++) {
            for (short[] side : sides) {
                out.putShort(side[i]);
            }
        }
        return out.array();
    }

    public WaveBytes format(int tag, int sides, int rate, int bits) {
        return text("fmt ").number(16, 4).formatBody(tag, sides, rate, bits);
    }

    /// WAVEFORMATEXTENSIBLE with the standard end of the GUID.
    public WaveBytes extensible(int subTag, int sides, int rate, int bits, int validBits) {
        text("fmt ").number(40, 4).formatBody(0xFFFE, sides, rate, bits);
        number(22, 2).number(validBits, 2).number(3, 4).number(subTag, 2);
        return raw(java.util.HexFormat.of().parseHex("000000001000800000aa00389b71"));
    }

    private WaveBytes formatBody(int tag, int sides, int rate, int bits) {
        int stride = sides * bits / 8;
        return number(tag, 2)
                .number(sides, 2)
                .number(rate, 4)
                .number((long) rate * stride, 4)
                .number(stride, 2)
                .number(bits, 2);
    }

    /// A chunk with its padding.
    public WaveBytes chunk(String id, byte[] body) {
        chunk(id, body.length, body);
        return body.length % 2 == 0 ? this : raw(new byte[1]);
    }

    /// A chunk that tells this size, whatever it holds, without padding.
    public WaveBytes chunk(String id, long size, byte[] body) {
        return text(id).number(size, 4).raw(body);
    }

    public WaveBytes text(String text) {
        return raw(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    /// Little-endian.
    public WaveBytes number(long number, int bytes) {
        for (int i = 0; i < bytes; i++) {
            this.bytes.write((int) (number >> 8 * i));
        }
        return this;
    }

    public WaveBytes raw(byte[] raw) {
        bytes.writeBytes(raw);
        return this;
    }

    public byte[] bytes() {
        return bytes.toByteArray();
    }
}

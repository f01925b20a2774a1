package se.medlyss.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.medlyss.application.Sha256;

/// What is compressed, against the platform's own way to get it back.
class LineDeflaterTest {

    private static final int FARTHEST = 1 << 15;

    private static byte[] restored(byte[] compressed, int length) throws DataFormatException {
        byte[] restored = new byte[length + 1];
        try (Inflater inflater = new Inflater(true)) {
            inflater.setInput(compressed);
            int count = inflater.inflate(restored);
            assertThat(inflater.getRemaining()).as("bytes left over").isZero();
            return Arrays.copyOf(restored, count);
        }
    }

    private static void comesBack(byte[] raw) throws DataFormatException {
        assertThat(restored(LineDeflater.compressed(raw, raw.length), raw.length))
                .isEqualTo(raw);
    }

    private static byte[] random(Random random, int length, int letters) {
        byte[] bytes = new byte[length];
        for (int at = 0; at < length; at++) {
            bytes[at] = (byte) random.nextInt(letters);
        }
        return bytes;
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 7, 8, 9, 63, 1000})
    void givesBackFewBytes(int length) throws DataFormatException {
        comesBack(random(new Random(length), length, 256));
        comesBack(new byte[length]);
    }

    @Test
    void givesBackRepetitionsOfEveryLength() throws DataFormatException {
        for (int length = 1; length <= 1100; length++) {
            byte[] line = random(new Random(length), length, 256);
            byte[] raw = new byte[2 * length + 3];
            System.arraycopy(line, 0, raw, 0, length);
            Arrays.fill(raw, length, length + 3, (byte) '\n');
            System.arraycopy(line, 0, raw, length + 3, length);
            comesBack(raw);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 255, 256, 257, 4096, 24_576, FARTHEST - 1, FARTHEST, FARTHEST + 1})
    void givesBackRepetitionsFromEveryDistance(int distance) throws DataFormatException {
        byte[] raw = random(new Random(distance), 2 * distance + 2000, 256);
        System.arraycopy(raw, 0, raw, distance, Math.min(1500, distance));
        comesBack(raw);
    }

    @Test
    void givesBackWhateverIsThere() throws DataFormatException {
        Random random = new Random(4);
        for (int i = 0; i < 400; i++) {
            comesBack(random(random, random.nextInt(70_000), 1 + random.nextInt(i % 2 == 0 ? 256 : 4)));
        }
    }

    @Test
    void takesNoNoticeOfWhatStandsBehindTheEnd() {
        byte[] raw = random(new Random(5), 5000, 3);
        byte[] more = Arrays.copyOf(raw, 9000);
        Arrays.fill(more, 5000, 9000, (byte) 1);
        assertThat(LineDeflater.compressed(more, 5000)).isEqualTo(LineDeflater.compressed(raw, 5000));
    }

    /// The bytes of a part are a promise to other computers: whoever changes them lets the index's version grow.
    @Test
    void writesTheSameBytesOnEveryComputer() {
        String lines = String.join(
                "\n",
                IntStream.range(0, 500)
                        .mapToObj(i -> "{\"number\":%d,\"words\":\"Så låter rad %d, som alla andra.\"}"
                                .formatted(i * 7919L, i))
                        .toList());
        byte[] raw = lines.getBytes(StandardCharsets.UTF_8);
        byte[] compressed = LineDeflater.compressed(raw, raw.length);
        assertThat(compressed).hasSizeLessThan(raw.length / 4);
        assertThat(Sha256.hex(compressed))
                .isEqualTo("93322ae8cc708754fb780ec2ff129142a1f82593c3590422461b0081e27899f7");
    }
}

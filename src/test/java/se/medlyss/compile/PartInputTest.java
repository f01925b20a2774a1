package se.medlyss.compile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.FutureTask;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What is unpacked, against the platform's own way to do it.
class PartInputTest {

    private static final int TRAILER = 8;

    /// Lines that are much alike, with bytes that are not.
    private static byte[] lines(int size) {
        Random random = new Random(size);
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        while (lines.size() < size) {
            String line = "{\"number\":%d,\"words\":\"Så låter en rad, som alla andra.\",\"letter\":\"%s\"}\n"
                    .formatted(random.nextInt(), "a".repeat(random.nextInt(40)));
            lines.writeBytes(line.getBytes(StandardCharsets.UTF_8));
        }
        return Arrays.copyOf(lines.toByteArray(), size);
    }

    private static byte[] random(int size) {
        byte[] bytes = new byte[size];
        new Random(size).nextBytes(bytes);
        return bytes;
    }

    private static byte[] packed(byte[] raw, int level, int strategy) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(packed) {
            {
                def.setLevel(level);
                def.setStrategy(strategy);
            }
        }) {
            out.write(raw);
        }
        return packed.toByteArray();
    }

    private static byte[] part(byte[] raw) throws Exception {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (PartOutput out = new PartOutput(packed, work -> {
            FutureTask<byte[]> task = new FutureTask<>(work);
            task.run();
            return task;
        })) {
            for (int from = 0, to = 0; to < raw.length; to++) {
                if (raw[to] == '\n') {
                    out.add(raw, from, to);
                    from = to + 1;
                }
            }
            out.finish();
        }
        return packed.toByteArray();
    }

    private static byte[] unpacked(byte[] packed, int atATime) throws IOException {
        ByteArrayOutputStream raw = new ByteArrayOutputStream();
        try (InputStream in = PartInput.of(new ByteArrayInputStream(packed))) {
            byte[] some = new byte[atATime];
            for (int read = in.read(some, 0, atATime); read >= 0; read = in.read(some, 0, atATime)) {
                raw.write(some, 0, read);
            }
        }
        return raw.toByteArray();
    }

    static Stream<byte[]> whatever() {
        return Stream.of(
                new byte[0], lines(1), lines(500), lines(40_000), lines(700_000), random(70_000), new byte[600_000]);
    }

    @ParameterizedTest
    @MethodSource("whatever")
    void givesBackWhatThePlatformCompressed(byte[] raw) throws IOException {
        for (int level : new int[] {0, 1, 6, 9}) {
            for (int strategy : new int[] {Deflater.DEFAULT_STRATEGY, Deflater.FILTERED, Deflater.HUFFMAN_ONLY}) {
                byte[] packed = packed(raw, level, strategy);
                assertThat(PartInput.of(new ByteArrayInputStream(packed))).isInstanceOf(PartInput.class);
                assertThat(unpacked(packed, 1 << 16))
                        .as("level %d, strategy %d", level, strategy)
                        .isEqualTo(raw);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 4096, 1 << 20})
    void givesBackAPartInPiecesOfAnySize(int atATime) throws Exception {
        byte[] raw = Arrays.copyOf(lines(300_000), 300_001);
        raw[300_000] = '\n';
        assertThat(unpacked(part(raw), atATime)).isEqualTo(raw);
    }

    @Test
    void refusesWhateverIsCutOff() throws Exception {
        byte[] raw = lines(3000);
        for (byte[] packed : new byte[][] {packed(raw, 6, 0), packed(raw, 0, 0), part(raw)}) {
            for (int length = 0; length < packed.length; length++) {
                byte[] less = Arrays.copyOf(packed, length);
                assertThatThrownBy(() -> unpacked(less, 1000))
                        .as("%d of %d", length, packed.length)
                        .isInstanceOfAny(EOFException.class, ZipException.class);
            }
        }
    }

    @Test
    void saysOfChangedBytesWhatThePlatformSays() throws Exception {
        byte[] raw = lines(4000);
        int refused = 0;
        for (byte[] packed : new byte[][] {packed(raw, 6, 0), packed(raw, 0, 0), part(raw)}) {
            for (int at = 0; at < packed.length; at++) {
                byte[] changed = packed.clone();
                changed[at] ^= (byte) (1 << at % 8);
                byte[] platform = outcome(() -> new GZIPInputStream(new ByteArrayInputStream(changed)).readAllBytes());
                assertThat(outcome(() -> unpacked(changed, 1000)))
                        .as("byte %d", at)
                        .isEqualTo(platform);
                refused += platform.length == 0 ? 1 : 0;
            }
        }
        assertThat(refused).isGreaterThan(1000);
    }

    private interface Reading {
        byte[] all() throws IOException;
    }

    /// What came of it; nothing when it was refused.
    private static byte[] outcome(Reading reading) {
        try {
            return reading.all();
        } catch (IOException refused) {
            return new byte[0];
        }
    }

    @Test
    void seesAWrongSumAndAWrongLength() throws Exception {
        byte[] packed = part(lines(3000));
        for (int at = packed.length - TRAILER; at < packed.length; at++) {
            byte[] changed = packed.clone();
            changed[at]++;
            assertThatThrownBy(() -> unpacked(changed, 1000)).isInstanceOf(ZipException.class);
        }
    }

    @Test
    void readsFurtherMembersAndPassesOverWhatIsNone() throws Exception {
        byte[] one = lines(3000);
        byte[] other = lines(5000);
        byte[] both = join(one, other);
        byte[] members = join(packed(one, 6, 0), packed(other, 1, 0));
        assertThat(unpacked(members, 1000)).isEqualTo(both);
        assertThat(unpacked(join(members, new byte[300]), 1000)).isEqualTo(both);
        assertThat(unpacked(join(packed(one, 6, 0), new byte[300]), 1000)).isEqualTo(one);
    }

    private static byte[] join(byte[] one, byte[] other) {
        byte[] both = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }
}

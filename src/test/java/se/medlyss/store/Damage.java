package se.medlyss.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.stream.Stream;

/// Does to files what bad disks and crashes do to them.
final class Damage {

    private Damage() {}

    /// Copies a home as a crash would leave it: while the store is open, so that the log still holds everything.
    static Path crash(Path home, Path copy) throws IOException {
        try (Stream<Path> files = Files.walk(home)) {
            for (Path file : files.toList()) {
                Path target = copy.resolve(home.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
        return copy;
    }

    /// Overwrites a text with another one of the same length, wherever it stands.
    static int replace(Path file, String text, String by) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        byte[] found = text.getBytes(StandardCharsets.UTF_8);
        int times = 0;
        for (int at = 0; at <= bytes.length - found.length; at++) {
            if (matches(bytes, at, found)) {
                write(file, at, by.getBytes(StandardCharsets.UTF_8));
                times++;
            }
        }
        return times;
    }

    /// How often the text stands in the file's bytes.
    static int count(Path file, String text) throws IOException {
        return replace(file, text, text);
    }

    /// Overwrites a stretch of the file with noise.
    static void scramble(Path file, long from, int length) throws IOException {
        byte[] noise = new byte[length];
        new java.util.Random(7).nextBytes(noise);
        write(file, from, noise);
    }

    private static void write(Path file, long at, byte[] bytes) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.wrap(bytes), at);
        }
    }

    private static boolean matches(byte[] bytes, int at, byte[] text) {
        for (int i = 0; i < text.length; i++) {
            if (bytes[at + i] != text[i]) {
                return false;
            }
        }
        return true;
    }
}

package se.medlyss.compile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import se.medlyss.application.ExportedRecord;
import se.medlyss.application.Sha256;
import se.medlyss.application.compilation.Compilation;
import se.medlyss.application.compilation.CompilationException;
import se.medlyss.application.compilation.Compiled;
import se.medlyss.application.compilation.RecordScreening;
import se.medlyss.exchange.KeyJson;
import se.medlyss.exchange.RosterJson;
import se.medlyss.exchange.screen.RecordScreen;
import se.medlyss.support.RecordForge.Forged;

/// A shared folder, an output folder, and compilers between them.
final class CompilerWorld implements AutoCloseable {

    private static final RecordScreening SCREENING = new Remembering(new RecordScreen());

    final Path folder;
    Instant now = Instant.parse("2026-12-24T12:00:00Z");
    private final ExecutorService workers = Executors.newFixedThreadPool(2);

    CompilerWorld(Path folder) {
        this.folder = folder;
        mkdirs(folder.resolve("share/medlyss/evaluations"));
    }

    Path share() {
        return folder.resolve("share");
    }

    /// Puts a file below `medlyss`.
    Path put(String path, byte[] bytes) {
        try {
            Path file = share().resolve("medlyss").resolve(path);
            Files.createDirectories(file.getParent());
            return Files.write(file, bytes);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    /// Puts a record where its writer would.
    Forged put(Forged record) {
        put(record.path(), record.bytes());
        return record;
    }

    Compiled compile(String out) throws CompilationException {
        return compile(out, SCREENING, List.of());
    }

    Compiled compile(String out, RecordScreening screening, List<Path> parts) throws CompilationException {
        return compiler(screening, "index").compile(request(out, parts), Compilation.Progress.NONE);
    }

    /// Compiles on another computer.
    ///
    /// @param index what it remembers by
    Compiled compileElsewhere(String out, String index) throws CompilationException {
        return compiler(SCREENING, index).compile(request(out, List.of()), Compilation.Progress.NONE);
    }

    /// What a computer finds in an output folder.
    ///
    /// @param index what it remembers by
    Optional<Compiled> latest(String out, String index) throws CompilationException {
        return compiler(SCREENING, index).latest(request(out, List.of()));
    }

    private Compiler compiler(RecordScreening screening, String index) {
        return new Compiler(
                screening, new RosterJson(), new KeyJson(), () -> folder.resolve(index), workers, () -> now);
    }

    private Compilation.Request request(String out, List<Path> parts) {
        return new Compilation.Request(share(), Optional.of(folder.resolve(out)), parts, Optional.empty());
    }

    RecordScreening screening() {
        return SCREENING;
    }

    /// Every part of an output and the hash of its bytes, by path.
    Map<String, String> output(String out) {
        Path root = folder.resolve(out);
        Map<String, String> files = new TreeMap<>();
        if (Files.isDirectory(root)) {
            try (Stream<Path> all = Files.walk(root)) {
                for (Path file : all.filter(Files::isRegularFile)
                        .filter(file -> !file.endsWith(LeftRun.NAME))
                        .toList()) {
                    String hash = HexFormat.of().formatHex(Sha256.of(Files.readAllBytes(file)));
                    files.put(root.relativize(file).toString(), hash);
                }
            } catch (IOException cause) {
                throw new UncheckedIOException(cause);
            }
        }
        return files;
    }

    private static void mkdirs(Path path) {
        try {
            Files.createDirectories(path);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    @Override
    public void close() {
        workers.shutdownNow();
    }

    /// Screening is tested elsewhere, and takes the most time.
    private record Remembering(RecordScreening screening, Map<ByteBuffer, Screened> known) implements RecordScreening {
        Remembering(RecordScreening screening) {
            this(screening, new ConcurrentHashMap<>());
        }

        @Override
        public Screened screen(byte[] bytes, int from, int to) {
            byte[] copy = java.util.Arrays.copyOfRange(bytes, from, to);
            if (known.size() > 5_000) {
                known.clear();
            }
            Screened screened =
                    known.computeIfAbsent(ByteBuffer.wrap(copy), _ -> screening.screen(copy, 0, copy.length));
            return screened instanceof Valid valid && Arrays.equals(valid.bytes(), copy)
                    ? new Valid(valid.facts(), bytes, from + valid.from(), from + valid.to())
                    : screened;
        }

        @Override
        public ExportedRecord read(byte[] bytes, int from, int to) {
            return screening.read(bytes, from, to);
        }
    }
}

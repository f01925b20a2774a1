package se.medlyss.compile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import se.medlyss.application.Sha256;
import se.medlyss.application.compilation.Compilation.Progress;

/// Lists the files below a folder. Links are not followed.
final class Listing {

    /// What file managers leave in every folder, and what the compiler leaves beside parts.
    private static final Set<String> LITTER = Set.of("desktop.ini", "thumbs.db", LeftRun.NAME);

    private final Progress progress;
    private final List<Source> sources = new ArrayList<>();
    private final List<String> passedOver = new ArrayList<>();

    Listing(Progress progress) {
        this.progress = progress;
    }

    /// Adds every file below the folder, which may be missing.
    ///
    /// @param prefix what their names begin with
    void add(Path folder, String prefix) throws IOException {
        try {
            Files.walkFileTree(folder, new Walk(folder, prefix));
        } catch (NoSuchFileException nothing) {
            if (nothing.getFile() != null && Files.exists(folder)) {
                throw nothing;
            }
        }
    }

    List<Source> sources() {
        return sources;
    }

    /// What somebody has left there that is no record by its name, sorted. Nothing of it is read.
    List<String> passedOver() {
        return passedOver.stream().sorted().toList();
    }

    /// Changes with any name, and with any size or time of a record's file. Folders give their files in the same order
    /// as long as nothing changes.
    String fingerprint() {
        ByteArrayOutputStream all = new ByteArrayOutputStream(sources.size() * 120);
        ByteBuffer numbers = ByteBuffer.allocate(2 * Long.BYTES);
        for (Source source : sources) {
            all.writeBytes(source.name().getBytes(StandardCharsets.UTF_8));
            all.write(0);
            all.writeBytes(numbers.clear()
                    .putLong(source.size())
                    .putLong(source.changed())
                    .array());
        }
        passedOver().forEach(name -> all.writeBytes((name + "\0").getBytes(StandardCharsets.UTF_8)));
        return HexFormat.of().formatHex(Sha256.of(all.toByteArray()));
    }

    private final class Walk extends SimpleFileVisitor<Path> {

        private final Path root;

        /// What the names in each folder on the way down begin with.
        private final Deque<String> prefixes = new ArrayDeque<>();

        Walk(Path root, String prefix) {
            this.root = root;
            prefixes.push(prefix);
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            progress.alive();
            if (!folder.equals(root)) {
                prefixes.push(prefixes.element() + folder.getFileName() + "/");
            }
            return progress.cancelled() ? FileVisitResult.TERMINATE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException cause) throws IOException {
            prefixes.pop();
            return super.postVisitDirectory(folder, cause);
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            progress.alive();
            String fileName = file.getFileName().toString();
            if (ignored(fileName)) {
                return FileVisitResult.CONTINUE;
            }
            // Behind a link or in a device may be anything.
            if (!attributes.isRegularFile() || Source.holdsRecords(fileName)) {
                Source.Shape shape = attributes.isRegularFile() ? Source.shape(fileName) : Source.Shape.NOT_REGULAR;
                long changed = attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS);
                sources.add(new Source(prefixes.element() + fileName, file, shape, attributes.size(), changed));
            } else {
                passedOver.add(prefixes.element() + fileName);
            }
            return FileVisitResult.CONTINUE;
        }

        /// A temporary of a writer's begins with a dot as well.
        private boolean ignored(String fileName) {
            return fileName.startsWith(".") || LITTER.contains(fileName.toLowerCase(Locale.ROOT));
        }

        /// What is gone since its folder was listed was erased; what cannot be opened is shown.
        @Override
        public FileVisitResult visitFileFailed(Path file, IOException cause) throws IOException {
            if (file.equals(root)) {
                throw cause;
            }
            if (cause instanceof AccessDeniedException) {
                sources.add(new Source(prefixes.element() + file.getFileName(), file, Source.Shape.NOT_READABLE, 0, 0));
            } else if (!(cause instanceof NoSuchFileException)) {
                throw cause;
            }
            return FileVisitResult.CONTINUE;
        }
    }
}

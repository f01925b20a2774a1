package se.medlyss.compile;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import se.medlyss.application.Sha256;
import se.medlyss.application.compilation.Compilation.Progress;

/// Lists the files below a folder. Links are not followed.
final class Listing {

    /// What file managers leave in every folder.
    private static final Set<String> LITTER = Set.of("desktop.ini", "thumbs.db");

    private final Progress progress;
    private final List<Source> sources = new ArrayList<>();

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

    /// Changes with any name, size or time. Folders give their files in the same order as long as nothing changes.
    String fingerprint() {
        StringBuilder all = new StringBuilder(sources.size() * 120);
        for (Source source : sources) {
            all.append(source.name()).append('\0').append(source.size());
            all.append('\0').append(source.changed()).append('\n');
        }
        return HexFormat.of().formatHex(Sha256.of(all.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8)));
    }

    private final class Walk extends SimpleFileVisitor<Path> {

        private final Path root;
        private final String prefix;

        Walk(Path root, String prefix) {
            this.root = root;
            this.prefix = prefix;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            progress.alive();
            return progress.cancelled() ? FileVisitResult.TERMINATE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            progress.alive();
            String fileName = file.getFileName().toString();
            if (!ignored(fileName)) {
                add(file, attributes.isRegularFile() ? Source.shape(fileName) : Source.Shape.NOT_REGULAR, attributes);
            }
            return FileVisitResult.CONTINUE;
        }

        /// A temporary of a writer's begins with a dot as well.
        private boolean ignored(String fileName) {
            return fileName.startsWith(".") || LITTER.contains(fileName.toLowerCase(Locale.ROOT));
        }

        private void add(Path file, Source.Shape shape, BasicFileAttributes attributes) {
            long changed = attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS);
            sources.add(new Source(name(file), file, shape, attributes.size(), changed));
        }

        private String name(Path file) {
            return prefix + root.relativize(file).toString().replace('\\', '/');
        }

        /// What is gone since its folder was listed was erased; what cannot be opened is shown.
        @Override
        public FileVisitResult visitFileFailed(Path file, IOException cause) throws IOException {
            if (file.equals(root)) {
                throw cause;
            }
            if (cause instanceof AccessDeniedException) {
                sources.add(new Source(name(file), file, Source.Shape.NOT_READABLE, 0, 0));
            } else if (!(cause instanceof NoSuchFileException)) {
                throw cause;
            }
            return FileVisitResult.CONTINUE;
        }
    }
}

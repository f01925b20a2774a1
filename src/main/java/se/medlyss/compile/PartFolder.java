package se.medlyss.compile;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.medlyss.compile.LastRun.WrittenPart;

/// The output folder's monthly parts.
record PartFolder(Path out) {

    private static final Pattern MONTH = Pattern.compile("month=[0-9]{4}-[0-9]{2}");

    /// What parts and other files of the output are called while they are written.
    private static final Pattern LEFT_OVER =
            Pattern.compile("\\.[a-z0-9._-]{1,60}-[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\\.tmp");

    /// A file that nobody has written to for so long is nobody's.
    private static final Duration LONGEST_RUN = Duration.ofHours(24);

    private static final Pattern PART = Pattern.compile("part-[0-9a-f]{16}\\.ndjson\\.gz");

    /// Whether all of them are as they were written, and nothing else is there.
    boolean holds(List<WrittenPart> parts) throws IOException {
        Set<String> expected = parts.stream().map(WrittenPart::path).collect(Collectors.toSet());
        return there().equals(expected) && parts.stream().allMatch(this::holds);
    }

    boolean holds(WrittenPart part) {
        return is(
                part.path(),
                now -> now.size() == part.size() && now.lastModifiedTime().to(TimeUnit.NANOSECONDS) == part.changed());
    }

    /// Whether a part is there whole, whoever wrote it, and whenever.
    boolean has(String path, long size) {
        return is(path, now -> now.size() == size);
    }

    private boolean is(String path, Predicate<BasicFileAttributes> asExpected) {
        try {
            var now = Files.readAttributes(out.resolve(path), BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            return now.isRegularFile() && asExpected.test(now);
        } catch (IOException gone) {
            return false;
        }
    }

    /// Tells how a part was written.
    WrittenPart written(MonthPart part, String path) throws IOException {
        var attributes = Files.readAttributes(out.resolve(path), BasicFileAttributes.class);
        long changed = attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS);
        return new WrittenPart(part.month(), path, part.accepted(), attributes.size(), changed);
    }

    /// Removes parts of before, and what a run left that was killed. Young temporary files may be another compiler's
    /// that is still at work.
    void keepOnly(Set<String> paths) throws IOException {
        for (String month : names(out, MONTH)) {
            sweep(out.resolve(month));
        }
        sweep(out);
        for (String path : there()) {
            if (!paths.contains(path)) {
                Files.deleteIfExists(out.resolve(path));
                removeEmpty(Objects.requireNonNull(out.resolve(path).getParent()));
            }
        }
    }

    private static void sweep(Path folder) throws IOException {
        List<String> leftOver = names(folder, LEFT_OVER);
        if (leftOver.isEmpty()) {
            return;
        }
        Instant longAgo = now(folder).minus(LONGEST_RUN);
        for (String name : leftOver) {
            Path file = folder.resolve(name);
            try {
                if (changed(file).isBefore(longAgo)) {
                    Files.deleteIfExists(file);
                }
            } catch (NoSuchFileException finished) {
                System.getLogger(PartFolder.class.getName()).log(System.Logger.Level.TRACE, "moved: {0}", file);
            }
        }
    }

    /// The time by the clock that the folder's files are dated by: a shared folder's server has one of its own.
    private static Instant now(Path folder) throws IOException {
        Path dated = folder.resolve(".now-" + UUID.randomUUID() + ".tmp");
        try {
            return changed(Files.createFile(dated));
        } finally {
            Files.deleteIfExists(dated);
        }
    }

    private static Instant changed(Path file) throws IOException {
        return Files.getLastModifiedTime(file, LinkOption.NOFOLLOW_LINKS).toInstant();
    }

    private static void removeEmpty(Path folder) throws IOException {
        try {
            Files.deleteIfExists(folder);
        } catch (DirectoryNotEmptyException stillUsed) {
            System.getLogger(PartFolder.class.getName()).log(System.Logger.Level.TRACE, "stays: {0}", folder);
        }
    }

    /// The parts that are there, sorted, relative to the folder.
    Set<String> there() throws IOException {
        Set<String> there = new TreeSet<>();
        for (String month : names(out, MONTH)) {
            for (String part : names(out.resolve(month), PART)) {
                there.add(month + "/" + part);
            }
        }
        return there;
    }

    private static List<String> names(Path folder, Pattern pattern) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(pattern.asMatchPredicate())
                    .toList();
        } catch (NoSuchFileException nothing) {
            return List.of();
        }
    }
}

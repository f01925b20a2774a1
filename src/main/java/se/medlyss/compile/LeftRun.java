package se.medlyss.compile;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.medlyss.application.compilation.Balance;
import se.medlyss.application.compilation.Finding;
import se.medlyss.application.compilation.Quarantined;
import se.medlyss.application.compilation.WriterState;
import se.medlyss.application.output.OutputFolder.Replacement;
import se.medlyss.application.signing.WriterKey;
import se.medlyss.compile.LastRun.WrittenPart;
import se.medlyss.people.Roster;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// What a run found, left beside its parts, so that whoever looks at them finds the compilation without compiling
/// anew: another computer, or a newer app. The same for the same files, whoever compiles, and whenever.
///
/// @param balance    without what is read again: that is no part of the output
/// @param parts      what was written
/// @param uncounted  as of [LastRun]
/// @param superseded as of [LastRun]
record LeftRun(
        String format,
        int formatVersion,
        Balance balance,
        List<Part> parts,
        List<String> uncounted,
        List<String> superseded,
        List<Quarantined> quarantined,
        List<Finding> findings,
        List<WriterState> writers,
        Roster roster,
        List<WriterKey> keys) {

    /// Its name in the output folder.
    static final String NAME = "compilation.json";

    private static final String FORMAT = "medlyss.compilation";
    private static final int VERSION = 1;

    /// Many times what a hundred thousand evaluations take.
    private static final int MOST_BYTES = 1 << 26;

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    /// @param path     relative to the output folder
    /// @param accepted how many of its records count
    /// @param size     bytes
    record Part(String month, String path, long accepted, long size) {
        private static Part of(WrittenPart part) {
            return new Part(part.month(), part.path(), part.accepted(), part.size());
        }

        private WrittenPart written() {
            return new WrittenPart(month, path, accepted, size, 0);
        }
    }

    LeftRun {
        parts = List.copyOf(parts);
        uncounted = List.copyOf(uncounted);
        superseded = List.copyOf(superseded);
        quarantined = List.copyOf(quarantined);
        findings = List.copyOf(findings);
        writers = List.copyOf(writers);
        keys = List.copyOf(keys);
    }

    static LeftRun of(LastRun run) {
        return new LeftRun(
                FORMAT,
                VERSION,
                run.balance().settled(),
                run.parts().stream().map(Part::of).toList(),
                run.uncounted(),
                run.superseded(),
                run.quarantined(),
                run.findings(),
                run.writers(),
                run.roster(),
                run.keys());
    }

    /// Leaves it in place of the one before. What is there already keeps its time: whoever reads it sees by that that
    /// nothing is new.
    ///
    /// @return whether another one was there, or none
    boolean leave(Path out) throws IOException {
        byte[] bytes = JSON.writeValueAsBytes(this);
        if (stands(bytes, out)) {
            return false;
        }
        try (Replacement file = new ReplacedFiles().replace(out, NAME)) {
            file.bytes().write(bytes);
            file.keep();
        }
        return true;
    }

    private static boolean stands(byte[] bytes, Path out) {
        try {
            return isIn(out) && Arrays.equals(bytes, bytesIn(out));
        } catch (IOException none) {
            System.getLogger(LeftRun.class.getName()).log(System.Logger.Level.DEBUG, "written anew", none);
            return false;
        }
    }

    private static byte[] bytesIn(Path out) throws IOException {
        try (InputStream in = Files.newInputStream(out.resolve(NAME), LinkOption.NOFOLLOW_LINKS)) {
            return in.readNBytes(MOST_BYTES);
        }
    }

    static boolean isIn(Path out) {
        return Files.isRegularFile(out.resolve(NAME), LinkOption.NOFOLLOW_LINKS);
    }

    /// The one in a folder; empty when there is none, it is not one that this version reads, or the parts are not
    /// those that it tells of: somebody is writing them just now, or they are still on their way here.
    static Optional<LeftRun> in(Path out) {
        try {
            byte[] bytes = bytesIn(out);
            @Nullable LeftRun run = bytes.length < MOST_BYTES ? JSON.readValue(bytes, LeftRun.class) : null;
            return Optional.ofNullable(run).filter(LeftRun::isReadable).filter(left -> left.fits(out));
        } catch (IOException | JacksonException none) {
            System.getLogger(LeftRun.class.getName()).log(System.Logger.Level.DEBUG, "nothing to read", none);
            return Optional.empty();
        }
    }

    private boolean isReadable() {
        return format.equals(FORMAT) && formatVersion == VERSION;
    }

    private boolean fits(Path out) {
        PartFolder folder = new PartFolder(out);
        try {
            // Only names that a part has are there: no path leads elsewhere.
            return folder.there().equals(parts.stream().map(Part::path).collect(Collectors.toSet()))
                    && parts.stream().allMatch(part -> folder.has(part.path(), part.size()));
        } catch (IOException cannot) {
            System.getLogger(LeftRun.class.getName()).log(System.Logger.Level.DEBUG, "parts not listed", cannot);
            return false;
        }
    }

    /// The same as a run of this computer's, made when the file was.
    LastRun asLast(Path out) throws IOException {
        return new LastRun(
                "",
                balance,
                quarantined,
                List.of(),
                List.of(),
                findings,
                writers,
                parts.stream().map(Part::written).toList(),
                uncounted,
                superseded,
                Files.getLastModifiedTime(out.resolve(NAME)).toInstant().toString(),
                roster,
                keys);
    }
}

package se.medlyss.compile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import se.medlyss.application.FileRefusedException;
import se.medlyss.application.RecordReading;
import se.medlyss.application.Sha256;
import se.medlyss.application.compilation.ApprovalReading;
import se.medlyss.application.compilation.Approvals;
import se.medlyss.application.compilation.Finding;

/// What the centre published about writers.
///
/// @param fingerprint changes with what was published
/// @param findings    one for each file that cannot be used
record People(Approvals approvals, String fingerprint, List<Finding> findings) {

    /// Reads all files; one that cannot be read approves nothing.
    static People read(Path folder, ApprovalReading reading) throws IOException {
        Set<Approvals.Succession> successions = new HashSet<>();
        StringBuilder read = new StringBuilder();
        List<Finding> findings = new ArrayList<>();
        for (Path file : files(folder)) {
            String name = "people/" + file.getFileName();
            try {
                byte[] bytes = bytes(file);
                read.append(name).append(HexFormat.of().formatHex(Sha256.of(bytes)));
                successions.addAll(reading.read(bytes).successions());
            } catch (FileRefusedException refused) {
                findings.add(Finding.ofPeople(name, wrong(refused)));
            } catch (NoSuchFileException goneMeanwhile) {
                System.getLogger(People.class.getName())
                        .log(System.Logger.Level.DEBUG, "gone while it was read", goneMeanwhile);
            } catch (IOException cannot) {
                read.append(name).append("unreadable");
                findings.add(Finding.ofPeople(name, RecordReading.Reason.UNREADABLE.name()));
            }
        }
        return new People(new Approvals(successions), Sha256.hex(read.toString()), findings);
    }

    private static String wrong(FileRefusedException refused) {
        return (refused.reason() + " " + refused.place()).strip();
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(".json"))
                    .filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                    .sorted()
                    .toList();
        } catch (NoSuchFileException nothing) {
            return List.of();
        }
    }

    private static byte[] bytes(Path file) throws IOException {
        try (var in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
            return in.readNBytes(RecordReading.MAX_BYTES + 1);
        }
    }
}

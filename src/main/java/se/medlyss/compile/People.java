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
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.medlyss.application.FileRefusedException;
import se.medlyss.application.RecordReading;
import se.medlyss.application.Sha256;
import se.medlyss.application.compilation.Approvals;
import se.medlyss.application.compilation.Finding;
import se.medlyss.application.publishing.PublishedRoster;
import se.medlyss.application.publishing.RosterReading;
import se.medlyss.people.Roster;

/// What the centre published about people and writers.
///
/// @param roster      what all rosters say together
/// @param fingerprint changes with what was published
/// @param findings    one for each file that cannot be used, and for each number that two files have
record People(Roster roster, String fingerprint, List<Finding> findings) {

    /// Reads all files; one that cannot be read says nothing.
    static People read(Path folder, RosterReading reading) throws IOException {
        List<PublishedRoster> rosters = new ArrayList<>();
        StringBuilder read = new StringBuilder();
        List<Finding> findings = new ArrayList<>();
        for (Path file : files(folder)) {
            String name = PublishedRoster.FOLDER + "/" + file.getFileName();
            try {
                byte[] bytes = bytes(file);
                read.append(name).append(HexFormat.of().formatHex(Sha256.of(bytes)));
                rosters.add(reading.read(file.getFileName().toString(), bytes));
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
        Set<Long> numbers = new HashSet<>();
        rosters.stream()
                .filter(roster -> !numbers.add(roster.sequence()))
                .map(roster -> Finding.ofTwoRosters(roster.sequence()))
                .forEach(findings::add);
        return new People(PublishedRoster.standing(rosters), Sha256.hex(read.toString()), findings);
    }

    /// Which writers may act for others.
    Approvals approvals() {
        return new Approvals(roster.approvals().stream()
                .map(approval -> new Approvals.Succession(approval.writer(), approval.predecessor()))
                .collect(Collectors.toSet()));
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

package se.medlyss.compile;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import se.medlyss.application.compilation.Finding;
import se.medlyss.application.publishing.PublishedRoster;
import se.medlyss.application.publishing.RosterReading;
import se.medlyss.application.publishing.StandingRosters;
import se.medlyss.people.Roster;

/// What the centre published about people and writers.
///
/// @param roster      what all rosters say together
/// @param fingerprint changes with what was published
/// @param findings    one for each file that cannot be used, and for each number that two files have
record People(Roster roster, String fingerprint, List<Finding> findings) {

    /// Reads all files; one that cannot be read says nothing.
    static People read(Path folder, RosterReading reading) throws IOException {
        StandingRosters standing = new StandingRosters();
        PublishedFolder<PublishedRoster> found = PublishedFolder.read(
                folder,
                PublishedRoster.FOLDER,
                (file, bytes) -> standing.add(reading.read(file, bytes)),
                Finding::ofPeople);
        List<Finding> findings = new ArrayList<>(found.findings());
        Set<Long> numbers = new HashSet<>();
        found.read().stream()
                .filter(roster -> !numbers.add(roster.sequence()))
                .map(roster -> Finding.ofTwoRosters(roster.sequence()))
                .forEach(findings::add);
        return new People(standing.standing(), found.fingerprint(), findings);
    }
}

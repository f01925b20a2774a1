package se.medlyss.compile;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.medlyss.application.FileRefusedException;
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

    /// Reads rosters, and keeps everybody of the last one alone: each of them names everybody, and there is one for
    /// every decision of years.
    private static final class Latest implements PublishedFolder.Reading<PublishedRoster> {

        private final RosterReading reading;
        private @Nullable PublishedRoster latest;

        Latest(RosterReading reading) {
            this.reading = reading;
        }

        @Override
        public PublishedRoster read(String file, byte[] bytes) throws FileRefusedException {
            PublishedRoster read = reading.read(file, bytes);
            PublishedRoster before = latest;
            if (before == null || read.isAfter(before)) {
                latest = read;
            }
            return read.decisions();
        }

        /// What they say together.
        Roster standing(List<PublishedRoster> decisions) {
            return PublishedRoster.standing(
                    Stream.concat(decisions.stream(), Stream.ofNullable(latest)).toList());
        }
    }

    /// Reads all files; one that cannot be read says nothing.
    static People read(Path folder, RosterReading reading) throws IOException {
        Latest latest = new Latest(reading);
        PublishedFolder<PublishedRoster> found =
                PublishedFolder.read(folder, PublishedRoster.FOLDER, latest, Finding::ofPeople);
        List<Finding> findings = new ArrayList<>(found.findings());
        Set<Long> numbers = new HashSet<>();
        found.read().stream()
                .filter(roster -> !numbers.add(roster.sequence()))
                .map(roster -> Finding.ofTwoRosters(roster.sequence()))
                .forEach(findings::add);
        return new People(latest.standing(found.read()), found.fingerprint(), findings);
    }
}

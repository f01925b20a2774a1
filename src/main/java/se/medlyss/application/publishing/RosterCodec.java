package se.medlyss.application.publishing;

import java.time.Instant;
import se.medlyss.people.Roster;

/// Writes rosters.
public interface RosterCodec {

    /// The roster as a file would hold it.
    PublishedRoster write(long sequence, Roster roster, Instant at);

    /// The file's bytes.
    byte[] bytes(PublishedRoster roster);
}

package se.medlyss.compile;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import se.medlyss.application.KeyCodec;
import se.medlyss.application.compilation.Finding;
import se.medlyss.application.publishing.PublishedRoster;
import se.medlyss.application.publishing.RosterReading;

/// What lies in the shared folder beside the records: what the centre says of people and writers, and what writers
/// say of themselves.
record Published(People people, Keys keys) {

    static Published read(Path home, RosterReading rosters, KeyCodec keys) throws IOException {
        return new Published(
                People.read(home.resolve(PublishedRoster.FOLDER), rosters),
                Keys.read(home.resolve(KeyCodec.FOLDER), keys));
    }

    /// Changes with any of it.
    String fingerprint() {
        return people.fingerprint() + keys.fingerprint();
    }

    List<Finding> findings() {
        List<Finding> all = new ArrayList<>(people.findings());
        all.addAll(keys.findings());
        all.addAll(keys.twice(people.roster().signing()));
        return all;
    }
}

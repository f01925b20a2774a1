package se.medlyss.compile;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import se.medlyss.application.compilation.Awaited;
import se.medlyss.application.compilation.Balance;
import se.medlyss.application.compilation.Compiled;
import se.medlyss.application.compilation.CompiledSet;
import se.medlyss.application.compilation.Finding;
import se.medlyss.application.compilation.MergedSet;
import se.medlyss.application.compilation.Quarantined;
import se.medlyss.application.compilation.RecordScreening;
import se.medlyss.application.compilation.WriterState;
import se.medlyss.application.signing.WriterKey;
import se.medlyss.people.Roster;
import tools.jackson.databind.json.JsonMapper;

/// What a run found, kept for a next one that finds nothing new.
///
/// @param fingerprint of everything that went in
/// @param passedOver what lay among the records and is none by its name, sorted
/// @param parts       what was written
/// @param uncounted   hashes of the records in the parts that do not count
/// @param superseded  those of them that are earlier revisions of what counts
/// @param roster     what the centre published about people
/// @param keys       the public keys that writers published
record LastRun(
        String fingerprint,
        Balance balance,
        List<Quarantined> quarantined,
        List<Awaited> retried,
        List<String> passedOver,
        List<Finding> findings,
        List<WriterState> writers,
        List<WrittenPart> parts,
        List<String> uncounted,
        List<String> superseded,
        String compiledAt,
        Roster roster,
        List<WriterKey> keys) {

    LastRun {
        // What an older version of the app left behind has none of these.
        passedOver = Objects.requireNonNullElse(passedOver, List.of());
        roster = Objects.requireNonNullElse(roster, Roster.EMPTY);
        keys = Objects.requireNonNullElse(keys, List.of());
    }

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /// @param path     relative to the output folder
    /// @param accepted how many of its records count
    /// @param size     bytes, as it was written
    /// @param changed  its time, in nanoseconds since 1970, as it was written
    record WrittenPart(String month, String path, long accepted, long size, long changed) {}

    static LastRun of(String json) {
        return JSON.readValue(json, LastRun.class);
    }

    /// The same, made when it was made first.
    LastRun madeAt(String at) {
        return new LastRun(
                fingerprint,
                balance,
                quarantined,
                retried,
                passedOver,
                findings,
                writers,
                parts,
                uncounted,
                superseded,
                at,
                roster,
                keys);
    }

    String json() {
        return JSON.writeValueAsString(this);
    }

    /// @param written what was written now; empty when nothing was new
    Compiled compiled(Places places, List<String> written, RecordScreening screening, ExecutorService workers) {
        CompiledSet all =
                MergedSet.of(new PartSet(places.out(), parts, uncounted, superseded, screening, workers), roster);
        return new Compiled(
                places.share(),
                places.out(),
                written.isEmpty() ? Compiled.Outcome.UNCHANGED : Compiled.Outcome.COMPILED,
                Instant.parse(compiledAt),
                balance,
                quarantined,
                retried,
                passedOver,
                findings,
                writers,
                roster,
                keys,
                written,
                places.request().since(),
                places.request().since().map(all::since).orElse(all));
    }
}

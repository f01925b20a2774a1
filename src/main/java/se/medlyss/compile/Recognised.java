package se.medlyss.compile;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import se.medlyss.application.RecordReading.Reason;
import se.medlyss.application.compilation.CompiledInsights;
import se.medlyss.application.compilation.Quarantined;
import se.medlyss.application.compilation.RecordFacts;
import se.medlyss.application.compilation.Vouching;
import se.medlyss.application.signing.WriterKey;
import se.medlyss.compile.IndexedRecords.Place;
import se.medlyss.people.Signing;

/// The valid records, without those whose signature is wrong or missing where one is required.
///
/// @param places   where the others are, every copy
/// @param refused  what was refused, every copy
/// @param vouching who stands for them
record Recognised(List<Place> places, List<Quarantined> refused, Vouching vouching) {

    private static final String SIGNATURE = "signature";

    /// @param all where valid records are, in any order
    static Recognised of(List<Place> all, Signing signing, Index index) throws SQLException {
        Vouching vouching = Vouching.of(all.stream().map(Place::facts).toList(), signing);
        if (vouching.refusesNone()) {
            return new Recognised(all, List.of(), vouching);
        }
        List<Place> known = new ArrayList<>(all.size());
        List<Place> others = new ArrayList<>();
        for (Place place : all) {
            (vouching.refusal(place.facts()).isEmpty() ? known : others).add(place);
        }
        return new Recognised(known, others.isEmpty() ? List.of() : refused(others, vouching, index), vouching);
    }

    private static List<Quarantined> refused(List<Place> places, Vouching vouching, Index index) throws SQLException {
        Map<Long, String> names = index.files().entrySet().stream()
                .collect(Collectors.toMap(file -> file.getValue().id(), Map.Entry::getKey));
        List<Quarantined> refused = new ArrayList<>();
        for (Place place : places) {
            Optional<Reason> reason = vouching.refusal(place.facts());
            String name = names.getOrDefault(place.file(), "");
            String where = place.facts().kind() == RecordFacts.Kind.ERASURE ? CompiledInsights.ERASES : SIGNATURE;
            refused.add(new Quarantined(name, place.line(), reason.orElseThrow(), where, fingerprint(place.facts())));
        }
        return refused;
    }

    /// Of the key that it says it was signed with.
    private static String fingerprint(RecordFacts facts) {
        return facts.signature().isEmpty() ? "" : new WriterKey(facts.writer(), facts.key()).fingerprint();
    }
}

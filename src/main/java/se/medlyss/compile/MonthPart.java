package se.medlyss.compile;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import se.medlyss.application.Sha256;
import se.medlyss.application.compilation.RecordFacts;
import se.medlyss.compile.IndexedRecords.Place;

/// The valid records of a month, each content once, by evaluation, revision and hash.
record MonthPart(String month, List<Place> places) {

    private static final int HASH_IN_NAME = 16;

    static final Comparator<RecordFacts> ORDER = Comparator.comparing(RecordFacts::evaluation, MonthPart::unsigned)
            .thenComparingInt(RecordFacts::revision)
            .thenComparing(RecordFacts::hash);

    MonthPart {
        places = places.stream()
                .sorted(Comparator.comparing(Place::facts, ORDER))
                .toList();
    }

    /// `part-<hash16>.ndjson.gz`: the same records have the same name.
    String fileName() {
        StringBuilder all = new StringBuilder();
        for (Place place : places) {
            all.append(place.facts().hash()).append(place.facts().signature()).append('\n');
        }
        byte[] hash = Sha256.of(all.toString().getBytes(StandardCharsets.US_ASCII));
        return "part-" + HexFormat.of().formatHex(hash).substring(0, HASH_IN_NAME) + ".ndjson.gz";
    }

    /// `month=<month>/part-<hash16>.ndjson.gz`
    String path() {
        return "month=" + month + "/" + fileName();
    }

    /// As their texts compare; [UUID#compareTo] takes them for signed numbers.
    private static int unsigned(UUID one, UUID other) {
        int high = Long.compareUnsigned(one.getMostSignificantBits(), other.getMostSignificantBits());
        return high != 0 ? high : Long.compareUnsigned(one.getLeastSignificantBits(), other.getLeastSignificantBits());
    }
}

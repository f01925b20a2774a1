package se.medlyss.compile;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import se.medlyss.application.Sha256;
import se.medlyss.compile.IndexedRecords.Place;

/// The valid records of a month, each content once, by evaluation, revision and hash.
///
/// @param places   sorted
/// @param fileName `part-<hash16>.ndjson.gz`: the same records have the same name
record MonthPart(String month, List<Place> places, String fileName) {

    private static final int HASH_IN_NAME = 16;

    /// @param places sorted as [RecordFacts#ORDER] says
    static MonthPart of(String month, List<Place> places) {
        return new MonthPart(month, places, fileName(places));
    }

    private static String fileName(List<Place> places) {
        StringBuilder all = new StringBuilder();
        for (Place place : places) {
            all.append(place.facts().hash()).append(place.facts().signature()).append('\n');
        }
        byte[] hash = Sha256.of(all.toString().getBytes(StandardCharsets.US_ASCII));
        return "part-" + HexFormat.of().formatHex(hash).substring(0, HASH_IN_NAME) + ".ndjson.gz";
    }

    /// `month=<month>/part-<hash16>.ndjson.gz`
    String path() {
        return "month=" + month + "/" + fileName;
    }
}

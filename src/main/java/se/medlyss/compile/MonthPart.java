package se.medlyss.compile;

import java.util.List;
import se.medlyss.compile.IndexedRecords.Place;

/// The valid records of a month, each content once, by evaluation, revision and hash.
///
/// @param places   sorted
/// @param fileName `part-<hash16>.ndjson.gz`: the same records have the same name
record MonthPart(String month, List<Place> places, String fileName) {

    /// @param places sorted as [RecordFacts#ORDER] says
    static MonthPart of(String month, List<Place> places) {
        return new MonthPart(month, places, fileName(places));
    }

    private static String fileName(List<Place> places) {
        PartName name = new PartName();
        places.forEach(place -> name.add(place.facts()));
        return name.end();
    }

    /// `month=<month>/part-<hash16>.ndjson.gz`
    String path() {
        return "month=" + month + "/" + fileName;
    }
}

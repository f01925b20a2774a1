package se.medlyss.compile;

import java.util.List;
import se.medlyss.application.compilation.Fate;
import se.medlyss.application.compilation.Resolution;
import se.medlyss.compile.IndexedRecords.Place;

/// The valid records of a month, each content once, by evaluation, revision and hash.
///
/// @param places   sorted
/// @param fileName `part-<hash16>.ndjson.gz`: the same records have the same name
/// @param accepted how many of them count
record MonthPart(String month, List<Place> places, String fileName, long accepted) {

    /// @param places sorted as [RecordFacts#ORDER] says
    static MonthPart of(String month, List<Place> places, Resolution resolution) {
        long accepted = places.stream()
                .filter(place -> resolution.fate(place.facts()) == Fate.ACCEPTED)
                .count();
        return new MonthPart(month, places, fileName(places), accepted);
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

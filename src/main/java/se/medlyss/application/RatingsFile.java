package se.medlyss.application;

import java.nio.file.Path;
import java.util.List;
import se.medlyss.stats.agreement.KrippendorffAlpha.Level;
import se.medlyss.stats.agreement.Ratings;

/// Ratings in a file that anyone may have made: units in rows, raters in columns, an empty cell is not rated.
public interface RatingsFile {

    /// What the file holds.
    ///
    /// @param raters their names; numbers where the file names none
    record Rated(Ratings ratings, List<String> raters) {}

    /// Reads a file.
    ///
    /// @param level ratings that are names are taken for the nominal level only
    Rated read(Path file, Level level) throws FileRefusedException;
}

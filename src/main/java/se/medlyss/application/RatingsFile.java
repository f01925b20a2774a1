package se.medlyss.application;

import java.nio.file.Path;
import java.util.List;
import se.medlyss.stats.agreement.KrippendorffAlpha.Level;
import se.medlyss.stats.agreement.Ratings;

/// Ratings in a file that anyone may have made: units in rows, raters in columns, an empty cell is not rated.
public interface RatingsFile {

    /// What the first column is.
    enum FirstColumn {
        /// A rater's ratings, as the others are.
        RATER,
        /// The names of the units, by its heading; it is left out.
        UNITS,
        /// Perhaps the names of the units, by its values alone; it is taken for a rater's.
        PERHAPS_UNITS
    }

    /// What the file holds.
    ///
    /// @param raters     their names; numbers where the file names none
    /// @param categories all that the scale has, from low to high, also those that nobody used
    record Rated(Ratings ratings, List<String> raters, List<Double> categories, FirstColumn first) {
        public Rated {
            raters = List.copyOf(raters);
            categories = List.copyOf(categories);
        }
    }

    /// Reads a file.
    ///
    /// @param level ratings that are names are taken for the nominal level only, unless the scale says their order
    /// @param scale all ratings that could be given, from low to high; empty for those that were
    Rated read(Path file, Level level, List<String> scale) throws FileRefusedException;
}

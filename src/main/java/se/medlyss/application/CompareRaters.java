package se.medlyss.application;

import java.nio.file.Path;
import java.util.List;
import se.medlyss.stats.agreement.KrippendorffAlpha.Level;
import se.medlyss.stats.summary.AgreementSummary;

/// Says how far the raters of a file agree.
public final class CompareRaters {

    private final RatingsFile files;

    public CompareRaters(RatingsFile files) {
        this.files = files;
    }

    /// All figures of agreement.
    ///
    /// @param scale all ratings that could be given, from low to high: those that nobody used count as well; empty
    ///              for those that were used
    /// @throws FileRefusedException with the file that is meant
    public AgreementSummary compare(Path file, Level level, List<String> scale) throws FileRefusedException {
        RatingsFile.Rated rated = read(file, level, scale);
        return AgreementSummary.of(rated.ratings(), rated.categories(), level);
    }

    private RatingsFile.Rated read(Path file, Level level, List<String> scale) throws FileRefusedException {
        try {
            return files.read(file, level, scale);
        } catch (FileRefusedException refused) {
            throw refused.of(file);
        }
    }
}

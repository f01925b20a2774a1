package se.medlyss.application;

import java.nio.file.Path;
import se.medlyss.stats.agreement.KrippendorffAlpha.Level;
import se.medlyss.stats.agreement.Ratings;
import se.medlyss.stats.summary.AgreementSummary;

/// Says how far the raters of a file agree.
public final class CompareRaters {

    private final RatingsFile files;

    public CompareRaters(RatingsFile files) {
        this.files = files;
    }

    /// All figures of agreement, over the categories that were used.
    public AgreementSummary compare(Path file, Level level) throws FileRefusedException {
        Ratings ratings = files.read(file, level).ratings();
        return AgreementSummary.of(ratings, ratings.categories(), level);
    }
}

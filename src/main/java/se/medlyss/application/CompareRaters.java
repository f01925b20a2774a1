package se.medlyss.application;

import java.nio.file.Path;
import java.util.List;
import se.medlyss.stats.agreement.KrippendorffAlpha.Level;
import se.medlyss.stats.summary.AgreementSummary;
import se.medlyss.stats.summary.ScaleUse;

/// Says how far the raters of a file agree.
public final class CompareRaters {

    private final RatingsFile files;

    public CompareRaters(RatingsFile files) {
        this.files = files;
    }

    /// What is said of the raters.
    ///
    /// @param raters their names; numbers where the file names none
    public record Compared(
            AgreementSummary agreement, ScaleUse use, List<String> raters, RatingsFile.FirstColumn first) {
        public Compared {
            raters = List.copyOf(raters);
        }
    }

    /// All figures of agreement, and what is said beside them.
    ///
    /// @param scale all ratings that could be given, from low to high: those that nobody used count as well; empty
    ///              for those that were used
    /// @throws FileRefusedException with the file that is meant
    public Compared compare(Path file, Level level, List<String> scale) throws FileRefusedException {
        RatingsFile.Rated rated = read(file, level, scale);
        var agreement = AgreementSummary.of(rated.ratings(), rated.categories(), level);
        ScaleUse use = ScaleUse.of(rated.ratings(), rated.categories(), agreement.weights());
        return new Compared(agreement, use, rated.raters(), rated.first());
    }

    private RatingsFile.Rated read(Path file, Level level, List<String> scale) throws FileRefusedException {
        try {
            return files.read(file, level, scale);
        } catch (FileRefusedException refused) {
            throw refused.of(file);
        }
    }
}

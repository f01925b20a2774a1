package se.medlyss.score;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.medlyss.process.CriterionKey;

/// A criterion's line of the explanation.
///
/// @param points the criterion's points (or weight)
/// @param share  0..1; null when the criterion is outside both sums
/// @param bonus  it adds to earned and never to possible
/// @param worth  percent that a share of one gives; 0 outside the sums
/// @param effect percent that the answer gave: worth × share
/// @param others what each different answer would have given; empty for text and when nobody answered the call
public record CriterionLine(
        CriterionKey key,
        Standing standing,
        Ratio points,
        @Nullable Ratio share,
        boolean bonus,
        Ratio worth,
        Ratio effect,
        List<Alternative> others) {

    public CriterionLine {
        others = List.copyOf(others);
    }

    /// Percent that the answer left behind: worth − effect. A bonus leaves nothing behind.
    public Ratio lost() {
        return bonus ? Ratio.ZERO : worth.minus(effect);
    }
}

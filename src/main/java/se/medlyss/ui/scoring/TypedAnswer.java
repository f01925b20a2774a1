package se.medlyss.ui.scoring;

import java.math.BigDecimal;
import java.util.Optional;
import se.medlyss.call.Answer;
import se.medlyss.process.Criterion;
import se.medlyss.process.CriterionKind;

/// Reads what was typed as the answer to a criterion.
public final class TypedAnswer {
    private static final int LONGEST_NUMBER = 8;
    private static final char MINUS = '\u2212';
    private static final String SPACES = "[\\s\u00a0\u202f]";

    private TypedAnswer() {}

    /// The answer; empty when the criterion has no such grade, or takes nothing typed. A decimal comma is as good as a
    /// point, and a minus sign as a hyphen.
    public static Optional<Answer> read(Criterion criterion, String typed) {
        return switch (criterion.kind()) {
            case CriterionKind.Graded _ ->
                number(typed).<Answer>map(Answer.Grade::new).filter(grade -> grade.fits(criterion));
            case CriterionKind.Timed _ ->
                number(typed).<Answer>map(Answer.Seconds::new).filter(seconds -> seconds.fits(criterion));
            case CriterionKind.FreeText _ ->
                typed.isBlank() ? Optional.empty() : Optional.of(new Answer.Written(typed.strip()));
            case CriterionKind.Check _, CriterionKind.Choice _ -> Optional.empty();
        };
    }

    private static Optional<BigDecimal> number(String typed) {
        String written = typed.strip().replace(',', '.').replace(MINUS, '-').replaceAll(SPACES, "");
        boolean plain = written.length() <= LONGEST_NUMBER && written.matches("-?\\d+(\\.\\d+)?");
        return plain ? Optional.of(new BigDecimal(written)) : Optional.empty();
    }
}

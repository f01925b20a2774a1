package se.medlyss.score;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import se.medlyss.call.Answer;
import se.medlyss.process.Criterion;
import se.medlyss.process.CriterionKind;

/// The answers that a criterion could have been given.
final class PossibleAnswers {

    private PossibleAnswers() {}

    /// Every answer that scores differently, then not applicable and not heard; none for text.
    static List<Answer> to(Criterion criterion) {
        Stream<Answer> observed = switch (criterion.kind()) {
            case CriterionKind.Check _ -> Stream.of(Answer.MET, Answer.NOT_MET);
            case CriterionKind.Graded graded -> graded.scale().values().stream().map(Answer.Grade::new);
            case CriterionKind.Timed(BigDecimal limit) ->
                Stream.of(new Answer.Seconds(limit), new Answer.Seconds(limit.add(BigDecimal.ONE)));
            case CriterionKind.Choice choice -> choice.options().stream().map(option -> new Answer.Chosen(option.id()));
            case CriterionKind.FreeText _ -> Stream.empty();
        };
        return criterion.scored()
                ? Stream.concat(observed, Stream.of(Answer.NOT_APPLICABLE, Answer.NOT_HEARD))
                        .toList()
                : List.of();
    }

    /// Whether two answers to the same criterion are the same answer, whatever the reason and the decimals.
    static boolean alike(Criterion criterion, Answer one, Answer other) {
        return switch (one) {
            case Answer.NotApplicable _ -> other instanceof Answer.NotApplicable;
            case Answer.Grade(BigDecimal grade) ->
                other instanceof Answer.Grade(BigDecimal otherGrade) && grade.compareTo(otherGrade) == 0;
            case Answer.Seconds _ ->
                other instanceof Answer.Seconds
                        && Shares.of(criterion.kind(), one).equals(Shares.of(criterion.kind(), other));
            case Answer.Met _, Answer.NotMet _, Answer.Chosen _, Answer.Written _, Answer.NotHeard _ ->
                one.equals(other);
        };
    }
}

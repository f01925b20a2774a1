package se.medlyss.application;

import java.util.Map;
import se.medlyss.call.Answer;
import se.medlyss.process.CriterionKey;

/// The answers of one call, apart from its log.
///
/// @param answers    a missing key is unanswered
/// @param notReached nobody answered a mystery call
public record GivenAnswers(Map<CriterionKey, Answer> answers, boolean notReached) {

    public GivenAnswers {
        answers = Map.copyOf(answers);
    }
}

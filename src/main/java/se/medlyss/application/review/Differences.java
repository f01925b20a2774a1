package se.medlyss.application.review;

import java.util.List;
import java.util.Optional;
import se.medlyss.call.Answer;
import se.medlyss.call.CallState;
import se.medlyss.process.CallProcess;
import se.medlyss.process.CriterionKey;

/// Where two evaluations of the same call differ.
public final class Differences {

    private Differences() {}

    /// The criteria that both answered, each in another way, in the order of the form. What only one of them answered
    /// is no difference: somebody has not come to it yet, or did not hear it.
    public static List<CriterionKey> between(CallState one, CallState other, CallProcess process) {
        return process.keys().filter(key -> differ(one, other, key)).toList();
    }

    /// Whether both answered, each in another way.
    public static boolean differ(CallState one, CallState other, CriterionKey key) {
        Optional<Answer> first = one.answer(key);
        Optional<Answer> second = other.answer(key);
        return first.isPresent() && second.isPresent() && !alike(first.get(), second.get());
    }

    /// Why something did not apply makes no difference.
    private static boolean alike(Answer one, Answer other) {
        return one instanceof Answer.NotApplicable && other instanceof Answer.NotApplicable
                || one instanceof Answer.Grade(var grade)
                        && other instanceof Answer.Grade(var same)
                        && grade.compareTo(same) == 0
                || one.equals(other);
    }
}

package se.medlyss.call;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.medlyss.process.CallProcess;
import se.medlyss.process.CriterionKey;

/// The standing answers, their comments, and what the wrap-up added. Its size is bounded by the process, not the
/// call.
///
/// @param given     by criterion; a missing key is *unanswered*
/// @param comments  by criterion
/// @param confirmed critical misses that were confirmed against their "miss" text
/// @param outcomes  by question and matter, the chosen option
/// @param accepted  findings of the wrap-up that are as they should be, by name
public record AnswerSheet(
        Map<CriterionKey, Given> given,
        Map<CriterionKey, String> comments,
        Set<CriterionKey> confirmed,
        Map<OutcomeKey, String> outcomes,
        Set<String> accepted) {

    /// A question about a matter (1 for the first).
    public record OutcomeKey(String question, int matter) {}

    static final AnswerSheet BLANK = new AnswerSheet(Map.of(), Map.of(), Set.of(), Map.of(), Set.of());

    public AnswerSheet {
        given = Collections.unmodifiableMap(given);
        comments = Collections.unmodifiableMap(comments);
        confirmed = Collections.unmodifiableSet(confirmed);
        outcomes = Collections.unmodifiableMap(outcomes);
        accepted = Collections.unmodifiableSet(accepted);
    }

    /// The standing answer; empty when unanswered.
    public Optional<Answer> answer(CriterionKey key) {
        return Optional.ofNullable(given.get(key)).map(Given::answer);
    }

    /// The answers that the process has a criterion for and that fit it, for scoring. After a switch of process
    /// others may be left from before: they are kept and do not count.
    public Map<CriterionKey, Answer> fitting(CallProcess process) {
        Map<CriterionKey, Answer> answers = new LinkedHashMap<>();
        process.keys()
                .forEach(key -> answer(key)
                        .filter(answer ->
                                process.criterion(key).filter(answer::fits).isPresent())
                        .ifPresent(answer -> answers.put(key, answer)));
        return answers;
    }

    AnswerSheet with(CriterionKey key, Given newGiven) {
        Map<CriterionKey, Given> answers = new HashMap<>(given);
        answers.put(key, newGiven);
        return new AnswerSheet(answers, comments, without(confirmed, key), outcomes, accepted);
    }

    /// With the same answer to all of these.
    AnswerSheet with(Set<CriterionKey> keys, Answer answer, int entry, long atMs) {
        AnswerSheet sheet = this;
        for (CriterionKey key : keys) {
            sheet = sheet.with(key, new Given(answer, entry, atMs, atMs));
        }
        return sheet;
    }

    AnswerSheet without(CriterionKey key) {
        Map<CriterionKey, Given> answers = new HashMap<>(given);
        answers.remove(key);
        return new AnswerSheet(answers, comments, without(confirmed, key), outcomes, accepted);
    }

    AnswerSheet commented(CriterionKey key, String text) {
        Map<CriterionKey, String> texts = new HashMap<>(comments);
        if (text.isBlank()) {
            texts.remove(key);
        } else {
            texts.put(key, text);
        }
        return new AnswerSheet(given, texts, confirmed, outcomes, accepted);
    }

    AnswerSheet confirming(CriterionKey key) {
        Set<CriterionKey> keys = new HashSet<>(confirmed);
        keys.add(key);
        return new AnswerSheet(given, comments, keys, outcomes, accepted);
    }

    AnswerSheet accepting(String finding) {
        Set<String> names = new HashSet<>(accepted);
        names.add(finding);
        return new AnswerSheet(given, comments, confirmed, outcomes, names);
    }

    AnswerSheet outcome(OutcomeKey key, @Nullable String option) {
        Map<OutcomeKey, String> options = new HashMap<>(outcomes);
        if (option == null) {
            options.remove(key);
        } else {
            options.put(key, option);
        }
        return new AnswerSheet(given, comments, confirmed, options, accepted);
    }

    private static Set<CriterionKey> without(Set<CriterionKey> keys, CriterionKey key) {
        if (!keys.contains(key)) {
            return keys;
        }
        Set<CriterionKey> rest = new HashSet<>(keys);
        rest.remove(key);
        return rest;
    }
}

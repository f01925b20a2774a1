package se.medlyss.exchange;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.medlyss.call.Answer;
import se.medlyss.exchange.ByteTree.Name;
import se.medlyss.process.Criterion;

/// What [EvaluationConsistency] asks of an evaluation, asked of its bytes.
final class ByteConsistency {

    private static final Name PROCESS = Name.of("process");
    private static final Name ID = Name.of("id");
    private static final Name VERSION = Name.of("version");
    private static final Name STAGES = Name.of("stages");
    private static final Name ANSWERS = Name.of("answers");
    private static final Name SCORE = Name.of("score");
    private static final Name MISSES = Name.of("criticalMisses");
    private static final Name STAGE = Name.of("stage");
    private static final Name CRITERION = Name.of("criterion");
    private static final Name TYPE = Name.of("type");
    private static final Name ANSWER = Name.of("answer");
    private static final Name GRADE = Name.of("grade");
    private static final Name SECONDS = Name.of("seconds");
    private static final Name OPTION = Name.of("option");

    private final ByteTree tree;
    private final KnownRules.Rules rules;

    ByteConsistency(ByteTree tree, KnownRules.Rules rules) {
        this.tree = tree;
        this.rules = rules;
    }

    boolean holds() {
        int process = tree.member(ByteTree.ROOT, PROCESS);
        return text(process, ID).equals(rules.process().id())
                && tree.number(tree.member(process, VERSION)) / ByteTree.ONE
                        == rules.process().version()
                && stages()
                && answers();
    }

    private boolean stages() {
        int stages = tree.member(ByteTree.ROOT, STAGES);
        Set<String> seen = new HashSet<>();
        for (int at = tree.first(stages); at != ByteTree.NONE; at = tree.after(at, stages)) {
            String id = text(at, ID);
            if (!seen.add(id) || rules.process().stage(id).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    private boolean answers() {
        int answers = tree.member(ByteTree.ROOT, ANSWERS);
        Set<String> seen = new HashSet<>();
        for (int at = tree.first(answers); at != ByteTree.NONE; at = tree.after(at, answers)) {
            String key = key(at);
            Criterion criterion = rules.criteria().get(key);
            if (criterion == null || !seen.add(key) || !fits(at, criterion)) {
                return false;
            }
        }
        int misses = tree.member(tree.member(ByteTree.ROOT, SCORE), MISSES);
        for (int at = tree.first(misses); at != ByteTree.NONE; at = tree.after(at, misses)) {
            if (!seen.contains(key(at))) {
                return false;
            }
        }
        return true;
    }

    private String key(int node) {
        return text(node, STAGE) + "." + text(node, CRITERION);
    }

    private boolean fits(int line, Criterion criterion) {
        Answer answer = answer(line);
        return (answer == null || answer.fits(criterion))
                && AnswerJson.type(criterion.kind()).equals(text(line, TYPE));
    }

    private @Nullable Answer answer(int line) {
        return switch (text(line, ANSWER)) {
            case "met" -> Answer.MET;
            case "not-met" -> Answer.NOT_MET;
            case "graded" -> new Answer.Grade(new BigDecimal(text(line, GRADE)));
            case "timed" -> new Answer.Seconds(new BigDecimal(text(line, SECONDS)));
            case "choice" -> new Answer.Chosen(text(line, OPTION));
            case "text" -> new Answer.Written("");
            case "not-applicable" -> Answer.NOT_APPLICABLE;
            case "not-heard" -> Answer.NOT_HEARD;
            default -> null;
        };
    }

    private String text(int object, Name name) {
        return tree.text(tree.member(object, name));
    }
}

package se.medlyss.exchange.screen;

import java.util.BitSet;

/// What [EvaluationConsistency] asks of an evaluation, asked of its bytes. The schema has been asked before, so an
/// answer fits a criterion when its type is the same and the criterion has its grade or option.
final class ByteConsistency {

    private static final ByteName PROCESS = ByteName.of("process");
    private static final ByteName ID = ByteName.of("id");
    private static final ByteName VERSION = ByteName.of("version");
    private static final ByteName STAGES = ByteName.of("stages");
    private static final ByteName ANSWERS = ByteName.of("answers");
    private static final ByteName SCORE = ByteName.of("score");
    private static final ByteName MISSES = ByteName.of("criticalMisses");
    private static final ByteName STAGE = ByteName.of("stage");
    private static final ByteName CRITERION = ByteName.of("criterion");
    private static final ByteName TYPE = ByteName.of("type");
    private static final ByteName GRADE = ByteName.of("grade");
    private static final ByteName OPTION = ByteName.of("option");

    private final ByteTree tree;
    private final KnownRules.Rules rules;

    /// The members of the answer that is looked at.
    private int stage;

    private int id;
    private int type;
    private int grade;
    private int option;

    ByteConsistency(ByteTree tree, KnownRules.Rules rules) {
        this.tree = tree;
        this.rules = rules;
    }

    boolean holds() {
        int process = tree.member(ByteTree.ROOT, PROCESS);
        return tree.isText(tree.member(process, ID), rules.id())
                && tree.number(tree.member(process, VERSION)) == rules.version() * ByteTree.ONE
                && stages()
                && answers();
    }

    private boolean stages() {
        int stages = tree.member(ByteTree.ROOT, STAGES);
        BitSet seen = new BitSet(rules.stages().length);
        int guess = 0;
        for (int at = tree.first(stages); at != ByteTree.NONE; at = tree.after(at, stages)) {
            int stage = stage(tree.member(at, ID), guess);
            if (stage < 0 || seen.get(stage)) {
                return false;
            }
            seen.set(stage);
            guess = stage + 1;
        }
        return true;
    }

    /// Most records have them in the order of the process.
    private int stage(int node, int guess) {
        byte[][] ids = rules.stages();
        for (int i = 0; i < ids.length; i++) {
            int at = (guess + i) % ids.length;
            if (tree.isText(node, ids[at])) {
                return at;
            }
        }
        return ByteTree.NONE;
    }

    private boolean answers() {
        int answers = tree.member(ByteTree.ROOT, ANSWERS);
        BitSet seen = new BitSet(rules.criteria().length);
        int guess = 0;
        for (int at = tree.first(answers); at != ByteTree.NONE; at = tree.after(at, answers)) {
            find(at);
            int criterion = criterion(guess);
            if (criterion < 0 || seen.get(criterion) || !fits(rules.criteria()[criterion])) {
                return false;
            }
            seen.set(criterion);
            guess = criterion + 1;
        }
        int misses = tree.member(tree.member(ByteTree.ROOT, SCORE), MISSES);
        for (int at = tree.first(misses); at != ByteTree.NONE; at = tree.after(at, misses)) {
            find(at);
            int criterion = criterion(0);
            if (criterion < 0 || !seen.get(criterion)) {
                return false;
            }
        }
        return true;
    }

    /// Finds the members of an answer or miss in one go.
    private void find(int line) {
        type = ByteTree.NONE;
        grade = ByteTree.NONE;
        option = ByteTree.NONE;
        for (int at = tree.first(line); at != ByteTree.NONE; at = tree.after(at, line)) {
            if (tree.isNamed(at, STAGE)) {
                stage = at;
            } else if (tree.isNamed(at, CRITERION)) {
                id = at;
            } else if (tree.isNamed(at, TYPE)) {
                type = at;
            } else if (tree.isNamed(at, GRADE)) {
                grade = at;
            } else if (tree.isNamed(at, OPTION)) {
                option = at;
            }
        }
    }

    private int criterion(int guess) {
        ByteCriterion[] criteria = rules.criteria();
        for (int i = 0; i < criteria.length; i++) {
            int at = (guess + i) % criteria.length;
            if (criteria[at].isNamed(tree, stage, id)) {
                return at;
            }
        }
        return ByteTree.NONE;
    }

    /// The schema lets only an answer of that type have a grade or an option.
    private boolean fits(ByteCriterion criterion) {
        return tree.isText(type, criterion.type())
                && (grade == ByteTree.NONE || criterion.hasGrade(tree.number(grade)))
                && (option == ByteTree.NONE || criterion.hasOption(tree, option));
    }
}

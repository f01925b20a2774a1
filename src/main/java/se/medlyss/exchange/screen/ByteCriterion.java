package se.medlyss.exchange.screen;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import se.medlyss.process.ChoiceOption;
import se.medlyss.process.Criterion;
import se.medlyss.process.CriterionKind;

/// A criterion as the answers of a record's bytes are compared with it.
///
/// @param stage   its stage's id, as it is written
/// @param id      its own
/// @param type    its type, as it is written
/// @param grades  the scale of a graded criterion in ten-thousandths; else empty
/// @param options the ids of the options of a choice; else empty
@SuppressWarnings("ArrayRecordComponent") // never compared as a whole
record ByteCriterion(byte[] stage, byte[] id, byte[] type, long[] grades, byte[]... options) {

    static ByteCriterion of(String stage, Criterion criterion) {
        return new ByteCriterion(
                utf8(stage),
                utf8(criterion.id()),
                utf8(criterion.kind().code()),
                grades(criterion.kind()),
                options(criterion.kind()));
    }

    /// A grade that has more decimals than a record may is left out: no record has it.
    private static long[] grades(CriterionKind kind) {
        List<BigDecimal> values =
                kind instanceof CriterionKind.Graded graded ? graded.scale().values() : List.of();
        return values.stream()
                .map(value -> value.movePointRight(ByteTree.DECIMALS).stripTrailingZeros())
                .filter(value -> value.scale() <= 0 && value.precision() - value.scale() < ByteTree.DIGITS)
                .mapToLong(BigDecimal::longValueExact)
                .toArray();
    }

    private static byte[][] options(CriterionKind kind) {
        List<ChoiceOption> all = kind instanceof CriterionKind.Choice choice ? choice.options() : List.of();
        return all.stream().map(option -> utf8(option.id())).toArray(byte[][]::new);
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /// Whether it is the one that a member `stage` and a member `criterion` name.
    boolean isNamed(ByteTree tree, int stageNode, int criterionNode) {
        return tree.isText(criterionNode, id) && tree.isText(stageNode, stage);
    }

    boolean hasGrade(long tenThousandths) {
        for (long grade : grades) {
            if (grade == tenThousandths) {
                return true;
            }
        }
        return false;
    }

    boolean hasOption(ByteTree tree, int node) {
        for (byte[] option : options) {
            if (tree.isText(node, option)) {
                return true;
            }
        }
        return false;
    }
}

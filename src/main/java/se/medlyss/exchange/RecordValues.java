package se.medlyss.exchange;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import se.medlyss.application.FileRefusedException;
import se.medlyss.application.FileRefusedException.Reason;
import tools.jackson.databind.JsonNode;

/// What every value of a record has to keep: nothing is null, and a number has four decimals and 15 digits at
/// most, so that every reader's double holds it exactly.
final class RecordValues {

    private static final int MAX_DECIMALS = 4;
    private static final int MAX_DIGITS = 15;

    private final JsonNode document;
    private final List<String> at = new ArrayList<>();

    private RecordValues(JsonNode document) {
        this.document = document;
    }

    static void check(JsonNode document) throws FileRefusedException {
        new RecordValues(document).check(document, "");
    }

    private void check(JsonNode node, String name) throws FileRefusedException {
        if (!name.isEmpty()) {
            at.addLast(name);
        }
        if (node.isNull()) {
            throw refused(Reason.TYPE, "null");
        }
        if (node.isNumber()) {
            checkNumber(node.decimalValue().stripTrailingZeros());
        }
        if (node.isArray()) {
            for (int index = 0; index < node.size(); index++) {
                check(node.get(index), String.valueOf(index));
            }
        }
        for (var member : node.properties()) {
            check(member.getValue(), member.getKey());
        }
        if (!name.isEmpty()) {
            at.removeLast();
        }
    }

    private void checkNumber(BigDecimal number) throws FileRefusedException {
        if (number.scale() > MAX_DECIMALS) {
            throw refused(Reason.DECIMALS, number.toString());
        }
        if (number.precision() - Math.min(number.scale(), 0) > MAX_DIGITS) {
            throw refused(Reason.RANGE, number.toString());
        }
    }

    private FileRefusedException refused(Reason reason, String detail) {
        return new FileRefusedException(reason, Places.of(document, at), detail);
    }
}

package se.medlyss.cli;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.medlyss.application.RecordReading.Reason;
import se.medlyss.application.compilation.Compiled;
import se.medlyss.application.compilation.Quarantined;
import se.medlyss.texts.Texts;

/// What was not read of a shared folder. A computer that goes wrong writes hundreds of files that are refused: of too
/// many for one reason the first are named, and the others counted.
///
/// @param few how many of a kind are named each
record RefusedLines(Texts texts, int few, Consumer<String> out) {

    void print(Compiled compiled) {
        Map<Reason, List<Quarantined>> reasons = compiled.quarantined().stream()
                .collect(Collectors.groupingBy(
                        Quarantined::reason, () -> new EnumMap<>(Reason.class), Collectors.toList()));
        if (reasons.values().stream().allMatch(own -> own.size() <= few)) {
            compiled.quarantined().forEach(refused -> out.accept(whole(refused)));
        } else {
            reasons.forEach(this::together);
        }
        late(compiled.retried());
    }

    private String whole(Quarantined refused) {
        return refused.reason() + "  " + place(refused) + "  " + texts.of("compile.refused.", refused.reason())
                + wrong(refused);
    }

    private void together(Reason reason, List<Quarantined> own) {
        out.accept(reason + "  " + own.size() + " ×  " + texts.of("compile.refused.", reason));
        first(own, refused -> "    " + place(refused) + wrong(refused));
    }

    /// Nothing is wrong with them: one line is enough.
    private void late(List<Quarantined> own) {
        if (own.size() == 1) {
            out.accept(texts.get("compile.retried", place(own.getFirst())));
        } else if (!own.isEmpty()) {
            out.accept(texts.get("compile.retried.many", own.size()));
        }
    }

    private void first(List<Quarantined> own, Function<Quarantined, String> line) {
        own.stream().limit(few).map(line).forEach(out);
        if (own.size() > few) {
            out.accept("    " + texts.get("compile.more", own.size() - few));
        }
    }

    private static String wrong(Quarantined refused) {
        String where = (refused.place() + " " + refused.detail()).strip();
        return where.isEmpty() ? "" : " (" + where + ")";
    }

    private static String place(Quarantined refused) {
        return refused.line() == 0 ? refused.path() : refused.path() + ":" + refused.line();
    }
}

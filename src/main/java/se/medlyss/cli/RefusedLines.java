package se.medlyss.cli;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.medlyss.application.RecordReading.Reason;
import se.medlyss.application.compilation.Awaited;
import se.medlyss.application.compilation.Compiled;
import se.medlyss.application.compilation.Quarantined;
import se.medlyss.texts.Formats;
import se.medlyss.texts.Texts;

/// What was not read of a shared folder. A computer that goes wrong writes hundreds of files that are refused: of too
/// many for one reason the first are named, and the others counted.
///
/// @param few how many of a kind are named each
record RefusedLines(Texts texts, int few, Consumer<String> out) {

    /// So many that are still on their way are named each; a folder that is just being synchronised has thousands.
    private static final int FEW_LATE = 3;

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
        List<String> none = compiled.passedOver();
        none.stream()
                .limit(few)
                .map(path -> texts.get("compile.passed-over", path))
                .forEach(out);
        if (none.size() > few) {
            out.accept(texts.get("compile.more", none.size() - few));
        }
    }

    private String whole(Quarantined refused) {
        return refused.reason() + "  " + place(refused) + "  " + texts.of("compile.refused.", refused.reason())
                + wrong(refused);
    }

    private void together(Reason reason, List<Quarantined> own) {
        out.accept(reason + "  " + own.size() + " ×  " + texts.of("compile.refused.", reason));
        first(own, refused -> "    " + place(refused) + wrong(refused));
    }

    /// Nothing may be wrong with them: one line for all is enough where there are many.
    private void late(List<Awaited> own) {
        if (own.size() <= FEW_LATE) {
            own.forEach(awaited ->
                    out.accept(whole(awaited.seen()) + " " + texts.get("compile.retried", local(awaited.until()))));
        } else {
            Instant first = own.stream()
                    .map(Awaited::until)
                    .min(Comparator.naturalOrder())
                    .orElseThrow();
            out.accept(texts.get("compile.retried.many", own.size(), local(first)));
        }
    }

    private String local(Instant moment) {
        return new Formats(texts).dayAndTime(LocalDateTime.ofInstant(moment, ZoneId.systemDefault()));
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

package se.medlyss.cli;

import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.medlyss.application.compilation.Awaited;
import se.medlyss.application.compilation.Balance;
import se.medlyss.application.compilation.CompilationException;
import se.medlyss.application.compilation.Compiled;
import se.medlyss.application.compilation.Finding;
import se.medlyss.application.compilation.Quarantined;
import se.medlyss.application.compilation.WriterState;

/// A compilation as JSON, for scripts.
final class CompiledJson {

    private CompiledJson() {}

    static Map<String, @Nullable Object> of(Compiled compiled) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("out", compiled.out().toString());
        json.put("outcome", compiled.outcome().name().toLowerCase(Locale.ROOT));
        json.put("changed", compiled.changed());
        json.put("balanced", compiled.balance().balanced());
        json.put("balance", balance(compiled.balance()));
        json.put("written", compiled.written());
        json.put("since", compiled.since().map(YearMonth::toString).orElse(null));
        json.put("evaluations", compiled.evaluations().size());
        json.put("quarantined", refusals(compiled.quarantined()));
        json.put(
                "retried",
                compiled.retried().stream().map(CompiledJson::awaited).toList());
        json.put("passedOver", compiled.passedOver());
        json.put(
                "findings",
                compiled.findings().stream().map(CompiledJson::finding).toList());
        json.put(
                "writers", compiled.writers().stream().map(CompiledJson::writer).toList());
        return json;
    }

    /// Of a run that stopped.
    static Map<String, @Nullable Object> of(CompilationException stopped, String problem) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("outcome", "stopped");
        json.put("reason", stopped.reason().name());
        json.put("place", stopped.place());
        json.put("problem", problem);
        return json;
    }

    private static Map<String, Long> balance(Balance balance) {
        Map<String, Long> json = new LinkedHashMap<>();
        json.put("seen", balance.seen());
        json.put("accepted", balance.accepted());
        json.put("duplicate", balance.duplicate());
        json.put("superseded", balance.superseded());
        json.put("withdrawn", balance.withdrawn());
        json.put("erased", balance.erased());
        json.put("conflict", balance.conflict());
        json.put("control", balance.control());
        json.put("quarantined", balance.quarantined());
        json.put("retried", balance.retried());
        return json;
    }

    private static List<Map<String, @Nullable Object>> refusals(List<Quarantined> refusals) {
        return refusals.stream().map(CompiledJson::refusal).toList();
    }

    private static Map<String, @Nullable Object> refusal(Quarantined refused) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("path", refused.path());
        json.put("line", refused.line() == 0 ? null : refused.line());
        json.put("reason", refused.reason().name());
        json.put("place", refused.place());
        json.put("detail", refused.detail());
        return json;
    }

    private static Map<String, @Nullable Object> awaited(Awaited awaited) {
        Map<String, @Nullable Object> json = refusal(awaited.seen());
        json.put("until", awaited.until().toString());
        return json;
    }

    private static Map<String, @Nullable Object> finding(Finding finding) {
        var evaluation = finding.evaluation();
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("kind", finding.kind().name());
        json.put("writer", finding.writer());
        json.put("evaluation", evaluation == null ? null : evaluation.toString());
        json.put("first", finding.first());
        json.put("last", finding.last());
        json.put("detail", finding.detail());
        return json;
    }

    private static Map<String, @Nullable Object> writer(WriterState writer) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("writer", writer.writer());
        json.put(
                "received",
                writer.received().stream()
                        .map(range -> List.of(range.first(), range.last()))
                        .toList());
        json.put("lastWritten", writer.lastWritten().toString());
        return json;
    }
}

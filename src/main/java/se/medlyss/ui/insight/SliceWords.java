package se.medlyss.ui.insight;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import se.medlyss.application.insight.Slice;

/// What the figures are made of, and what is left out, said before any of them.
final class SliceWords {

    private SliceWords() {}

    static String of(InsightTools tools, Slice slice) {
        List<String> parts = new ArrayList<>();
        long coaches = slice.counted().stream()
                .map(each -> each.persons().coach())
                .distinct()
                .count();
        parts.add(tools.text("insights.slice.counted", slice.counted().size(), coaches));
        if (!slice.outside().isEmpty()) {
            parts.add(tools.text("insights.slice.outside", slice.outside().size()));
        }
        if (slice.otherModes() > 0) {
            parts.add(tools.text("insights.slice.other-modes", slice.otherModes()));
        }
        if (slice.channels().size() > 1) {
            parts.add(tools.text(
                    "insights.slice.channels",
                    slice.channels().stream()
                            .map(channel -> tools.texts().texts().of("call.channel.", channel))
                            .collect(Collectors.joining(", "))));
        }
        if (slice.together().leftOut() > 0) {
            parts.add(tools.text("insights.slice.left-out", slice.together().leftOut()));
        }
        if (slice.versions().size() > 1 && !slice.ofFamily()) {
            parts.add(tools.text(
                    "insights.slice.versions",
                    slice.versions().stream().map(String::valueOf).collect(Collectors.joining(", "))));
        }
        return String.join(" · ", parts);
    }
}

package se.medlyss.ui.insight;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.medlyss.application.insight.Facts;
import se.medlyss.application.insight.Span;
import se.medlyss.application.insight.StageTable.Grouping;
import se.medlyss.application.insight.Trend;
import se.medlyss.call.Mode;
import se.medlyss.process.Channel;

/// What was chosen when the app was last used, as words by the name of each choice. Whose profile was shown is not
/// kept; what a word does not mean any longer is as if it had never been chosen.
record ChosenBefore(Map<String, String> figures) {

    ChosenBefore {
        figures = Map.copyOf(figures);
    }

    static ChosenBefore of(Chosen chosen, Facts.Origin source) {
        Map<String, String> figures = new HashMap<>();
        put(figures, "source", source.name());
        put(figures, "section", chosen.section().name());
        put(figures, "period", chosen.period().name());
        put(figures, "process", chosen.process());
        put(figures, "mode", chosen.mode() == null ? null : chosen.mode().name());
        put(figures, "team", chosen.team());
        put(
                figures,
                "channel",
                chosen.channel() == null ? null : chosen.channel().name());
        put(figures, "coach", chosen.coach());
        put(figures, "grouping", chosen.grouping().name());
        put(figures, "unit", chosen.unit().name());
        put(figures, "measure", chosen.measure().name());
        return new ChosenBefore(figures);
    }

    private static void put(Map<String, String> figures, String name, @Nullable String value) {
        if (value != null) {
            figures.put(name, value);
        }
    }

    /// Whose evaluations were looked at.
    Facts.Origin source() {
        return constant("source", Facts.Origin.OWN);
    }

    Chosen chosen() {
        return new Chosen(
                constant("section", Chosen.FIRST.section()),
                constant("period", Chosen.FIRST.period()),
                figures.get("process"),
                constant("mode", Mode.class),
                figures.get("team"),
                constant("channel", Channel.class),
                figures.get("coach"),
                constant("grouping", Grouping.TEAM),
                constant("unit", Span.Unit.WEEK),
                constant("measure", Trend.Measure.QUALITY),
                null);
    }

    private <E extends Enum<E>> E constant(String name, E first) {
        E known = constant(name, first.getDeclaringClass());
        return known == null ? first : known;
    }

    private <E extends Enum<E>> @Nullable E constant(String name, Class<E> type) {
        String word = figures.get(name);
        for (E each : type.getEnumConstants()) {
            if (each.name().equals(word)) {
                return each;
            }
        }
        return null;
    }
}

package se.medlyss.ui.insight;

import java.util.List;
import java.util.function.ToIntFunction;
import se.medlyss.application.insight.CriterionTable.Mix;

/// A way in which a criterion can be answered.
///
/// @param key      of its name
/// @param shortKey of a name that fits over a column
/// @param style    how it is drawn
/// @param counted  how often
record MixKind(String key, String shortKey, String style, ToIntFunction<Mix> counted) {

    /// In the order in which they are drawn and told.
    static final List<MixKind> ALL = List.of(
            new MixKind("control.answer.yes", "control.answer.yes", "mix-yes", Mix::there),
            new MixKind("control.answer.no", "control.answer.no", "mix-no", Mix::missing),
            new MixKind(
                    "control.answer.not-applicable",
                    "control.answer.not-applicable.short",
                    "mix-not-applicable",
                    Mix::notApplicable),
            new MixKind("control.answer.not-heard", "control.answer.not-heard.short", "mix-not-heard", Mix::notHeard),
            new MixKind(
                    "insights.coaches.mix.unanswered",
                    "insights.coaches.mix.unanswered",
                    "mix-unanswered",
                    Mix::unanswered));

    int of(Mix mix) {
        return counted.applyAsInt(mix);
    }
}

package se.medlyss.ui.control;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import se.medlyss.ui.base.LiveTexts;

/// The options that the kinds of criteria have in common.
public final class AnswerOptions {
    /// Reported when met is chosen.
    public static final String MET = "met";
    /// Reported when not met is chosen.
    public static final String NOT_MET = "not-met";
    /// Reported when not applicable is chosen.
    public static final String NOT_APPLICABLE = "not-applicable";
    /// Reported when not heard is chosen.
    public static final String NOT_HEARD = "not-heard";

    private final LiveTexts texts;

    /// Options in the language of the moment.
    public AnswerOptions(LiveTexts texts) {
        this.texts = texts;
    }

    /// Yes, no, not applicable, not heard.
    public List<AnswerOption> check() {
        return withOthers(
                List.of(option(MET, "control.answer.yes", Tone.GOOD), option(NOT_MET, "control.answer.no", Tone.BAD)));
    }

    /// Values to choose between (the grades of a scale, numbered options), then not applicable and not heard.
    /// Each is reported as it reads; `spoken` says it in words, in the same order.
    public List<AnswerOption> values(List<String> labels, List<ObservableValue<String>> spoken) {
        List<AnswerOption> options = new ArrayList<>();
        for (int index = 0; index < labels.size(); index++) {
            ObservableValue<String> label = new ReadOnlyStringWrapper(labels.get(index));
            options.add(new AnswerOption(labels.get(index), label, label, spoken.get(index), Tone.ACCENT));
        }
        return withOthers(options);
    }

    /// The given options, then not applicable and not heard.
    public List<AnswerOption> withOthers(List<AnswerOption> options) {
        List<AnswerOption> all = new ArrayList<>(options);
        all.add(other(NOT_APPLICABLE, "control.answer.not-applicable", "–"));
        all.add(other(NOT_HEARD, "control.answer.not-heard", "∅"));
        return all;
    }

    private AnswerOption option(String id, String key, Tone tone) {
        return new AnswerOption(id, texts.text(key), texts.text(key), texts.text(key), tone);
    }

    private AnswerOption other(String id, String key, String sign) {
        return new AnswerOption(
                id, texts.text(key + ".short"), new ReadOnlyStringWrapper(sign), texts.text(key), Tone.NEUTRAL);
    }
}

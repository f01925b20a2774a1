package se.medlyss.ui.scoring;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.medlyss.call.Answer;
import se.medlyss.call.CallState;
import se.medlyss.call.Talk;
import se.medlyss.call.TimelineEntry;
import se.medlyss.process.CallProcess;
import se.medlyss.process.Criterion;
import se.medlyss.process.CriterionKey;
import se.medlyss.process.CriterionKind;
import se.medlyss.process.GradeScale;
import se.medlyss.process.Language;
import se.medlyss.process.LocalText;
import se.medlyss.process.Stage;
import se.medlyss.texts.Formats;
import se.medlyss.texts.Texts;

/// A process's own texts, and its answers in words, in the language of the moment.
public final class ProcessWords {
    private final Texts texts;
    private final Formats formats;

    /// Words in the language of the texts.
    public ProcessWords(Texts texts) {
        this.texts = texts;
        formats = new Formats(texts);
    }

    /// A text of a process.
    public String in(LocalText text) {
        return text.in(Language.of(texts.locale()));
    }

    /// The stage's name; that it was one of another process when this one does not have it.
    public String stage(CallProcess process, String id) {
        return process.stage(id).map(Stage::name).map(this::in).orElseGet(() -> texts.get("listen.line.stage"));
    }

    /// What was lifted: its quote, or the stage of a mark that nobody has put words to; empty without both.
    public String lifted(CallProcess process, CallState call, Talk.Lifted lifted) {
        return lifted.quote().isBlank()
                ? stageOf(call, lifted).map(id -> stage(process, id)).orElse("")
                : lifted.quote().strip();
    }

    /// The id of the stage that a lifted mark was made in; empty for something without a mark.
    static Optional<String> stageOf(CallState call, Talk.Lifted lifted) {
        return call.content().timeline().oldestFirst().stream()
                .filter(line -> lifted.entry() != 0 && line.entry() == lifted.entry())
                .map(TimelineEntry::stage)
                .flatMap(Stream::ofNullable)
                .findFirst();
    }

    /// The criterion's short label; its key when the process no longer has it.
    public String label(CallProcess process, CriterionKey key) {
        return process.criterion(key).map(Criterion::label).map(this::in).orElse(key.toString());
    }

    /// The criterion's text; its key when the process no longer has it.
    public String criterion(CallProcess process, CriterionKey key) {
        return process.criterion(key).map(Criterion::text).map(this::in).orElse(key.toString());
    }

    /// An answer in words: *Ja*, *2*, *0:24*, the option's text.
    public String answer(CallProcess process, CriterionKey key, Answer answer) {
        return switch (answer) {
            case Answer.Met _ -> texts.get("control.answer.yes");
            case Answer.NotMet _ -> texts.get("control.answer.no");
            case Answer.Grade(BigDecimal value) -> written(value);
            case Answer.Seconds(BigDecimal value) -> Formats.clock(value.longValue());
            case Answer.Chosen(String option) ->
                process.criterion(key)
                        .map(criterion -> option(criterion, option))
                        .orElse(option);
            case Answer.Written(String text) -> text;
            case Answer.NotApplicable _ -> texts.get("control.answer.not-applicable");
            case Answer.NotHeard _ -> texts.get("control.answer.not-heard");
        };
    }

    /// A grade with what it stands for: *2, Ja, tydligt*.
    public String grade(GradeScale scale, int index) {
        String value = grade(scale.values().get(index));
        return scale.labels().isEmpty()
                ? value
                : value + ", " + in(scale.labels().get(index));
    }

    /// A grade as a button has it.
    public static String grade(BigDecimal value) {
        return value.stripTrailingZeros().toPlainString();
    }

    /// A grade with the language's decimal sign.
    public String written(BigDecimal value) {
        return formats.number(value, Math.max(0, value.stripTrailingZeros().scale()));
    }

    /// Which grades there are: *0 till 10*, *0 · 25 · 50 · 75 · 100*.
    public String scale(GradeScale scale) {
        return scale.wholeSteps()
                ? texts.get("scoring.scale", written(scale.lowest()), written(scale.highest()))
                : scale.values().stream().map(this::written).collect(Collectors.joining(" · "));
    }

    private String option(Criterion criterion, String id) {
        return criterion.kind() instanceof CriterionKind.Choice choice
                ? choice.option(id).map(option -> in(option.text())).orElse(id)
                : id;
    }
}

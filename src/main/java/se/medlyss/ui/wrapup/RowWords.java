package se.medlyss.ui.wrapup;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se.medlyss.call.Answer;
import se.medlyss.call.CallState;
import se.medlyss.call.Given;
import se.medlyss.process.CallProcess;
import se.medlyss.process.Criterion;
import se.medlyss.process.CriterionKey;
import se.medlyss.process.CriterionKind;
import se.medlyss.process.LocalText;
import se.medlyss.score.Finding;
import se.medlyss.score.TextPlace;
import se.medlyss.texts.Formats;
import se.medlyss.ui.base.LiveTexts;
import se.medlyss.ui.control.Sign;
import se.medlyss.ui.scoring.Elapsed;
import se.medlyss.ui.scoring.ProcessWords;
import se.medlyss.ui.scoring.ScoringTools;

/// What a line of the list says.
///
/// @param title what it is about
/// @param hint  what helps to decide; empty for nothing
/// @param given what was chosen already; empty for nothing
record RowWords(Sign sign, String title, String hint, String given) {

    RowWords(Sign sign, String title, String hint) {
        this(sign, title, hint, "");
    }

    static RowWords of(Row row, CallState state, CallProcess process, ScoringTools tools) {
        return new Writer(state, process, tools.texts(), tools.words()).words(row);
    }

    private record Writer(CallState state, CallProcess process, LiveTexts texts, ProcessWords own) {

        RowWords words(Row row) {
            return switch (row) {
                case Row.Outcome outcome -> outcome(outcome);
                case Row.Settled(CriterionKey key) -> settled(key);
                case Row.ToSettle(Finding.MissToConfirm(CriterionKey key)) -> miss(key);
                case Row.ToSettle(Finding.PersonalText text) ->
                    new RowWords(Sign.WARNING, text.text(), texts.now("wrapup.personal.hint", place(text.where())));
                case Row.ToSettle(Finding.PauseToClassify pause) -> pause(pause);
                case Row.ToSettle(Finding.StageNotEntered stage) ->
                    new RowWords(
                            Sign.STAGE,
                            stage(stage.stage()),
                            texts.now("wrapup.stage.hint", stage.unanswered().size()));
                case Row.ToSettle(Finding.OutOfOrder order) ->
                    new RowWords(
                            Sign.STAGE,
                            texts.now("wrapup.order.title", stage(order.stage()), stage(order.before())),
                            texts.now("wrapup.order.hint", clock(order.atMs())));
                case Row.ToSettle(Finding.Unanswered(CriterionKey key)) -> unanswered(key);
                case Row.ToSettle(Finding.OutcomeOpen(String question, int matter)) ->
                    outcome(new Row.Outcome(question, matter, null));
            };
        }

        private RowWords miss(CriterionKey key) {
            String miss = in(process.criterion(key).map(Criterion::miss).orElse(null));
            return new RowWords(
                    Sign.NOT_MET,
                    criterion(key),
                    join(
                            miss.isEmpty() ? texts.now("wrapup.miss.hint") : texts.now("wrapup.miss.hint-text", miss),
                            state.answers().comments().getOrDefault(key, "")));
        }

        private RowWords settled(CriterionKey key) {
            String comment = state.answers().comments().getOrDefault(key, "");
            Given given = state.answers().given().get(key);
            String answer = given == null ? "" : own.answer(process, key, given.answer());
            return new RowWords(sign(given), criterion(key), join(stage(key.stage()), comment), answer);
        }

        private static Sign sign(@Nullable Given given) {
            return given == null
                    ? Sign.NOTE
                    : switch (given.answer()) {
                        case Answer.Met _ -> Sign.MET;
                        case Answer.NotMet _ -> Sign.NOT_MET;
                        case Answer.NotHeard _ -> Sign.NOT_HEARD;
                        case Answer.NotApplicable _, Answer.Grade _, Answer.Seconds _, Answer.Chosen _ -> Sign.ANSWERED;
                        case Answer.Written _ -> Sign.NOTE;
                    };
        }

        private RowWords unanswered(CriterionKey key) {
            Optional<Criterion> criterion = process.criterion(key);
            String grades = criterion.map(Criterion::kind).map(this::grades).orElse("");
            String comment = state.answers().comments().getOrDefault(key, "");
            String good = comment.isEmpty() ? in(criterion.map(Criterion::good).orElse(null)) : comment;
            String critical = criterion
                    .map(Criterion::critical)
                    .map(_ -> texts.now("wrapup.unanswered.critical"))
                    .orElse("");
            return new RowWords(
                    Sign.ANSWERED,
                    criterion(key),
                    join(stage(key.stage()), critical, grades.isEmpty() || !comment.isEmpty() ? good : grades));
        }

        private String grades(CriterionKind kind) {
            if (!(kind instanceof CriterionKind.Graded graded)
                    || graded.scale().labels().isEmpty()) {
                return "";
            }
            var scale = graded.scale();
            return IntStream.range(0, scale.values().size())
                    .mapToObj(at -> scale.values().get(at).toPlainString() + " "
                            + in(scale.labels().get(at))
                                    .toLowerCase(texts.texts().locale()))
                    .collect(Collectors.joining(", "));
        }

        private RowWords pause(Finding.PauseToClassify pause) {
            String from = clock(pause.startMs());
            String lasted = Formats.clock(Duration.ofMillis(pause.lastedMs()));
            return new RowWords(
                    Sign.PAUSE,
                    texts.now("wrapup.pause.title", from, lasted),
                    texts.now(pause.openAtHangUp() ? "wrapup.pause.open" : "wrapup.pause.hint"));
        }

        private RowWords outcome(Row.Outcome row) {
            var question = process.outcome().stream()
                    .filter(each -> each.id().equals(row.question()))
                    .findFirst();
            String chosen = question.stream()
                    .flatMap(each -> each.options().stream())
                    .filter(option -> option.id().equals(row.chosen()))
                    .map(option -> own.in(option.text()))
                    .collect(Collectors.joining());
            boolean several = state.circumstances().matters() > 1;
            return new RowWords(
                    Sign.ANSWERED,
                    question.map(each -> own.in(each.text())).orElse(""),
                    several ? texts.now("wrapup.outcome.matter", row.matter()) : "",
                    chosen);
        }

        private String place(TextPlace place) {
            return switch (place) {
                case TextPlace.Entry(int _, long atMs) -> texts.now("wrapup.personal.note", clock(atMs));
                case TextPlace.Comment(CriterionKey key) -> texts.now("wrapup.personal.comment", criterion(key));
                case TextPlace.WrittenAnswer(CriterionKey key) -> criterion(key);
            };
        }

        private String criterion(CriterionKey key) {
            return own.criterion(process, key);
        }

        private String stage(String id) {
            return own.stage(process, id);
        }

        private String clock(long atMs) {
            return Elapsed.at(texts.texts(), state, atMs);
        }

        private String in(@Nullable LocalText text) {
            return text == null ? "" : own.in(text);
        }

        private static String join(String... parts) {
            return List.of(parts).stream().filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
        }
    }
}

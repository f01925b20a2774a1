package se.medlyss.ui.calibrate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import se.medlyss.application.calibration.CalibrationResult;
import se.medlyss.application.calibration.CriterionRow;
import se.medlyss.application.calibration.HalfAgreed;
import se.medlyss.application.calibration.SessionPaper;
import se.medlyss.application.calibration.SessionPaper.AgreedAnswer;
import se.medlyss.call.Answer;
import se.medlyss.process.CriterionKey;
import se.medlyss.process.CriterionKind;
import se.medlyss.ui.control.Buttons;
import se.medlyss.ui.control.Card;
import se.medlyss.ui.control.FieldName;
import se.medlyss.ui.control.OneOf;
import se.medlyss.ui.scoring.Rests;

/// What the group agrees on: an answer and a reason for each criterion that differed; where all had said the same,
/// that stands.
final class AgreeForm {

    private final CalibrateTools tools;
    private final CalibrationResult result;
    private final HalfAgreed shown;
    private final Map<CriterionKey, OneOf<Answer>> choices = new LinkedHashMap<>();
    private final Map<CriterionKey, TextField> reasons = new LinkedHashMap<>();
    private final TextField summary = new TextField();
    private final Button save;
    private final Label left = new Label();
    private boolean changed;

    AgreeForm(CalibrateTools tools, CalibrationResult result) {
        this.tools = tools;
        this.result = result;
        shown = tools.model().halves().of(session()).orElseGet(this::saved);
        save = tools.keyed(Buttons.primary(tools.texts().text("calibrate.agree.save"), this::save), "Ctrl+Enter");
        save.setId("save-agreed");
        left.setId("left-to-agree");
        left.getStyleClass().add("secondary");
    }

    Node card() {
        GridPane grid = new GridPane();
        grid.getStyleClass().addAll("spaced-8", "agree-grid");
        ColumnConstraints wide = new ColumnConstraints();
        wide.setHgrow(Priority.ALWAYS);
        wide.setPercentWidth(40);
        ColumnConstraints rest = new ColumnConstraints();
        rest.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().addAll(wide, new ColumnConstraints(), rest);
        int line = 0;
        for (CriterionRow row : result.rows()) {
            if (row.differs()) {
                add(grid, row, line++);
            }
        }
        summary.setId("agreed-summary");
        summary.promptTextProperty().bind(tools.texts().text("calibrate.agree.summary"));
        FieldName.give(summary, tools.texts().text("calibrate.agree.summary"));
        summary.setText(shown.summary());
        follow(summary);
        VBox body = new VBox(
                tools.sentence(tools.text("calibrate.agree.about", alike()), "secondary"),
                grid,
                summary,
                new HBox(save, left));
        body.getChildren().getLast().getStyleClass().add("agree-foot");
        body.getStyleClass().addAll("card-body", "spaced-8");
        enable();
        return new Card(tools.texts().text("calibrate.agree.title"), body);
    }

    private long alike() {
        return result.rows().stream().filter(CriterionRow::alike).count();
    }

    private void add(GridPane grid, CriterionRow row, int line) {
        String words = tools.words().criterion(result.process(), row.key());
        OneOf<Answer> choice = new OneOf<>(
                tools.texts(),
                "calibrate.agree.answer",
                answer -> tools.answer(result.process(), row.key(), answer),
                _ -> chosen());
        Optional<HalfAgreed.Line> half = shown.line(row.key());
        choice.show(options(row), half.map(HalfAgreed.Line::answer).orElse(null));
        choice.setId("agree-" + row.key());
        choice.setAccessibleHelp(words);
        // One whose list was open is wider than the others.
        choice.setMaxWidth(Double.MAX_VALUE);
        TextField reason = new TextField(half.map(HalfAgreed.Line::reason).orElse(""));
        reason.promptTextProperty().bind(tools.texts().text("calibrate.agree.reason"));
        FieldName.give(reason, words + ", " + tools.text("calibrate.agree.reason"));
        follow(reason);
        choices.put(row.key(), choice);
        reasons.put(row.key(), reason);
        grid.addRow(line, tools.sentence(words), choice, reason);
    }

    private List<Answer> options(CriterionRow row) {
        List<Answer> options = new ArrayList<>(
                switch (row.criterion().kind()) {
                    case CriterionKind.Check _ -> List.of(Answer.MET, Answer.NOT_MET);
                    case CriterionKind.Graded(var scale, var own) ->
                        scale.values().stream()
                                .map(value -> (Answer) new Answer.Grade(value))
                                .toList();
                    case CriterionKind.Choice(var all) ->
                        all.stream()
                                .map(option -> (Answer) new Answer.Chosen(option.id()))
                                .toList();
                    case CriterionKind.Timed _ ->
                        row.answers().stream()
                                .filter(Answer.Seconds.class::isInstance)
                                .map(Answer.class::cast)
                                .distinct()
                                .toList();
                    case CriterionKind.FreeText _ -> List.<Answer>of();
                });
        options.add(Answer.NOT_APPLICABLE);
        return options;
    }

    private void follow(TextField field) {
        field.textProperty().subscribe((_, _) -> changed = true);
        new Rests(field, this::rest);
    }

    private void chosen() {
        changed = true;
        rest();
        enable();
    }

    /// Makes durable what was changed since it was the last time.
    void rest() {
        if (changed) {
            changed = false;
            tools.model().halves().write(half(), saved());
        }
    }

    private UUID session() {
        return result.standing().id();
    }

    /// What is in the form now.
    private HalfAgreed half() {
        return lines(
                key -> new HalfAgreed.Line(
                        key,
                        Objects.requireNonNull(choices.get(key)).getValue(),
                        Objects.requireNonNull(reasons.get(key)).getText()),
                summary.getText());
    }

    /// What the form would hold had nobody changed anything in it.
    private HalfAgreed saved() {
        SessionPaper.Agreed agreed = result.standing().agreed();
        List<AgreedAnswer> answers = agreed == null ? List.of() : agreed.answers();
        return lines(
                key -> answers.stream()
                        .filter(each -> each.key().equals(key))
                        .map(each -> new HalfAgreed.Line(key, each.answer(), each.reason()))
                        .findFirst()
                        .orElseGet(() -> new HalfAgreed.Line(key, null, "")),
                agreed == null ? "" : agreed.summary());
    }

    private HalfAgreed lines(Function<CriterionKey, HalfAgreed.Line> line, String words) {
        return new HalfAgreed(
                session(),
                result.standing().plan().call(),
                result.rows().stream()
                        .filter(CriterionRow::differs)
                        .map(row -> line.apply(row.key()))
                        .toList(),
                words);
    }

    private void enable() {
        save.setDisable(open() > 0);
        left.setText(open() > 0 ? tools.text("calibrate.agree.left", open()) : "");
    }

    /// For how many no answer is chosen.
    private long open() {
        return choices.values().stream()
                .filter(choice -> choice.getValue() == null)
                .count();
    }

    /// Saves, when an answer is chosen for each.
    void save() {
        if (open() > 0) {
            return;
        }
        List<AgreedAnswer> answers = new ArrayList<>();
        for (CriterionRow row : result.rows()) {
            OneOf<Answer> choice = choices.get(row.key());
            TextField reason = reasons.get(row.key());
            Answer answer = choice == null ? common(row) : choice.getValue();
            if (answer != null) {
                answers.add(new AgreedAnswer(
                        row.key(),
                        answer,
                        reason == null ? "" : reason.getText().strip()));
            }
        }
        rest();
        tools.model().agree(session(), answers, summary.getText().strip());
    }

    /// What all said who judged it.
    private static @Nullable Answer common(CriterionRow row) {
        for (int each = 0; each < row.answers().size(); each++) {
            if (row.codes().get(each) != null) {
                return Objects.requireNonNull(row.answers().get(each));
            }
        }
        return null;
    }
}

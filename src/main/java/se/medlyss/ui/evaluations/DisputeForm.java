package se.medlyss.ui.evaluations;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import se.medlyss.application.EvaluationDetail;
import se.medlyss.application.review.AgentsWord;
import se.medlyss.call.Drafts;
import se.medlyss.call.Handling;
import se.medlyss.process.CallProcess;
import se.medlyss.process.Criterion;
import se.medlyss.process.CriterionKey;
import se.medlyss.ui.base.LiveTexts;
import se.medlyss.ui.control.DateField;
import se.medlyss.ui.control.FieldName;
import se.medlyss.ui.control.OpensBySpace;
import se.medlyss.ui.control.Shown;
import se.medlyss.ui.control.Tone;
import se.medlyss.ui.scoring.HalfWords;
import se.medlyss.ui.scoring.HalfWritten;
import se.medlyss.ui.scoring.ScoringTools;

/// Which criterion the agent sees differently, how, and by when it is to be answered.
final class DisputeForm extends VBox {

    private final ComboBox<CriterionKey> criteria = new ComboBox<>();
    private final TextField words = new TextField();
    private final HalfWritten half;
    private final DateField deadline;
    private final Label lacks = new Label();
    private final LiveTexts texts;
    private final LocalDate today;
    private final Consumer<Raised> onRaised;

    /// What was written.
    record Raised(CriterionKey key, String words, LocalDate deadline) {}

    DisputeForm(
            EvaluationDetail detail,
            ScoringTools tools,
            HalfWords halves,
            LocalDate usual,
            Consumer<Raised> onRaised,
            Runnable onLeft) {
        this.onRaised = onRaised;
        texts = tools.texts();
        today = usual.minusDays(AgentsWord.DAYS_TO_ANSWER);
        getStyleClass().addAll("spaced-8", "agents-form");
        CallProcess process = detail.process().process();
        offer(detail, tools, process);
        OpensBySpace.let(criteria);
        words.promptTextProperty().bind(texts.text("agents-word.how"));
        FieldName.give(words, texts.text("agents-word.how"));
        words.setOnAction(_ -> raise());
        half = new HalfWritten(words, halves);
        half.begin(detail.id(), Drafts.dispute(criteria.getValue()));
        criteria.setOnAction(_ -> half.rename(Drafts.dispute(criteria.getValue())));
        deadline = new DateField(texts);
        deadline.setValue(usual);
        deadline.addEventFilter(KeyEvent.KEY_PRESSED, this::inTheDay);
        var buttons = new FormButtons(texts, "agents-word.raise", this::raise, () -> leave(onLeft));
        lacks.setWrapText(true);
        lacks.setMinHeight(USE_PREF_SIZE);
        Tone.WARN.on(lacks);
        Shown.when(lacks, false);
        getChildren().addAll(criteria, words, by(), deadline.withSentence(), lacks, buttons);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                leave(onLeft);
            }
        });
    }

    private void offer(EvaluationDetail detail, ScoringTools tools, CallProcess process) {
        criteria.getItems().setAll(offered(process, detail.state().handling()));
        criteria.setConverter(named(tools, process));
        criteria.getSelectionModel().selectFirst();
        detail.state().drafts().disputed().ifPresent(criteria::setValue);
        criteria.setMaxWidth(Double.MAX_VALUE);
        FieldName.give(criteria, texts.text("agents-word.criterion"));
    }

    /// What can be seen differently: one open objection a criterion.
    static List<CriterionKey> offered(CallProcess process, Handling handling) {
        return process.keys()
                .filter(key -> process.criterion(key).filter(Criterion::scored).isPresent())
                .filter(key ->
                        handling.open().stream().noneMatch(open -> open.key().equals(key)))
                .toList();
    }

    private void leave(Runnable onLeft) {
        half.givenUp();
        onLeft.run();
    }

    private Label by() {
        Label by = new Label();
        by.textProperty().bind(texts.text("agents-word.by"));
        by.getStyleClass().add("secondary");
        by.setLabelFor(deadline);
        return by;
    }

    /// A day's field takes Enter for itself.
    private void inTheDay(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && !deadline.isShowing()) {
            event.consume();
            if (deadline.takeWritten()) {
                raise();
            }
        }
    }

    private void raise() {
        CriterionKey key = criteria.getValue();
        LocalDate by = deadline.getValue();
        Optional<String> lack = lack(words.getText(), by, today);
        lacks.setText(lack.map(each -> texts.now(each)).orElse(""));
        Shown.when(lacks, lack.isPresent());
        if (words.getText().isBlank()) {
            words.requestFocus();
        } else if (lack.isPresent()) {
            deadline.requestFocus();
        } else if (key != null && by != null) {
            half.kept();
            onRaised.accept(new Raised(key, words.getText(), by));
        }
    }

    /// The text key of what is missing; empty when nothing is.
    static Optional<String> lack(String words, @Nullable LocalDate by, LocalDate today) {
        if (words.isBlank()) {
            return Optional.of("agents-word.lacks.how");
        }
        return by == null || by.isBefore(today) ? Optional.of("agents-word.lacks.by") : Optional.empty();
    }

    private static StringConverter<CriterionKey> named(ScoringTools tools, CallProcess process) {
        return new StringConverter<>() {
            @Override
            public String toString(@Nullable CriterionKey key) {
                return key == null ? "" : tools.words().criterion(process, key);
            }

            @Override
            public @Nullable CriterionKey fromString(@Nullable String written) {
                return null;
            }
        };
    }
}

package se.medlyss.ui.processes;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import se.medlyss.process.CallProcess;
import se.medlyss.process.Criterion;
import se.medlyss.process.CriticalScope;
import se.medlyss.process.Language;
import se.medlyss.process.LocalText;
import se.medlyss.process.ProcessDocument;
import se.medlyss.process.Stage;
import se.medlyss.ui.base.LiveTexts;
import se.medlyss.ui.control.Card;
import se.medlyss.ui.control.Pill;
import se.medlyss.ui.control.SegmentedChoice;
import se.medlyss.ui.control.Tone;

/// A process to read: its stages, its criteria and what they sound like, in any of its three languages.
final class ProcessSheet extends VBox {

    private final LiveTexts texts;
    private final ProcessSentences sentences;
    private final VBox body = new VBox();
    private final SegmentedChoice<Language> languages;
    private Optional<Language> chosen = Optional.empty();
    private @Nullable ProcessDocument document;

    ProcessSheet(LiveTexts texts) {
        this.texts = texts;
        sentences = new ProcessSentences(texts.texts());
        languages = new SegmentedChoice<>(
                List.of(Language.values()), language -> texts.of("processes.language.", language));
        languages.setOnChosen(this::read);
        languages.setId("process-language");
        getStyleClass().add("spaced-16");
        body.getStyleClass().add("spaced-16");
        getChildren().addAll(body);
        texts.draw(this, this::draw);
    }

    void show(@Nullable ProcessDocument shown) {
        if (shown != document) {
            document = shown;
            draw();
        }
    }

    private void read(Language language) {
        chosen = Optional.of(language);
        draw();
    }

    private Language language() {
        return chosen.orElseGet(() -> Language.of(texts.locale()));
    }

    private void draw() {
        body.getChildren().clear();
        languages.choose(language());
        ProcessDocument read = document;
        if (read != null) {
            CallProcess process = read.process();
            body.getChildren().add(head(process));
            process.stages().stream().map(this::stage).forEach(body.getChildren()::add);
        }
    }

    private Node head(CallProcess process) {
        VBox lines = new VBox(languages, label(sentences.facts(process), "secondary"));
        optional(process.summary()).ifPresent(text -> lines.getChildren().add(label(text, "process-text")));
        optional(process.useWhen()).ifPresent(text -> lines.getChildren().add(label(text, "secondary")));
        lines.getStyleClass().addAll("card-body", "spaced-8");
        return new Card(
                new ReadOnlyStringWrapper(
                        process.title().in(language()) + " · " + texts.now("processes.version", process.version())),
                lines);
    }

    private Node stage(Stage stage) {
        VBox rows = new VBox();
        rows.getStyleClass().addAll("card-body", "process-rows");
        optional(stage.purpose()).ifPresent(text -> rows.getChildren().add(label(text, "secondary")));
        stage.criteria().stream().map(this::criterion).forEach(rows.getChildren()::add);
        Label facts = label(sentences.facts(stage), "secondary");
        facts.setMinWidth(USE_PREF_SIZE);
        return Card.with(new ReadOnlyStringWrapper(stage.name().in(language())), facts, rows);
    }

    private Node criterion(Criterion criterion) {
        VBox words = new VBox(label(criterion.text().in(language()), "process-text"));
        optional(criterion.good()).ifPresent(text -> words.getChildren().add(label(text, "secondary")));
        HBox.setHgrow(words, Priority.ALWAYS);
        Label facts = label(sentences.facts(criterion), "secondary");
        facts.setMinWidth(USE_PREF_SIZE);
        HBox row = new HBox(words);
        if (criterion.critical() != null) {
            row.getChildren()
                    .add(new Pill(
                            texts.text(
                                    criterion.criticalScope() == CriticalScope.CALL
                                            ? "scoring.critical.call"
                                            : "scoring.critical.stage"),
                            Tone.BAD));
        }
        row.getChildren().add(facts);
        row.getStyleClass().addAll("spaced-16", "process-row");
        return row;
    }

    private Optional<String> optional(@Nullable LocalText text) {
        return Optional.ofNullable(text).map(words -> words.in(language()));
    }

    private static Label label(String words, String styleClass) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.getStyleClass().add(styleClass);
        return label;
    }
}

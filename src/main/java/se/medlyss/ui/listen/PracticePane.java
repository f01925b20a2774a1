package se.medlyss.ui.listen;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import se.medlyss.ui.base.Command;
import se.medlyss.ui.base.LiveTexts;
import se.medlyss.ui.control.Buttons;
import se.medlyss.ui.control.KeyCap;
import se.medlyss.ui.scoring.ScoringTools;

/// What is said in the practice call, with the keys for it; at its end how fast the listener's keys came.
final class PracticePane extends VBox {
    private final PracticeViewModel practice;
    private final ScoringTools tools;
    private final LiveTexts texts;
    private final ListenViewModel listening;

    PracticePane(PracticeViewModel practice, ListenViewModel listening, ScoringTools tools) {
        this.practice = practice;
        this.listening = listening;
        this.tools = tools;
        texts = tools.texts();
        getStyleClass().add("practice");
        setAccessibleRole(AccessibleRole.TEXT);
        practice.line().subscribe(_ -> draw());
        practice.result().subscribe(_ -> draw());
        texts.draw(this, this::draw);
    }

    private void draw() {
        Optional<PracticeLags> result = practice.result().get();
        if (result.isPresent()) {
            showResult(result.get());
        } else {
            practice.line().get().ifPresentOrElse(this::showLine, this::showBeginning);
        }
    }

    private void showBeginning() {
        say("practice.begins");
    }

    private void showLine(PracticeCue cue) {
        Label who = new Label(texts.texts().of("practice.speaker.", cue.speaker()));
        who.getStyleClass().addAll("small", "strong", "accent");
        who.setMinWidth(USE_PREF_SIZE);
        Label words = new Label(texts.now(cue.textKey()));
        words.getStyleClass().add("line");
        words.setWrapText(true);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox row = new HBox(who, words);
        row.getStyleClass().add("practice-line");
        practice.keys(cue).forEach(command -> row.getChildren().add(new KeyCap(tools.cap(command))));
        getChildren().setAll(row);
        setAccessibleText(who.getText() + ": " + words.getText());
    }

    private void say(String key) {
        Label words = new Label(texts.now(key));
        words.setWrapText(true);
        getChildren().setAll(words);
        setAccessibleText(words.getText());
    }

    private void showResult(PracticeLags lags) {
        Label summary = new Label(summary(lags));
        summary.getStyleClass().add("strong");
        summary.setWrapText(true);
        Label advice = new Label(texts.now("practice.result.advice"));
        advice.getStyleClass().add("small");
        advice.setWrapText(true);
        VBox words = new VBox(summary, advice, keys(lags));
        words.getStyleClass().add("spaced-4");
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox row = new HBox(
                words,
                Buttons.keyed(
                        Buttons.plain(texts.text("practice.result.again"), () -> listening.nextCall(listening.now())),
                        tools.cap(Command.NEXT_CALL)),
                Buttons.keyed(
                        Buttons.primary(texts.text("practice.result.done"), () -> listening.end(listening.now())),
                        tools.cap(Command.END)));
        row.getStyleClass().add("practice-line");
        getChildren().setAll(row);
        setAccessibleText(summary.getText());
    }

    private String summary(PracticeLags lags) {
        int all = practice.cues().size();
        OptionalLong median = lags.median();
        return median.isEmpty()
                ? texts.now("practice.result.none")
                : texts.now("practice.result.median", seconds(median.getAsLong()), lags.keyed(), all);
    }

    /// Each line's keys with their lag.
    private Region keys(PracticeLags lags) {
        FlowPane keys = new FlowPane();
        keys.getStyleClass().add("hints");
        List<PracticeCue> cues = practice.cues();
        for (int i = 0; i < cues.size(); i++) {
            HBox one = new HBox();
            one.getStyleClass().add("key-hint");
            practice.keys(cues.get(i)).forEach(command -> one.getChildren().add(new KeyCap(tools.cap(command))));
            OptionalLong lag = lags.of(i);
            Label took = new Label(lag.isPresent() ? seconds(lag.getAsLong()) : "–");
            took.getStyleClass().add("secondary");
            one.getChildren().add(took);
            keys.getChildren().add(one);
        }
        return keys;
    }

    private String seconds(long ms) {
        return texts.now("practice.seconds", texts.formats().number(BigDecimal.valueOf(ms, 3), 1));
    }
}

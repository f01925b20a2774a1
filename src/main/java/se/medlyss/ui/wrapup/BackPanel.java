package se.medlyss.ui.wrapup;

import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import se.medlyss.ui.base.LiveTexts;
import se.medlyss.ui.control.Buttons;
import se.medlyss.ui.control.FieldName;
import se.medlyss.ui.scoring.Rests;

/// Says in place what it means to change answers that are final, and asks why.
final class BackPanel extends VBox {

    private final TalkViewModel model;
    private final LiveTexts texts;
    private final TextField reason = new TextField();

    BackPanel(TalkViewModel model, LiveTexts texts) {
        this.model = model;
        this.texts = texts;
        getStyleClass().add("going-back");
        Label title = new Label();
        title.textProperty().bind(texts.text("talk.back.title"));
        title.getStyleClass().add("card-title");
        Label sentence = new Label();
        sentence.textProperty().bind(texts.text("talk.back.sentence"));
        sentence.setWrapText(true);
        sentence.setMinHeight(USE_PREF_SIZE);
        reason.promptTextProperty().bind(texts.text("talk.back.prompt"));
        FieldName.give(reason, texts.text("talk.back.prompt"));
        reason.setOnAction(_ -> model.backToAnswers(reason.getText()));
        new Rests(reason, this::rest);
        var change = Buttons.keyed(
                Buttons.plain(texts.text("talk.back.change"), () -> model.backToAnswers(reason.getText())),
                texts.text("keys.name.enter"));
        change.disableProperty().bind(reason.textProperty().map(String::isBlank));
        var stay = Buttons.keyed(Buttons.quiet(texts.text("talk.back.stay"), this::stay), texts.text("keys.name.esc"));
        FlowPane buttons = new FlowPane(change, stay);
        buttons.getStyleClass().add("spaced-8");
        getChildren().addAll(title, sentence, reason, buttons);
        managedProperty().bind(visibleProperty());
        setVisible(false);
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /// Shows or hides it; a reason stands there already, to be changed or taken as it is.
    void show(boolean asking) {
        boolean begins = asking && !isVisible();
        setVisible(asking);
        if (begins) {
            String half = model.reason().words();
            reason.setText(half.isEmpty() ? texts.now("talk.back.reason") : half);
            start();
        }
    }

    /// Gives the reason the keyboard: to go on with what is half written, or to change what stands there.
    void start() {
        reason.requestFocus();
        if (model.reason().words().isEmpty()) {
            reason.selectAll();
        } else {
            reason.end();
        }
    }

    private void stay() {
        model.reason().giveUp();
        model.askBack(false);
    }

    private void rest() {
        if (isVisible()) {
            model.reason().rests(reason.getText(), texts.now("talk.back.reason"));
        }
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            stay();
            event.consume();
        }
    }
}

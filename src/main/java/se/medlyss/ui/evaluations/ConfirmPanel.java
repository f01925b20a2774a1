package se.medlyss.ui.evaluations;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import se.medlyss.call.Drafts;
import se.medlyss.call.PersonalData;
import se.medlyss.ui.base.LiveTexts;
import se.medlyss.ui.control.Buttons;
import se.medlyss.ui.control.FieldName;
import se.medlyss.ui.control.KeyCap;
import se.medlyss.ui.control.Tone;
import se.medlyss.ui.scoring.HalfWritten;

/// Says in place what is about to be done, asks why, and does it or not. Never a dialog.
final class ConfirmPanel extends VBox {

    private final DetailViewModel model;
    private final LiveTexts texts;
    private final Label title = new Label();
    private final Label sentence = new Label();
    private final TextField reason = new TextField();
    private final Label waiting = new Label();
    private final SimpleStringProperty action = new SimpleStringProperty("");
    private final Button confirm = Buttons.danger(action, this::confirm);
    private final Button keep;
    private final HalfWritten half;
    private Asking asking = Asking.NOTHING;

    ConfirmPanel(DetailViewModel model, LiveTexts texts) {
        this.model = model;
        this.texts = texts;
        half = new HalfWritten(reason, model.half());
        getStyleClass().add("confirm");
        title.getStyleClass().add("card-title");
        sentence.setWrapText(true);
        sentence.setMinHeight(USE_PREF_SIZE);
        FieldName.give(reason, reason.promptTextProperty());
        reason.managedProperty().bind(reason.visibleProperty());
        reason.setOnAction(_ -> confirm());
        keep = Buttons.keyed(
                Buttons.plain(texts.text("evaluations.confirm.keep"), this::leave), texts.text("keys.name.esc"));
        drawConfirmKey();
        FlowPane buttons = new FlowPane(confirm, keep);
        buttons.getStyleClass().add("spaced-8");
        waiting.textProperty().bind(texts.text("evaluations.confirm.waiting"));
        waiting.setWrapText(true);
        waiting.getStyleClass().add("strong");
        waiting.managedProperty().bind(waiting.visibleProperty());
        reason.disableProperty().bind(waiting.visibleProperty());
        confirm.disableProperty()
                .bind(Bindings.createBooleanBinding(
                        this::isHeldBack, reason.visibleProperty(), reason.textProperty(), waiting.visibleProperty()));
        getChildren().addAll(title, sentence, reason, personal(), waiting, buttons);
        managedProperty().bind(visibleProperty());
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /// A reason leaves with the evaluation: it is no place for the customer either.
    private Label personal() {
        Label personal = new Label();
        personal.textProperty().bind(texts.text("talk.personal"));
        personal.getStyleClass().addAll("strong", "personal");
        personal.setWrapText(true);
        personal.visibleProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> reason.isVisible()
                                && !PersonalData.in(reason.getText()).isEmpty(),
                        reason.visibleProperty(),
                        reason.textProperty()));
        personal.managedProperty().bind(personal.visibleProperty());
        return personal;
    }

    /// Enter confirms from the reason; without one it would take what has the keyboard.
    private void drawConfirmKey() {
        KeyCap cap = new KeyCap(texts.text("keys.name.enter"));
        cap.visibleProperty().bind(reason.visibleProperty());
        cap.managedProperty().bind(cap.visibleProperty());
        confirm.setGraphic(cap);
        confirm.getStyleClass().add("keyed");
    }

    void draw(@Nullable DetailState state) {
        Asking now = state == null ? Asking.NOTHING : state.asking();
        boolean begins = now != asking;
        asking = now;
        if (begins) {
            half.leave();
        }
        setVisible(now != Asking.NOTHING);
        waiting.setVisible(state != null && state.waiting());
        if (state == null || now == Asking.NOTHING) {
            return;
        }
        title.setText(texts.texts().of("evaluations.confirm.title.", now));
        sentence.setText(texts.texts().of("evaluations.confirm.sentence.", now));
        action.set(texts.texts().of("evaluations.confirm.action.", now));
        reason.setVisible(now != Asking.ERASE);
        reason.setPromptText(
                texts.now(now == Asking.SECOND_OPINION ? "evaluations.confirm.whose" : "evaluations.confirm.reason"));
        boolean destroys = now == Asking.WITHDRAW || now == Asking.ERASE;
        (destroys ? Tone.BAD : Tone.ACCENT).on(this);
        confirm.getStyleClass().removeAll("danger", "plain");
        confirm.getStyleClass().add(destroys ? "danger" : "plain");
        if (begins) {
            reason.clear();
            draft(now).ifPresent(name -> half.begin(state.detail().id(), name));
            // What cannot be taken back takes a step to its button first.
            (reason.isVisible() ? reason : keep).requestFocus();
        }
    }

    private boolean isHeldBack() {
        return waiting.isVisible() || reason.isVisible() && reason.getText().isBlank();
    }

    /// What is kept of the reason while it is written. A name is written in one go.
    private static Optional<String> draft(Asking what) {
        return switch (what) {
            case REVISE -> Optional.of(Drafts.REVISION);
            case WITHDRAW -> Optional.of(Drafts.WITHDRAWAL);
            case UNLOCK -> Optional.of(Drafts.UNLOCK);
            case NOTHING, ERASE, SECOND_OPINION -> Optional.empty();
        };
    }

    private void leave() {
        half.givenUp();
        model.ask(Asking.NOTHING);
    }

    private void confirm() {
        if (isHeldBack()) {
            return;
        }
        half.kept();
        switch (asking) {
            case NOTHING -> {}
            case REVISE -> model.revise(reason.getText());
            case WITHDRAW -> model.withdraw(reason.getText());
            case ERASE -> model.erase();
            case SECOND_OPINION ->
                model.withReviews((reviews, evaluation) -> reviews.secondOpinion(evaluation, reason.getText()));
            case UNLOCK ->
                model.withReviews((reviews, evaluation) ->
                        reviews.unlock(evaluation, reason.getText(), () -> model.again(evaluation)));
        }
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            leave();
            event.consume();
        }
    }
}

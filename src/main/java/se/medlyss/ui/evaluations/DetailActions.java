package se.medlyss.ui.evaluations;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import se.medlyss.call.Life;
import se.medlyss.ui.base.LiveTexts;
import se.medlyss.ui.control.Buttons;
import se.medlyss.ui.scoring.CopyButton;

/// What can be done with the evaluation as it stands.
final class DetailActions extends FlowPane {

    private final DetailViewModel model;
    private final LiveTexts texts;
    private List<Object> drawn = List.of();

    DetailActions(DetailViewModel model, LiveTexts texts) {
        this.model = model;
        this.texts = texts;
        getStyleClass().addAll("spaced-8", "detail-actions");
    }

    void draw(DetailState state) {
        List<Object> now = List.of(state.detail(), state.looksBack());
        if (now.equals(drawn)) {
            return;
        }
        drawn = now;
        List<Button> buttons = new ArrayList<>();
        if (state.looksBack()) {
            buttons.add(primary("evaluations.action.standing", model::lookAtStanding));
        } else {
            offer(state, buttons);
        }
        getChildren().setAll(buttons);
    }

    private void offer(DetailState state, List<Button> buttons) {
        Life life = state.life();
        switch (life) {
            case RUNNING, WRAP_UP, PARKED -> buttons.add(primary("evaluations.action.go-on", model::goOn));
            case DISCARDED -> buttons.add(primary("evaluations.action.take-back", model::takeBack));
            case FINAL -> offerFinal(state, buttons);
            case WITHDRAWN -> {
                // It only waits to be erased.
            }
        }
        if (life != Life.RUNNING) {
            buttons.add(Buttons.quiet(texts.text("evaluations.action.erase"), () -> model.ask(Asking.ERASE)));
        }
    }

    private void offerFinal(DetailState state, List<Button> buttons) {
        buttons.add(
                state.waitsForTalk()
                        ? primary("evaluations.action.talk", model::talk)
                        : Buttons.plain(texts.text("evaluations.action.talk-again"), model::talk));
        buttons.add(CopyButton.of(
                model.copies(), texts, new SimpleStringProperty(state.detail().agent()), model::copySubject));
        buttons.add(Buttons.plain(texts.text("evaluations.action.revise"), () -> model.ask(Asking.REVISE)));
        buttons.add(Buttons.quiet(texts.text("evaluations.action.withdraw"), () -> model.ask(Asking.WITHDRAW)));
    }

    private Button primary(String key, Runnable action) {
        return Buttons.primary(texts.text(key), action);
    }
}

package se.medlyss.ui.evaluations;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import se.medlyss.call.Life;
import se.medlyss.ui.base.Chord;
import se.medlyss.ui.base.KeyNames;
import se.medlyss.ui.base.KeyStroke;
import se.medlyss.ui.base.LiveTexts;
import se.medlyss.ui.control.Buttons;
import se.medlyss.ui.scoring.CopyButton;

/// What can be done with the evaluation as it stands.
final class DetailActions extends FlowPane {

    private static final Chord TALK = Chord.of("T");
    private static final Chord REVISE = Chord.of("R");
    private static final Chord WITHDRAW = Chord.of("W");
    private static final Chord ERASE = Chord.of("Shift+Delete");

    private final DetailViewModel model;
    private final LiveTexts texts;
    private final Map<Chord, Button> keyed = new HashMap<>();
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
        keyed.clear();
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
            buttons.add(
                    keyed(ERASE, Buttons.quiet(texts.text("evaluations.action.erase"), () -> model.ask(Asking.ERASE))));
        }
    }

    private void offerFinal(DetailState state, List<Button> buttons) {
        buttons.add(keyed(
                TALK,
                state.waitsForTalk()
                        ? primary("evaluations.action.talk", model::talk)
                        : Buttons.plain(texts.text("evaluations.action.talk-again"), model::talk)));
        buttons.add(keyed(
                CopyButton.KEY,
                CopyButton.of(
                        model.copies(),
                        texts,
                        new SimpleStringProperty(state.detail().agent()),
                        model::copySubject)));
        buttons.add(
                keyed(REVISE, Buttons.plain(texts.text("evaluations.action.revise"), () -> model.ask(Asking.REVISE))));
        buttons.add(keyed(
                WITHDRAW, Buttons.quiet(texts.text("evaluations.action.withdraw"), () -> model.ask(Asking.WITHDRAW))));
    }

    /// Does what a key is drawn for.
    ///
    /// @return whether there is such a button
    boolean key(KeyStroke stroke) {
        Optional<Button> asked = Optional.ofNullable(keyed.get(stroke.chord()));
        asked.ifPresent(Button::fire);
        return asked.isPresent();
    }

    private Button keyed(Chord chord, Button button) {
        keyed.put(chord, button);
        return Buttons.keyed(button, texts.following(() -> new KeyNames(texts.texts()).of(chord)));
    }

    private Button primary(String key, Runnable action) {
        return Buttons.primary(texts.text(key), action);
    }
}

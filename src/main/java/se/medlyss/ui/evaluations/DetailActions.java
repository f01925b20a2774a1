package se.medlyss.ui.evaluations;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import se.medlyss.application.review.LockEvaluation;
import se.medlyss.call.CallState;
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
    private static final Chord REVIEW = Chord.of("G");
    private static final Chord GO_ON = REVIEW;
    private static final Chord SECOND_OPINION = Chord.of("A");
    private static final Chord SELF = Chord.of("M");
    private static final Chord LOCK = Chord.of("L");
    private static final Chord TAKE_BACK = Chord.of("Z");
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
        getChildren().setAll(inLine(buttons));
    }

    /// What removes something stays together, also where it comes into a line of its own.
    private static List<Node> inLine(List<Button> buttons) {
        List<Node> line = new ArrayList<>();
        HBox removing = new HBox();
        removing.getStyleClass().add("removing");
        for (Button button : buttons) {
            boolean removes = button.getStyleClass().contains("quiet");
            (removes ? removing.getChildren() : line).add(removes ? Buttons.atTheEdge(button) : button);
        }
        if (!removing.getChildren().isEmpty()) {
            line.add(removing);
        }
        return line;
    }

    private void offer(DetailState state, List<Button> buttons) {
        Life life = state.life();
        switch (life) {
            case RUNNING, WRAP_UP, PARKED ->
                buttons.add(keyed(GO_ON, primary("evaluations.action.go-on", model::goOn)));
            case DISCARDED -> offerBack(state, buttons);
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

    /// What was made blind and thrown away is not taken back: meanwhile the others' answers could be seen.
    private void offerBack(DetailState state, List<Button> buttons) {
        if (!state.detail().state().blind()) {
            buttons.add(keyed(TAKE_BACK, primary("evaluations.action.take-back", model::takeBack)));
        }
    }

    private void offerFinal(DetailState state, List<Button> buttons) {
        if (state.kind().isPresent()) {
            buttons.add(
                    keyed(REVIEW, primary("evaluations.action.compare", () -> model.withReviews(ReviewActions::open))));
            buttons.add(ask(WITHDRAW, Asking.WITHDRAW, Buttons::quiet, "evaluations.action.withdraw"));
            return;
        }
        if (state.calibrates()) {
            buttons.add(ask(WITHDRAW, Asking.WITHDRAW, Buttons::quiet, "evaluations.action.withdraw"));
            return;
        }
        if (!state.locked()) {
            buttons.add(keyed(
                    TALK,
                    state.waitsForTalk()
                            ? primary("evaluations.action.talk", model::talk)
                            : Buttons.plain(texts.text("evaluations.action.talk-again"), model::talk)));
        }
        buttons.add(keyed(
                CopyButton.KEY,
                CopyButton.of(
                        model.copies(),
                        texts,
                        new SimpleStringProperty(state.detail().agent()),
                        model::copySubject)));
        if (state.locked()) {
            buttons.add(ask(LOCK, Asking.UNLOCK, Buttons::plain, "evaluations.action.unlock"));
            return;
        }
        offerOthers(state, buttons);
        if (state.detail().state().thrownAway().isPresent()) {
            buttons.add(keyed(
                    TAKE_BACK, Buttons.plain(texts.text("evaluations.action.take-back-version"), model::takeBack)));
        }
        buttons.add(ask(REVISE, Asking.REVISE, Buttons::plain, "evaluations.action.revise"));
        buttons.add(ask(WITHDRAW, Asking.WITHDRAW, Buttons::quiet, "evaluations.action.withdraw"));
    }

    /// What others do with it.
    private void offerOthers(DetailState state, List<Button> buttons) {
        CallState now = state.detail().state();
        buttons.add(keyed(
                REVIEW,
                Buttons.plain(
                        texts.text("evaluations.action.review"), () -> model.withReviews(ReviewActions::review))));
        buttons.add(ask(SECOND_OPINION, Asking.SECOND_OPINION, Buttons::plain, "evaluations.action.second-opinion"));
        boolean assessed = now.handling().selfAssessment() != null;
        boolean unseen = !now.talk().done() && now.handling().acknowledgement() == null;
        if (assessed || unseen) {
            String words = assessed ? "evaluations.action.gap" : "evaluations.action.self-assessment";
            buttons.add(keyed(
                    SELF, Buttons.plain(texts.text(words), () -> model.withReviews(ReviewActions::selfAssessment))));
        }
        if (LockEvaluation.lockable(now) && !state.waitsForTalk()) {
            buttons.add(keyed(LOCK, Buttons.plain(texts.text("evaluations.action.lock"), this::lock)));
        }
    }

    private void lock() {
        model.withReviews((reviews, evaluation) ->
                reviews.lock(evaluation, texts.now("evaluations.lock.reason"), () -> model.again(evaluation)));
    }

    private Button ask(
            Chord chord, Asking what, BiFunction<ObservableValue<String>, Runnable, Button> kind, String words) {
        return keyed(chord, kind.apply(texts.text(words), () -> model.ask(what)));
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

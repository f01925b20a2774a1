package se.medlyss.ui.wrapup;

import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import se.medlyss.call.Mode;
import se.medlyss.score.Approval;
import se.medlyss.ui.base.KeyNames;
import se.medlyss.ui.base.LiveTexts;
import se.medlyss.ui.control.Buttons;
import se.medlyss.ui.control.Card;
import se.medlyss.ui.control.KeyCap;
import se.medlyss.ui.control.Shown;
import se.medlyss.ui.scoring.ScoreExplanation;
import se.medlyss.ui.scoring.ScorePills;
import se.medlyss.ui.scoring.ScoreWords;
import se.medlyss.ui.scoring.ScoringTools;

/// Beside the list: the score, what happened to the call as a whole, and throwing it away.
final class WrapUpSide extends VBox {

    private final LiveTexts texts;
    private final ScoreWords words;
    private final Label percent = new Label();
    private final Label hidden = new Label();
    private final ScorePills pills;
    private final SimpleStringProperty folding = new SimpleStringProperty("");
    private final ScoreExplanation lines;
    private final ScrollPane scroll = new ScrollPane();
    private final ToggleButton cutOff = new ToggleButton();
    private final ToggleButton notReached = new ToggleButton();
    private final Button discard;
    private final SimpleStringProperty discarding = new SimpleStringProperty("");

    WrapUpSide(WrapUpViewModel model, ScoringTools tools) {
        texts = tools.texts();
        words = new ScoreWords(tools);
        pills = new ScorePills(tools);
        lines = new ScoreExplanation(tools, false);
        discard = keyed(Buttons.atTheEdge(Buttons.quiet(discarding, model.ending()::discard)), PageKey.DISCARD);
        getStyleClass().add("side");
        getChildren().addAll(score(model), facts(model));
    }

    private Node score(WrapUpViewModel model) {
        percent.getStyleClass().add("figure");
        percent.setMinWidth(USE_PREF_SIZE);
        hidden.getStyleClass().add("secondary");
        hidden.textProperty().bind(texts.text("wrapup.score.hidden"));
        FlowPane figures = new FlowPane(percent, hidden, pills);
        figures.getStyleClass().add("figures");
        scroll.setContent(lines);
        scroll.getStyleClass().add("lines");
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.managedProperty().bind(scroll.visibleProperty());
        VBox.setVgrow(scroll, Priority.ALWAYS);
        Button fold = keyed(Buttons.quiet(folding, model::foldScore), PageKey.SCORE);
        Card card = Card.with(texts.text("wrapup.score.title"), fold, figures, scroll);
        scroll.visibleProperty().subscribe(open -> VBox.setVgrow(card, open ? Priority.SOMETIMES : Priority.NEVER));
        return card;
    }

    private Node facts(WrapUpViewModel model) {
        VBox facts = new VBox(
                toggle(cutOff, "wrapup.fact.cut-off", PageKey.CUT_OFF, model::cutOff),
                toggle(notReached, "wrapup.fact.not-reached", PageKey.NOT_REACHED, model::notReached),
                discard);
        facts.getStyleClass().addAll("card-body", "facts");
        Card card = new Card(texts.text("wrapup.fact.title"), facts);
        card.setMinHeight(USE_PREF_SIZE);
        return card;
    }

    private ToggleButton toggle(ToggleButton button, String textKey, PageKey key, Runnable action) {
        button.textProperty().bind(texts.text(textKey));
        button.getStyleClass().addAll("fact", "keyed");
        button.setGraphic(cap(key));
        button.setOnAction(_ -> action.run());
        return button;
    }

    private Button keyed(Button button, PageKey key) {
        KeyNames names = new KeyNames(texts.texts());
        return Buttons.keyed(button, texts.following(() -> names.of(key.chord())));
    }

    private Node cap(PageKey key) {
        KeyNames names = new KeyNames(texts.texts());
        return new KeyCap(texts.following(() -> names.of(key.chord())));
    }

    void draw(WrapUpState state) {
        var score = state.explanation().score();
        boolean blind = state.blind();
        percent.setText(words.percent(score));
        pills.show(score);
        Shown.when(percent, !blind);
        Shown.when(hidden, blind);
        Shown.when(pills, !blind || score.approval() == Approval.OPEN);
        folding.set(texts.now(state.showing().unfolded() ? "wrapup.score.fold" : "wrapup.score.unfold"));
        scroll.setVisible(state.showing().unfolded());
        lines.show(state.explanation(), state.process());
        cutOff.setSelected(state.call().circumstances().cutOff());
        notReached.setSelected(state.call().circumstances().notReached());
        boolean mystery = state.call().header().mode() == Mode.MYSTERY;
        Shown.when(notReached, mystery);
        discarding.set(texts.now(state.discarding()));
        Shown.when(discard, state.discardable());
        setDisable(state.discarded());
    }
}

package se.medlyss.ui.wrapup;

import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import se.medlyss.application.EvaluationArchive.Agreed;
import se.medlyss.process.LocalText;
import se.medlyss.ui.base.KeyNames;
import se.medlyss.ui.base.LiveTexts;
import se.medlyss.ui.control.Buttons;
import se.medlyss.ui.control.Card;
import se.medlyss.ui.control.Shown;
import se.medlyss.ui.scoring.FollowUpForm;
import se.medlyss.ui.scoring.ScorePills;
import se.medlyss.ui.scoring.ScoreWords;
import se.medlyss.ui.scoring.ScoringTools;

/// Quietly beside the talk: questions to dwell on, what was agreed last time, and the score folded away.
final class TalkSide extends VBox {

    private final LiveTexts texts;
    private final ScoringTools tools;
    private final ScoreWords words;
    private final VBox prompts = new VBox();
    private final Label step = new Label();
    private final Label heard = new Label();
    private final VBox follow = new VBox();
    private final TalkViewModel model;
    private final Card reflection;
    private final Card before;
    private Optional<Agreed> shown = Optional.empty();
    private final Label percent = new Label();
    private final ScorePills pills;
    private final VBox figures;
    private final SimpleStringProperty folding = new SimpleStringProperty("");

    TalkSide(TalkViewModel model, ScoringTools tools) {
        this.tools = tools;
        texts = tools.texts();
        words = new ScoreWords(tools);
        pills = new ScorePills(tools);
        figures = new VBox(percent, pills);
        getStyleClass().add("side");
        prompts.getStyleClass().addAll("card-body", "prompts");
        step.setWrapText(true);
        heard.setWrapText(true);
        heard.getStyleClass().add("secondary");
        VBox agreed = new VBox(step, heard, follow);
        agreed.getStyleClass().add("card-body");
        reflection = new Card(texts.text("talk.prompts.title"), prompts);
        before = new Card(texts.text("talk.before.title"), agreed);
        this.model = model;
        before.managedProperty().bind(before.visibleProperty());
        percent.getStyleClass().add("figure");
        figures.getStyleClass().add("card-body");
        figures.managedProperty().bind(figures.visibleProperty());
        getChildren().addAll(reflection, before, Card.with(texts.text("wrapup.score.title"), foldButton(), figures));
    }

    void draw(TalkState state) {
        prompts.getChildren()
                .setAll(state.process().reflection().stream().map(this::prompt).toList());
        Shown.when(reflection, !prompts.getChildren().isEmpty());
        before.setVisible(state.before().isPresent());
        if (!state.before().equals(shown)) {
            shown = state.before();
            offerToFollowUp();
        }
        state.before().ifPresent(this::drawBefore);
        figures.setVisible(state.unfolded());
        folding.set(texts.now(state.unfolded() ? "talk.score.fold" : "talk.score.unfold"));
        percent.setText(words.percent(state.score()));
        pills.show(state.score());
    }

    private void drawBefore(Agreed agreed) {
        step.setText(agreed.talk().agreed());
        heard.setText(
                agreed.talk().inCalls() > 0
                        ? texts.now(
                                "talk.before.heard",
                                agreed.heard(),
                                agreed.talk().inCalls())
                        : texts.now("talk.before.heard-free", agreed.heard()));
    }

    private void offerToFollowUp() {
        follow.getChildren().setAll(Buttons.atTheEdge(Buttons.quiet(texts.text("follow-up.open"), this::followUp)));
    }

    private Button foldButton() {
        Button fold = Buttons.keyed(
                Buttons.quiet(folding, model::unfoldScore),
                texts.following(() -> new KeyNames(texts.texts()).of(TalkKeys.SCORE)));
        fold.accessibleTextProperty()
                .bind(texts.following(() -> texts.now("wrapup.score.title") + ": " + folding.getValue(), folding));
        return fold;
    }

    private void followUp() {
        shown.ifPresent(agreed -> {
            FollowUpForm form = new FollowUpForm(
                    agreed.evaluation(), FollowUpForm.proposed(agreed), model.followUps(), texts, this::followedUp);
            follow.getChildren().setAll(form);
            form.start();
        });
    }

    private void followedUp() {
        offerToFollowUp();
        model.lookAgainAtWhatWasAgreed();
    }

    private Node prompt(LocalText question) {
        Label label = new Label(tools.words().in(question));
        label.setWrapText(true);
        return label;
    }
}

package se.medlyss.ui.evaluations;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import se.medlyss.call.CallState;
import se.medlyss.call.FollowUpResult;
import se.medlyss.call.Life;
import se.medlyss.call.Talk;
import se.medlyss.ui.base.LiveTexts;
import se.medlyss.ui.control.Buttons;
import se.medlyss.ui.control.Card;
import se.medlyss.ui.control.Shown;
import se.medlyss.ui.scoring.FollowUpForm;

/// What the talk gave: strengths first, one thing to develop, what was agreed.
final class FeedbackCard {

    private final LiveTexts texts;
    private final DetailWords words;
    private final VBox lines = new VBox();
    private final DetailViewModel model;
    private final Card card;

    FeedbackCard(DetailViewModel model, LiveTexts texts, DetailWords words) {
        this.model = model;
        this.texts = texts;
        this.words = words;
        lines.getStyleClass().addAll("card-body", "feedback");
        card = new Card(texts.text("evaluations.talk.title"), lines);
    }

    Node node() {
        return card;
    }

    void show(DetailState detail) {
        Shown.when(card, !detail.calibrates());
        CallState state = detail.shown();
        Talk talk = state.talk();
        List<Node> shown = new ArrayList<>();
        add(shown, "evaluations.talk.pleased", talk.pleased());
        add(shown, "evaluations.talk.lifted", lifted(detail));
        add(shown, "evaluations.talk.develop", talk.develop());
        add(shown, "evaluations.talk.agreed", agreed(talk));
        Talk.Closing closing = talk.closing();
        if (closing != null) {
            String result = texts.texts().of("follow-up.result.", closing.result());
            add(
                    shown,
                    "evaluations.talk.closed",
                    closing.words().isBlank() ? result : result + " · " + closing.words());
        }
        if (!detail.looksBack() && state.life() == Life.FINAL && talk.open()) {
            shown.add(followUp(detail.detail().id()));
        }
        var heard = talk.talkedThrough();
        shown.add(muted(
                heard == null
                        ? texts.now("evaluations.talk.not-yet")
                        : texts.now("evaluations.talk.done", words.day(heard), talk.coachingMs() / 60_000)));
        lines.getChildren().setAll(shown);
    }

    /// How the step turned out, asked in place.
    private Node followUp(UUID evaluation) {
        VBox place = new VBox();
        place.getChildren().add(Buttons.atTheEdge(Buttons.quiet(texts.text("follow-up.open"), () -> {
            FollowUpForm form = new FollowUpForm(
                    evaluation, FollowUpResult.REACHED, model.followUps(), texts, () -> model.open(evaluation));
            place.getChildren().setAll(form);
            form.start();
        })));
        return place;
    }

    private String lifted(DetailState detail) {
        return detail.shown().talk().lifted().stream()
                .map(lifted -> words.lifted(detail, lifted))
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private String agreed(Talk talk) {
        var by = talk.by();
        return talk.agreed().isBlank() || by == null
                ? talk.agreed()
                : texts.now(
                        "evaluations.talk.agreed-by",
                        talk.agreed(),
                        talk.inCalls(),
                        texts.formats().day(by));
    }

    private void add(List<Node> shown, String key, String text) {
        if (!text.isBlank()) {
            Label label = new Label(text);
            label.setWrapText(true);
            label.setMinHeight(Label.USE_PREF_SIZE);
            VBox pair = new VBox(muted(texts.now(key)), label);
            shown.add(pair);
        }
    }

    private static Label muted(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("secondary");
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
        return label;
    }
}

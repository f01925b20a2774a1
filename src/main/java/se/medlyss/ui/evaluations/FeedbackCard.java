package se.medlyss.ui.evaluations;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import se.medlyss.call.CallState;
import se.medlyss.call.Talk;
import se.medlyss.ui.base.LiveTexts;
import se.medlyss.ui.control.Card;
import se.medlyss.ui.scoring.Elapsed;

/// What the talk gave: strengths first, one thing to develop, what was agreed.
final class FeedbackCard {

    private final LiveTexts texts;
    private final DetailWords words;
    private final VBox lines = new VBox();
    private final Card card;

    FeedbackCard(LiveTexts texts, DetailWords words) {
        this.texts = texts;
        this.words = words;
        lines.getStyleClass().addAll("card-body", "feedback");
        card = new Card(texts.text("evaluations.talk.title"), lines);
    }

    Node node() {
        return card;
    }

    void show(CallState state) {
        Talk talk = state.talk();
        List<Node> shown = new ArrayList<>();
        add(shown, "evaluations.talk.pleased", talk.pleased());
        for (Talk.Lifted lifted : talk.lifted()) {
            String time = lifted.entry() == 0 ? "" : " " + Elapsed.at(texts.texts(), state, lifted.atMs());
            add(shown, "evaluations.talk.lifted", lifted.quote().isBlank() ? "" : "★ " + lifted.quote() + time);
        }
        add(shown, "evaluations.talk.develop", talk.develop());
        add(shown, "evaluations.talk.agreed", agreed(talk));
        Talk.Closing closing = talk.closing();
        if (closing != null) {
            String result = texts.texts().of("evaluations.talk.result.", closing.result());
            add(
                    shown,
                    "evaluations.talk.closed",
                    closing.words().isBlank() ? result : result + " · " + closing.words());
        }
        var heard = talk.talkedThrough();
        shown.add(muted(
                heard == null
                        ? texts.now("evaluations.talk.not-yet")
                        : texts.now("evaluations.talk.done", words.day(heard), talk.coachingMs() / 60_000)));
        lines.getChildren().setAll(shown);
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

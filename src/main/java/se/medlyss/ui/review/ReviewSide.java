package se.medlyss.ui.review;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import se.medlyss.application.EvaluationDetail;
import se.medlyss.call.CallState;
import se.medlyss.call.Talk;
import se.medlyss.ui.base.LiveTexts;
import se.medlyss.ui.control.Card;
import se.medlyss.ui.scoring.Elapsed;

/// What came of the call beside the answers: strengths, one thing to develop, how the agent assessed it, what was
/// agreed; and what this page is
/// for.
final class ReviewSide extends VBox {

    private final LiveTexts texts;
    private final ReviewWords words;
    private final VBox lines = new VBox();

    ReviewSide(LiveTexts texts, ReviewWords words) {
        this.texts = texts;
        this.words = words;
        lines.getStyleClass().addAll("card-body", "feedback");
        ScrollPane scroll = new ScrollPane(lines);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        Card card = new Card(texts.text("review.side.title"), scroll);
        VBox.setVgrow(card, Priority.ALWAYS);
        getStyleClass().add("review-side");
        getChildren().add(card);
    }

    void draw(@Nullable ReviewState state) {
        if (state == null) {
            lines.getChildren().clear();
            return;
        }
        List<Node> shown = new ArrayList<>();
        EvaluationDetail other = state.about().other();
        if (other != null) {
            add(shown, texts.now("review.side.scores"), words.scores(state));
            talk(shown, other, words.self(state));
        }
        add(shown, texts.now("review.side.about"), new ReviewSentence(texts).of(state));
        lines.getChildren().setAll(shown);
    }

    private void talk(List<Node> shown, EvaluationDetail other, String self) {
        CallState state = other.state();
        Talk talk = state.talk();
        for (Talk.Lifted lifted : talk.lifted()) {
            String time = lifted.entry() == 0 ? "" : " " + Elapsed.heard(texts.texts(), state, lifted.atMs());
            add(
                    shown,
                    texts.now("evaluations.talk.lifted"),
                    lifted.quote().isBlank() && lifted.entry() == 0
                            ? ""
                            : ("★ " + words.lifted(other, lifted) + time).strip());
        }
        add(shown, texts.now("evaluations.talk.develop"), talk.develop());
        add(shown, texts.now("evaluations.talk.pleased"), talk.pleased());
        add(shown, texts.now("review.side.self"), self);
        add(shown, texts.now("evaluations.talk.agreed"), talk.agreed());
        var read = state.handling().acknowledgement();
        add(shown, texts.now("review.side.read"), read == null ? "" : read.comment());
    }

    private static void add(List<Node> shown, String about, String text) {
        if (text.isBlank()) {
            return;
        }
        Label title = new Label(about);
        title.getStyleClass().add("secondary");
        Label body = new Label(text);
        for (Label label : List.of(title, body)) {
            label.setWrapText(true);
            label.setMinHeight(USE_PREF_SIZE);
        }
        shown.add(new VBox(title, body));
    }
}

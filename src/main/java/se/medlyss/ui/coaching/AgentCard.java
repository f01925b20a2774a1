package se.medlyss.ui.coaching;

import static se.medlyss.ui.control.RowButton.text;

import java.util.List;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import se.medlyss.application.TalkOutcome.Lifted;
import se.medlyss.application.coaching.AgentCoaching;
import se.medlyss.application.coaching.HeldTalk;
import se.medlyss.ui.base.LiveTexts;
import se.medlyss.ui.control.Buttons;
import se.medlyss.ui.control.Card;
import se.medlyss.ui.control.RowButton;
import se.medlyss.ui.scoring.Quote;

/// One agent: strengths first, what to develop, the latest talks.
final class AgentCard extends StackPane {

    private static final int MOST = 3;

    private final CoachingViewModel model;
    private final LiveTexts texts;
    private final CoachingWords words;
    private final ReadOnlyStringWrapper name = new ReadOnlyStringWrapper("");
    private final VBox body = new VBox();

    AgentCard(CoachingViewModel model, LiveTexts texts, CoachingWords words) {
        this.model = model;
        this.texts = texts;
        this.words = words;
        body.getStyleClass().add("rows");
        getChildren().add(new Card(name, body));
    }

    void show(AgentCoaching agent) {
        name.set(agent.agent().name());
        body.getChildren().clear();
        if (!agent.lifted().isEmpty()) {
            heading("coaching.agent.lifted");
            agent.lifted().stream().limit(MOST).map(this::moment).forEach(body.getChildren()::add);
        }
        if (!agent.focus().isEmpty()) {
            heading("coaching.agents.focus");
            body.getChildren().add(line(agent.focus(), "words"));
        }
        heading("coaching.agent.talks");
        if (agent.talks().isEmpty()) {
            body.getChildren().add(line(texts.now("coaching.agent.none"), "muted"));
        }
        agent.talks().stream().limit(MOST).map(this::talk).forEach(body.getChildren()::add);
        var listen = Buttons.quiet(
                texts.text("coaching.agent.listen"),
                () -> model.startListening(agent.agent().id()));
        VBox foot = new VBox(listen);
        foot.getStyleClass().add("foot");
        body.getChildren().add(foot);
    }

    private void heading(String key) {
        body.getChildren().add(line(texts.now(key), "heading"));
    }

    private static Node line(String words, String styleClass) {
        Label label = new Label(words);
        label.getStyleClass().addAll("line-words", styleClass);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    private RowButton moment(Lifted lifted) {
        return new RowButton(
                List.of(text("★ ", "accent"), text(Quote.bare(lifted.quote()), "words")),
                words.where(lifted),
                "",
                () -> model.open(lifted.evaluation()));
    }

    private RowButton talk(HeldTalk talk) {
        return new RowButton(
                List.of(text(words.about(talk), "words")), words.held(talk), "", () -> model.open(talk.evaluation()));
    }
}

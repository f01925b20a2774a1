package se.medlyss.ui.coaching;

import static se.medlyss.ui.control.RowButton.text;

import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import se.medlyss.application.EvaluationSummary;
import se.medlyss.ui.base.AtPulse;
import se.medlyss.ui.base.LiveTexts;
import se.medlyss.ui.base.Look;
import se.medlyss.ui.control.Buttons;
import se.medlyss.ui.control.Card;
import se.medlyss.ui.control.EmptyState;
import se.medlyss.ui.control.PageHeader;
import se.medlyss.ui.control.PageScroll;
import se.medlyss.ui.control.RowButton;
import se.medlyss.ui.control.RowsCard;
import se.medlyss.ui.control.SideBySide;

/// What to follow up, what to hold, everybody's development, and what to celebrate.
final class CoachingView extends BorderPane {

    private static final double SIDE_SHARE = 0.32;

    /// How many talks are listed before all of them are asked for.
    private static final int FEW_WAITING = 6;

    private final CoachingViewModel model;
    private final LiveTexts texts;
    private final CoachingWords words;
    private final ReadOnlyStringWrapper subtitle = new ReadOnlyStringWrapper("");
    private final SimpleIntegerProperty waiting = new SimpleIntegerProperty();
    private final Card empty;
    private final FollowUpsCard steps;
    private final RowsCard talks;
    private final AgentsTable agents;
    private final Card agentsCard;
    private final AgentCard agent;
    private final MomentsCards moments;
    private final VBox side = new VBox();
    private final AtPulse keyboard = new AtPulse(this, this::giveKeyboard);
    private boolean wanted;
    private boolean unfolded;

    CoachingView(CoachingViewModel model, LiveTexts texts, CoachingWords words) {
        this.model = model;
        this.texts = texts;
        this.words = words;
        empty = new Card(new EmptyState(
                texts.text("coaching.empty.title"),
                texts.text("coaching.empty.sentence"),
                Buttons.primary(texts.text("today.action.start"), model::startListening)));
        steps = new FollowUpsCard(model, texts, words);
        talks = new RowsCard(texts.text("today.talk.title", waiting));
        agents = new AgentsTable(model, texts, words);
        agentsCard = new Card(texts.text("coaching.agents.title"), agents);
        agent = new AgentCard(model, texts, words);
        moments = new MomentsCards(model, texts, words);
        getStyleClass().addAll("page", "scrolling", "coaching-page");
        getStylesheets().add(Look.sheet(CoachingView.class, "coaching.css"));
        setTop(new PageHeader(texts.text("shell.place.coaching"), subtitle));
        setCenter(scrolling());
        model.state().subscribe(this::show);
        texts.draw(this, () -> show(model.state().get()));
    }

    private PageScroll scrolling() {
        VBox main = new VBox(empty, steps, talks.node(), agentsCard);
        main.getStyleClass().addAll("spaced-16", "coaching-main");
        side.getChildren().add(agent);
        moments.cards().forEach(card -> side.getChildren().add(card.node()));
        side.getStyleClass().addAll("spaced-16", "coaching-side");
        return new PageScroll(new SideBySide(main, side, SIDE_SHARE));
    }

    /// Puts the keyboard on the first step, as soon as there is one.
    void takeKeyboard() {
        wanted = true;
        keyboard.request();
    }

    private void giveKeyboard() {
        if (wanted && model.state().get().loaded() && steps.takeKeyboard()) {
            wanted = false;
        }
    }

    private void show(CoachingState state) {
        subtitle.set(state.loaded() && !state.empty() ? words.time(state.today(), state.time()) : "");
        waiting.set(state.waiting().size());
        steps.show(state);
        talks.show(talks(state));
        agents.show(state.agents(), state.agent());
        state.agent().ifPresent(agent::show);
        moments.show(state);
        boolean any = state.loaded() && !state.empty();
        shown(empty, state.empty());
        List.of(steps, agentsCard, side).forEach(node -> shown(node, any));
        if (wanted) {
            keyboard.request();
        }
    }

    /// Names come with the rest.
    private List<RowButton> talks(CoachingState state) {
        if (!state.loaded()) {
            return List.of();
        }
        int all = state.waiting().size();
        Stream<RowButton> shown =
                state.waiting().stream().limit(unfolded ? all : FEW_WAITING).map(talk -> waiting(state, talk));
        boolean more = !unfolded && all > FEW_WAITING;
        return Stream.concat(shown, more ? Stream.of(all(all)) : Stream.empty()).toList();
    }

    private RowButton all(int count) {
        return new RowButton(List.of(text(texts.now("coaching.steps.all", count), "accent")), "", "", this::unfold);
    }

    private void unfold() {
        unfolded = true;
        show(model.state().get());
        talks.takeKeyboard(FEW_WAITING);
    }

    private RowButton waiting(CoachingState state, EvaluationSummary talk) {
        return new RowButton(
                List.of(text(state.name(talk.agent()), "strong")),
                words.waiting(talk, state.isDue(talk)),
                "",
                () -> model.talk(talk.id()));
    }

    private static void shown(Node node, boolean shown) {
        node.setVisible(shown);
        if (!node.managedProperty().isBound()) {
            node.setManaged(shown);
        }
    }
}

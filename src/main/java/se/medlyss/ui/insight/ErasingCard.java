package se.medlyss.ui.insight;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import se.medlyss.application.insight.ScoredPair;
import se.medlyss.application.publishing.EraseForOthers.Erased;
import se.medlyss.ui.base.RosterWords;
import se.medlyss.ui.control.Buttons;
import se.medlyss.ui.control.Card;
import se.medlyss.ui.control.FieldName;
import se.medlyss.ui.control.FilterBox;
import se.medlyss.ui.control.Shown;

/// Erases what a coach scored of an agent, where the coach's computer is gone. One for all boards, so that what was
/// chosen stays while figures change.
final class ErasingCard extends StackPane {

    private final InsightTools tools;
    private final ErasingViewModel model;
    private final FilterBox<String> coaches;
    private final FilterBox<ScoredPair> agents;
    private final Label consequence = DecisionsCard.said("", "strong");
    private final TextField why = new TextField();
    private final Button erase;
    private final Label outcome = DecisionsCard.said("");
    private final VBox body = new VBox();
    private List<ScoredPair> pairs = List.of();

    ErasingCard(InsightTools tools, ErasingViewModel model) {
        this.tools = tools;
        this.model = model;
        coaches = box("insights.erase.coach", "insights.erase.coach.none", tools::coach, this::chooseCoach);
        agents = box(
                "insights.erase.agent", "insights.erase.agent.none", pair -> tools.agent(pair.agent()), model::choose);
        erase = Buttons.plain(tools.texts().text("insights.erase.do"), model::erase);
        erase.setId("erase-for-others");
        why.setId("erase-why");
        FieldName.give(why, tools.texts().text("insights.erase.why"));
        why.promptTextProperty().bind(tools.texts().text("insights.erase.why"));
        why.textProperty().subscribe(model::because);
        outcome.setId("erase-outcome");
        body.getStyleClass().addAll("card-body", "spaced-8");
        getChildren().setAll(new Card(tools.texts().text("insights.erase.title"), body));
        model.state().subscribe(this::draw);
    }

    private <T> FilterBox<T> box(String key, String none, Function<T, String> name, Consumer<@Nullable T> chosen) {
        FilterBox<T> box = new FilterBox<>(tools.texts(), none, none, name, chosen);
        FieldName.give(box, tools.texts().text(key));
        return box;
    }

    /// Shows what can be erased.
    void show(List<ScoredPair> all) {
        pairs = all;
        body.getChildren()
                .setAll(
                        DecisionsCard.said(tools.text("insights.erase.about"), "secondary"),
                        DecisionsCard.line(tools.text("insights.erase.coach"), coaches),
                        DecisionsCard.line(tools.text("insights.erase.agent"), agents),
                        consequence,
                        why,
                        erase,
                        outcome);
        ScoredPair chosen = model.state().get().chosen();
        List<String> known = pairs.stream().map(ScoredPair::coach).distinct().toList();
        coaches.show(known, coach -> chosen != null && coach.equals(chosen.coach()));
        showAgents(chosen == null ? null : chosen.coach(), chosen);
        draw(model.state().get());
    }

    private void chooseCoach(@Nullable String coach) {
        showAgents(coach, null);
        model.choose(null);
    }

    private void showAgents(@Nullable String coach, @Nullable ScoredPair chosen) {
        agents.show(
                pairs.stream().filter(pair -> pair.coach().equals(coach)).toList(),
                pair -> chosen != null && pair.agent().equals(chosen.agent()));
    }

    private void draw(Erasing now) {
        ScoredPair chosen = now.chosen();
        // What is being erased stays what the boxes say: were it refused, the button would be about that again.
        List.of(coaches, agents, why).forEach(field -> field.setDisable(now.busy()));
        if (chosen == null && erase.isFocused()) {
            // Where the keyboard would go from a button that is hidden is the toolkit's guess.
            coaches.requestFocus();
        }
        Shown.when(consequence, chosen != null);
        Shown.when(why, chosen != null);
        Shown.when(erase, chosen != null);
        if (chosen != null) {
            consequence.setText(tools.text(
                    "insights.erase.count",
                    chosen.evaluations().size(),
                    tools.agent(chosen.agent()),
                    tools.coach(chosen.coach())));
        } else if (!why.getText().isEmpty()) {
            why.clear();
        }
        erase.setDisable(!now.ready());
        Exception failure = now.failure();
        Erased erased = now.erased();
        outcome.setText(failure != null ? new RosterWords(tools.texts().texts()).failure(failure) : words(erased));
        Shown.when(outcome, !outcome.getText().isEmpty());
    }

    private String words(@Nullable Erased erased) {
        if (erased == null) {
            return "";
        }
        if (erased.evaluations() == 0) {
            return tools.text("insights.erase.nothing");
        }
        return erased.filesLeft() == 0
                ? tools.text("insights.erase.done", erased.evaluations())
                : tools.text("insights.erase.left", erased.evaluations(), erased.filesLeft());
    }
}

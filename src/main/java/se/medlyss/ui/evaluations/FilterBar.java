package se.medlyss.ui.evaluations;

import java.util.List;
import java.util.stream.Stream;
import javafx.animation.PauseTransition;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.util.Duration;
import se.medlyss.people.Agent;
import se.medlyss.people.Coach;
import se.medlyss.process.CallProcess;
import se.medlyss.ui.base.LiveTexts;
import se.medlyss.ui.control.Buttons;
import se.medlyss.ui.evaluations.ListFilter.Period;
import se.medlyss.ui.evaluations.ListFilter.ScoreBand;
import se.medlyss.ui.evaluations.ListFilter.Stand;
import se.medlyss.ui.scoring.ScoringTools;

/// What the list is narrowed to: words, and one choice of each kind.
final class FilterBar extends FlowPane {
    private static final Duration TYPING = Duration.millis(150);

    private final EvaluationsViewModel model;
    private final TextField words = new TextField();
    private final FilterBox<Stand> stand;
    private final FilterBox<Agent> agent;
    private final FilterBox<Coach> coach;
    private final FilterBox<CallProcess> process;
    private final FilterBox<Period> period;
    private final FilterBox<ScoreBand> score;
    private final Button clear;

    FilterBar(EvaluationsViewModel model, ScoringTools tools) {
        this.model = model;
        LiveTexts texts = tools.texts();
        getStyleClass().add("filter-bar");
        stand = new FilterBox<>(
                texts,
                "evaluations.filter.stand.all",
                each -> texts.texts().of("evaluations.filter.stand.", each),
                each -> model.narrow(filter -> filter.with(each == null ? Stand.ALL : each)));
        agent = new FilterBox<>(
                texts,
                "evaluations.filter.agent",
                Agent::name,
                each -> model.narrow(filter -> filter.withAgent(each == null ? null : each.id())));
        coach = new FilterBox<>(
                texts,
                "evaluations.filter.coach",
                Coach::name,
                each -> model.narrow(filter -> filter.withCoach(each == null ? null : each.id())));
        process = new FilterBox<>(
                texts,
                "evaluations.filter.process",
                each -> tools.words().in(each.title()),
                each -> model.narrow(filter -> filter.withProcess(each == null ? null : each.id())));
        period = new FilterBox<>(
                texts,
                "evaluations.filter.period.all",
                each -> texts.texts().of("evaluations.filter.period.", each),
                each -> model.narrow(filter -> filter.with(each == null ? Period.ALL : each)));
        score = new FilterBox<>(
                texts,
                "evaluations.filter.score.all",
                each -> texts.texts().of("evaluations.filter.score.", each),
                each -> model.narrow(filter -> filter.with(each == null ? ScoreBand.ALL : each)));
        clear = Buttons.quiet(texts.text("evaluations.filter.clear"), model::clear);
        getChildren().addAll(words, agent, coach, process, period, score, stand, clear);
        searchWhenTypingRests(texts);
        model.state().subscribe(this::draw);
    }

    private void searchWhenTypingRests(LiveTexts texts) {
        words.setId("search");
        words.promptTextProperty().bind(texts.text("evaluations.filter.words"));
        words.accessibleTextProperty().bind(texts.text("evaluations.filter.words"));
        PauseTransition rest = new PauseTransition(TYPING);
        rest.setOnFinished(_ -> model.narrow(filter -> filter.withText(words.getText())));
        words.textProperty().addListener((_, _, _) -> rest.playFromStart());
    }

    private void draw(ListState state) {
        ListFilter filter = state.filter();
        if (filter.text().isEmpty() && !words.isFocused()) {
            words.clear();
        }
        agent.show(state.agents(), each -> each.id().equals(filter.agent()));
        coach.show(state.coaches(), each -> each.id().equals(filter.coach()));
        process.show(state.processes(), each -> each.id().equals(filter.process()));
        period.show(rest(Period.values()), filter.period()::equals);
        score.show(rest(ScoreBand.values()), filter.score()::equals);
        stand.show(rest(Stand.values()), filter.stand()::equals);
        coach.setVisible(state.coaches().size() > 1);
        coach.setManaged(coach.isVisible());
        clear.setVisible(!filter.equals(ListFilter.NONE));
    }

    /// All but the first, which is *all*.
    private static <T> List<T> rest(T[] values) {
        return Stream.of(values).skip(1).toList();
    }
}

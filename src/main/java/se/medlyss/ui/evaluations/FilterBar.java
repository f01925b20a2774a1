package se.medlyss.ui.evaluations;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import se.medlyss.people.Agent;
import se.medlyss.people.Coach;
import se.medlyss.process.CallProcess;
import se.medlyss.ui.base.LiveTexts;
import se.medlyss.ui.control.Buttons;
import se.medlyss.ui.control.FilterBox;
import se.medlyss.ui.evaluations.ListFilter.Period;
import se.medlyss.ui.evaluations.ListFilter.ScoreBand;
import se.medlyss.ui.evaluations.ListFilter.Stand;
import se.medlyss.ui.scoring.ScoringTools;

/// What the list is narrowed to: words, and one choice of each kind.
final class FilterBar extends FlowPane {

    private final SearchField words;
    private final FilterBox<Stand> stand;
    private final FilterBox<Agent> agent;
    private final FilterBox<Coach> coach;
    private final FilterBox<CallProcess> process;
    private final FilterBox<Period> period;
    private final FilterBox<ScoreBand> score;
    private final OwnPeriod own;
    private final Label old = new Label();
    private final Button clear;

    /// @param onCleared takes the keyboard after the filters were taken away
    FilterBar(EvaluationsViewModel model, ScoringTools tools, Runnable onCleared) {
        LiveTexts texts = tools.texts();
        getStyleClass().add("filter-bar");
        stand = new FilterBox<>(
                texts,
                "evaluations.column.stand",
                "evaluations.filter.stand.all",
                each -> texts.texts().of("evaluations.filter.stand.", each),
                each -> model.narrow(filter -> filter.with(each == null ? Stand.ALL : each)));
        agent = new FilterBox<>(
                texts,
                "evaluations.column.agent",
                "evaluations.filter.agent",
                Agent::name,
                each -> model.narrow(filter -> filter.withAgent(each == null ? null : each.id())));
        coach = new FilterBox<>(
                texts,
                "evaluations.column.coach",
                "evaluations.filter.coach",
                Coach::name,
                each -> model.narrow(filter -> filter.withCoach(each == null ? null : each.id())));
        process = new FilterBox<>(
                texts,
                "evaluations.column.process",
                "evaluations.filter.process",
                each -> tools.words().in(each.title()),
                each -> model.narrow(filter -> filter.withProcess(each == null ? null : each.id())));
        period = new FilterBox<>(
                texts,
                "evaluations.column.when",
                "evaluations.filter.period.all",
                each -> texts.texts().of("evaluations.filter.period.", each),
                each -> model.narrow(filter -> filter.with(each == null ? Period.ALL : each)));
        score = new FilterBox<>(
                texts,
                "evaluations.column.score",
                "evaluations.filter.score.all",
                each -> texts.texts().of("evaluations.filter.score.", each),
                each -> model.narrow(filter -> filter.with(each == null ? ScoreBand.ALL : each)));
        words = new SearchField(texts, text -> model.narrow(filter -> filter.withText(text)));
        agent.getStyleClass().add("wide");
        own = new OwnPeriod(texts, days -> model.narrow(filter -> filter.with(days)));
        old.textProperty().bind(texts.text("evaluations.filter.old"));
        old.getStyleClass().addAll("pill", "warn");
        old.managedProperty().bind(old.visibleProperty());
        clear = Buttons.quiet(texts.text("evaluations.filter.clear"), () -> {
            model.clear();
            onCleared.run();
        });
        getChildren().addAll(words, agent, coach, process, period, score, stand, own, old, clear);
        model.state().subscribe(this::draw);
    }

    /// Leads to the words to search for.
    void search() {
        words.begin();
    }

    private void draw(ListState state) {
        ListFilter filter = state.filter();
        words.show(filter.text());
        own.show(filter);
        old.setVisible(filter.old() != null);
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

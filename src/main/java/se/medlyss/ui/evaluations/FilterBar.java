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
import se.medlyss.ui.control.Shown;
import se.medlyss.ui.evaluations.ListFilter.Period;
import se.medlyss.ui.evaluations.ListFilter.ScoreBand;
import se.medlyss.ui.evaluations.ListFilter.Stand;
import se.medlyss.ui.scoring.ScoringTools;

/// What the list is narrowed to: words, and one choice of each kind. Where there is little room for rows, only what
/// narrows is shown until more is asked for.
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
    private final Button more;
    private boolean several;
    private boolean low;
    private boolean unfolded;

    /// @param toList gives the keyboard to what was found
    FilterBar(EvaluationsViewModel model, ScoringTools tools, Runnable toList) {
        LiveTexts texts = tools.texts();
        getStyleClass().add("filter-bar");
        stand = stands(model, texts);
        agent = agents(model, texts);
        coach = coaches(model, texts);
        process = processes(model, tools);
        period = periods(model, texts);
        score = scores(model, texts);
        words = new SearchField(texts, text -> model.narrow(filter -> filter.withText(text)), toList);
        own = new OwnPeriod(texts, days -> model.narrow(filter -> filter.with(days)));
        clear = Buttons.quiet(texts.text("evaluations.filter.clear"), () -> {
            model.clear();
            toList.run();
        });
        more = Buttons.quiet(texts.text("evaluations.filter.more"), this::unfold);
        Shown.when(more, false);
        dress(texts);
        getChildren().addAll(words, agent, coach, process, period, score, stand, own, old, more, clear);
        model.state().subscribe(this::draw);
    }

    private static FilterBox<Stand> stands(EvaluationsViewModel model, LiveTexts texts) {
        return new FilterBox<>(
                texts,
                "evaluations.column.stand",
                "evaluations.filter.stand.all",
                each -> texts.texts().of("evaluations.filter.stand.", each),
                each -> model.narrow(filter -> filter.with(each == null ? Stand.ALL : each)));
    }

    private static FilterBox<Agent> agents(EvaluationsViewModel model, LiveTexts texts) {
        return new FilterBox<>(
                texts,
                "evaluations.column.agent",
                "evaluations.filter.agent",
                Agent::name,
                each -> model.narrow(filter -> filter.withAgent(each == null ? null : each.id())));
    }

    private static FilterBox<Coach> coaches(EvaluationsViewModel model, LiveTexts texts) {
        return new FilterBox<>(
                texts,
                "evaluations.column.coach",
                "evaluations.filter.coach",
                Coach::name,
                each -> model.narrow(filter -> filter.withCoach(each == null ? null : each.id())));
    }

    private static FilterBox<CallProcess> processes(EvaluationsViewModel model, ScoringTools tools) {
        return new FilterBox<>(
                tools.texts(),
                "evaluations.column.process",
                "evaluations.filter.process",
                each -> tools.words().in(each.title()),
                each -> model.narrow(filter -> filter.withProcess(each == null ? null : each.id())));
    }

    private static FilterBox<Period> periods(EvaluationsViewModel model, LiveTexts texts) {
        return new FilterBox<>(
                texts,
                "evaluations.column.when",
                "evaluations.filter.period.all",
                each -> texts.texts().of("evaluations.filter.period.", each),
                each -> model.narrow(filter -> filter.with(each == null ? Period.ALL : each)));
    }

    private static FilterBox<ScoreBand> scores(EvaluationsViewModel model, LiveTexts texts) {
        return new FilterBox<>(
                texts,
                "evaluations.column.score",
                "evaluations.filter.score.all",
                each -> texts.texts().of("evaluations.filter.score.", each),
                each -> model.narrow(filter -> filter.with(each == null ? ScoreBand.ALL : each)));
    }

    private void dress(LiveTexts texts) {
        agent.getStyleClass().add("wide");
        old.textProperty().bind(texts.text("evaluations.filter.old"));
        old.getStyleClass().addAll("pill", "warn");
        old.managedProperty().bind(old.visibleProperty());
    }

    /// Leads to the words to search for.
    void search() {
        words.begin();
    }

    /// Whether there is little room for rows below.
    void setLow(boolean now) {
        low = now;
        unfolded = false;
        fold();
    }

    private void unfold() {
        unfolded = true;
        fold();
        agent.requestFocus();
    }

    private void fold() {
        boolean all = !low || unfolded;
        for (FilterBox<?> each : List.of(agent, coach, process, period, score, stand)) {
            Shown.when(each, (all || each.narrows()) && (several || each != coach));
        }
        Shown.when(more, !all);
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
        several = state.coaches().size() > 1;
        fold();
        clear.setVisible(!filter.equals(ListFilter.NONE));
        // Room for what is not there would be a line of its own where the window is narrow.
        clear.setManaged(clear.isVisible());
    }

    /// All but the first, which is *all*.
    private static <T> List<T> rest(T[] values) {
        return Stream.of(values).skip(1).toList();
    }
}

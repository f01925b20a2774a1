package se.medlyss.ui.insight;

import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.layout.FlowPane;
import org.jspecify.annotations.Nullable;
import se.medlyss.call.Mode;
import se.medlyss.process.Channel;
import se.medlyss.ui.control.FilterBox;
import se.medlyss.ui.control.OneOf;

/// Which evaluations the figures are of. What is chosen stays put; a kind with one choice alone is not shown.
final class InsightFilters extends FlowPane {

    private final InsightTools tools;
    private final OneOf<String> subject;
    private final OneOf<Period> period;
    private final OneOf<Mode> mode;
    private final FilterBox<String> team;
    private final FilterBox<Channel> channel;
    private final FilterBox<String> coach;

    InsightFilters(InsightTools tools) {
        this.tools = tools;
        getStyleClass().add("insight-filters");
        period =
                one("insights.filter.period", each -> tools.texts().texts().of("insights.period.", each), Chosen::with);
        subject = one("insights.filter.process", this::name, Chosen::withProcess);
        subject.getStyleClass().add("subject");
        mode = one("insights.filter.mode", each -> tools.texts().texts().of("insights.mode.", each), Chosen::with);
        team = box("insights.filter.team", id -> tools.names().team(id), Chosen::withTeam);
        channel = box("insights.filter.channel", each -> tools.texts().texts().of("call.channel.", each), Chosen::with);
        coach = box("insights.filter.coach", tools::coach, Chosen::withCoach);
        getChildren().addAll(period, subject, mode, team, channel, coach);
        tools.model().state().subscribe(this::draw);
    }

    /// Of a process, or of a stage that several processes have.
    private String name(String id) {
        Choices choices = tools.model().state().get().choices();
        String title = tools.in(Objects.requireNonNull(choices.titles().get(id), "everything on offer has a title"));
        return choices.families().stream()
                .filter(family -> family.key().equals(id))
                .findFirst()
                .map(family -> tools.text(
                        "insights.filter.family", title, family.processes().size()))
                .orElse(title);
    }

    private <T> OneOf<T> one(String whatKey, Function<T, String> name, BiFunction<Chosen, T, Chosen> choose) {
        return new OneOf<>(
                tools.texts(), whatKey, name, each -> tools.model().choose(chosen -> choose.apply(chosen, each)));
    }

    /// @param whatKey says what it narrows, and stands in it while it does not
    private <T> FilterBox<T> box(
            String whatKey, Function<T, String> name, BiFunction<Chosen, @Nullable T, Chosen> choose) {
        return new FilterBox<>(
                tools.texts(),
                whatKey,
                whatKey,
                name,
                each -> tools.model().choose(chosen -> choose.apply(chosen, each)));
    }

    private void draw(InsightsState state) {
        Choices choices = state.choices();
        Chosen chosen = state.chosen();
        period.show(List.of(Period.values()), chosen.period());
        subject.show(choices.subjects(), chosen.process());
        mode.show(choices.modes(), chosen.mode());
        team.show(choices.teams(), each -> each.equals(chosen.team()));
        channel.show(choices.channels(), each -> each == chosen.channel());
        coach.show(choices.coaches(), each -> each.equals(chosen.coach()));
        mode.setVisible(choices.modes().size() > 1);
        team.setVisible(choices.teams().size() > 1);
        channel.setVisible(choices.channels().size() > 1);
        coach.setVisible(choices.coaches().size() > 1);
        Stream.of(mode, team, channel, coach).forEach(box -> box.setManaged(box.isVisible()));
    }
}

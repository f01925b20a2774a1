package se.medlyss.ui.insight;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.layout.FlowPane;
import org.jspecify.annotations.Nullable;
import se.medlyss.call.Mode;
import se.medlyss.process.Channel;
import se.medlyss.ui.base.LiveTexts;
import se.medlyss.ui.control.FilterBox;
import se.medlyss.ui.control.OneOf;

/// Which evaluations the figures are of. What is chosen stays put; a kind with one choice alone is not shown.
final class InsightFilters extends FlowPane {

    private final OneOf<String> process;
    private final OneOf<Period> period;
    private final OneOf<Mode> mode;
    private final FilterBox<String> team;
    private final FilterBox<Channel> channel;
    private final FilterBox<String> coach;

    InsightFilters(InsightTools tools) {
        InsightsViewModel model = tools.model();
        LiveTexts texts = tools.texts();
        getStyleClass().add("insight-filters");
        period = new OneOf<>(
                texts,
                "insights.filter.period",
                each -> texts.texts().of("insights.period.", each),
                each -> model.choose(chosen -> chosen.with(each)));
        process = new OneOf<>(
                texts,
                "insights.filter.process",
                id -> tools.in(Objects.requireNonNull(
                        model.state().get().choices().titles().get(id), "every process on offer has a title")),
                each -> model.choose(chosen -> chosen.withProcess(each)));
        mode = new OneOf<>(
                texts,
                "insights.filter.mode",
                each -> texts.texts().of("insights.mode.", each),
                each -> model.choose(chosen -> chosen.with(each)));
        team = box(
                texts,
                "insights.filter.team",
                id -> tools.names().team(id),
                each -> model.choose(chosen -> chosen.withTeam(each)));
        channel = box(
                texts,
                "insights.filter.channel",
                each -> texts.texts().of("call.channel.", each),
                each -> model.choose(chosen -> chosen.with(each)));
        coach = box(
                texts,
                "insights.filter.coach",
                id -> tools.names().person(id),
                each -> model.choose(chosen -> chosen.withCoach(each)));
        getChildren().addAll(period, process, mode, team, channel, coach);
        model.state().subscribe(this::draw);
    }

    /// @param whatKey says what it narrows, and stands in it while it does not
    private static <T> FilterBox<T> box(
            LiveTexts texts, String whatKey, Function<T, String> name, Consumer<@Nullable T> onChosen) {
        return new FilterBox<>(texts, whatKey, whatKey, name, onChosen);
    }

    private void draw(InsightsState state) {
        Choices choices = state.choices();
        Chosen chosen = state.chosen();
        period.show(List.of(Period.values()), chosen.period());
        process.show(choices.processes(), chosen.process());
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

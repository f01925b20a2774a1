package se.medlyss.ui.insight;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.medlyss.application.insight.EvaluationFacts;

/// What stands below a picture that is copied or saved: whoever gets it sees neither the filters nor the page.
final class PictureCaption {

    private PictureCaption() {}

    static String of(InsightTools tools) {
        InsightsState state = tools.model().state().get();
        Board board = state.board();
        if (board == null) {
            return "";
        }
        Chosen chosen = state.chosen();
        List<@Nullable String> parts = new ArrayList<>();
        parts.add(tools.texts().texts().of("insights.source.", state.source()));
        parts.add(tools.subject());
        parts.add(tools.texts().texts().of("insights.period.", chosen.period()));
        parts.add(chosen.mode() == null ? null : tools.texts().texts().of("insights.mode.", chosen.mode()));
        parts.add(chosen.team() == null ? null : tools.names().team(chosen.team()));
        parts.add(chosen.channel() == null ? null : tools.texts().texts().of("call.channel.", chosen.channel()));
        parts.add(chosen.coach() == null ? null : tools.coach(chosen.coach()));
        return Stream.concat(
                        parts.stream().filter(Objects::nonNull).filter(part -> !part.isEmpty()),
                        Stream.of(
                                state.drill().map(drill -> behind(tools, drill)).orElseGet(() -> shown(tools, board))))
                .collect(Collectors.joining(" · "));
    }

    /// Of one agent's figures it is said of how many calls they are, for the page's choice of agent is no filter; not
    /// whose, since a picture goes further than the page does.
    private static String shown(InsightTools tools, Board board) {
        return board instanceof Board.Profile one && one.profile().isPresent()
                ? counted(tools, one.profile().get().behind())
                : days(tools, board.slice().counted()) + SliceWords.of(tools, board.slice());
    }

    /// Of what lies behind a figure it is said which figure that is.
    private static String behind(InsightTools tools, Drill drill) {
        return drill.title() + " · " + counted(tools, drill.evaluations());
    }

    private static String counted(InsightTools tools, List<EvaluationFacts> calls) {
        List<EvaluationFacts> byDay = calls.stream()
                .sorted(Comparator.comparing(EvaluationFacts::day))
                .toList();
        return days(tools, byDay) + tools.text("insights.drill.evaluations", byDay.size());
    }

    /// A period that ends today is another one tomorrow.
    private static String days(InsightTools tools, List<EvaluationFacts> byDay) {
        return byDay.isEmpty()
                ? ""
                : tools.texts().formats().date(byDay.getFirst().day())
                        + "–"
                        + tools.texts().formats().date(byDay.getLast().day())
                        + " · ";
    }
}

package se.medlyss.ui.today;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.scene.Node;
import se.medlyss.application.EvaluationArchive.Agreed;
import se.medlyss.application.today.InTurn;
import se.medlyss.application.today.TodayOverview;
import se.medlyss.ui.base.LiveTexts;
import se.medlyss.ui.base.Unsettled;
import se.medlyss.ui.control.RowsCard;

/// The cards beside and below the order of turn: what waits, what to celebrate, what to follow up, what was done.
final class TodayCards {

    private static final int LINES = 6;

    private final TodayRows rows;
    private final Map<Agreed, FollowUpRow> steps = new HashMap<>();
    private final SimpleIntegerProperty finishing = new SimpleIntegerProperty();
    private final SimpleIntegerProperty talking = new SimpleIntegerProperty();
    private final RowsCard toFinish;
    private final RowsCard toTalk;
    private final RowsCard celebrate;
    private final RowsCard followUps;
    private final RowsCard recent;

    TodayCards(TodayRows rows, LiveTexts texts) {
        this.rows = rows;
        toFinish = new RowsCard(texts.text("today.finish.title", finishing));
        toTalk = new RowsCard(texts.text("today.talk.title", talking));
        celebrate = new RowsCard(texts.text("today.celebrate.title"));
        followUps = new RowsCard(texts.text("today.follow-up.title"));
        recent = new RowsCard(texts.text("today.recent.title"));
    }

    /// What waits, is due or is worth celebrating, for the side column.
    List<RowsCard> beside() {
        return List.of(toFinish, toTalk, celebrate, followUps);
    }

    /// What was done.
    RowsCard below() {
        return recent;
    }

    void show(TodayState state) {
        TodayOverview overview = state.overview();
        finishing.set(overview.toFinish().size());
        talking.set(overview.toTalk().size());
        toFinish.show(first(
                overview.toFinish(),
                call -> rows.toFinish(overview, call),
                count -> rows.all(count, Unsettled.TO_FINISH)));
        toTalk.show(first(
                overview.toTalk(), call -> rows.toTalk(overview, call), count -> rows.all(count, Unsettled.TO_TALK)));
        celebrate.show(first(state.celebrations(), lifted -> rows.moment(overview, lifted), rows::allCoaching));
        steps.keySet().retainAll(state.followUps().stream().map(InTurn::agreed).toList());
        followUps.show(first(state.followUpsShown(), turn -> rows.followUp(turn, steps), rows::allCoaching));
        recent.show(state.recentShown().stream()
                .limit(LINES)
                .map(call -> rows.recent(overview, call))
                .toList());
    }

    /// @param rest leads to all of them, of which there are so many; absent where all are shown
    private static <T> List<Node> first(List<T> all, Function<T, Node> row, IntFunction<Node> rest) {
        Stream<Node> shown = all.stream().limit(LINES).map(row);
        return Stream.concat(shown, all.size() > LINES ? Stream.of(rest.apply(all.size())) : Stream.empty())
                .toList();
    }
}

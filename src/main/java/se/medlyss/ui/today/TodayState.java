package se.medlyss.ui.today;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.medlyss.application.EvaluationSummary;
import se.medlyss.application.TalkOutcome;
import se.medlyss.application.sharing.Retention;
import se.medlyss.application.today.InTurn;
import se.medlyss.application.today.TodayOverview;

/// What the page shows.
///
/// @param loaded    everything that waits has been read; before that the page says nothing about emptiness
/// @param turnRead  whether the next is known; before that the page says nothing about there being nobody
/// @param turn      whom the coach has in turn, the next one first
/// @param talksRead whether what there is to celebrate is known
/// @param talks     what the talks of late gave, newest first
/// @param retention what the retention period is about to erase; empty when nothing
record TodayState(
        boolean loaded,
        TodayOverview overview,
        boolean turnRead,
        List<InTurn> turn,
        boolean talksRead,
        List<TalkOutcome> talks,
        Optional<Retention.Notice> retention) {

    static final TodayState EMPTY =
            new TodayState(false, TodayOverview.NOTHING, false, List.of(), false, List.of(), Optional.empty());

    TodayState {
        turn = List.copyOf(turn);
        talks = List.copyOf(talks);
    }

    /// The open agreed steps, the first to follow up first; those without a date last.
    List<InTurn> followUps() {
        return turn.stream()
                .filter(each -> each.agreed() != null)
                .sorted(comparing(TodayState::by))
                .toList();
    }

    private static LocalDate by(InTurn each) {
        LocalDate by = each.agreed() == null ? null : each.agreed().talk().by();
        return by == null ? LocalDate.MAX : by;
    }

    /// What to follow up as the page shows it: it stands below what there is to celebrate, which would push it away.
    List<InTurn> followUpsShown() {
        return talksRead ? followUps() : List.of();
    }

    /// What was done as the page shows it: it stands below the order of turn, which would push it away.
    List<EvaluationSummary> recentShown() {
        return turnRead ? overview.recent() : List.of();
    }

    /// Moments to celebrate, newest talk first.
    List<TalkOutcome.Lifted> celebrations() {
        return talks.stream().flatMap(talk -> talk.lifted().stream()).toList();
    }

    /// There is nobody to listen to yet.
    boolean hasNobody() {
        return loaded && overview.names().isEmpty();
    }

    /// There are people, though none that are known to be the coach's own.
    boolean hasNobodyOwn() {
        return loaded && turnRead && !overview.names().isEmpty() && turn.isEmpty();
    }

    /// There are people, and nobody has been listened to yet.
    boolean hasNoCalls() {
        return loaded
                && turnRead
                && !overview.names().isEmpty()
                && !turn.isEmpty()
                && turn.stream().allMatch(each -> each.listening() == null)
                && overview.running().isEmpty()
                && overview.toFinish().isEmpty();
    }

    TodayState with(TodayOverview read) {
        return new TodayState(true, read, turnRead, turn, talksRead, talks, retention);
    }

    TodayState withTurn(List<InTurn> order) {
        return new TodayState(loaded, overview, turnRead, order, talksRead, talks, retention);
    }

    TodayState withTurnRead(boolean known) {
        return new TodayState(loaded, overview, known, turn, talksRead, talks, retention);
    }

    TodayState withTalks(List<TalkOutcome> held) {
        return new TodayState(loaded, overview, turnRead, turn, true, held, retention);
    }

    TodayState withRetention(Optional<Retention.Notice> notice) {
        return new TodayState(loaded, overview, turnRead, turn, talksRead, talks, notice);
    }
}

package se.medlyss.ui.today;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.medlyss.application.InTurn;
import se.medlyss.application.Retention;
import se.medlyss.application.TalkOutcome;
import se.medlyss.application.TodayOverview;

/// What the page shows.
///
/// @param loaded    everything that waits has been read; before that the page says nothing about emptiness
/// @param turnRead  whether the next is known; before that the page says nothing about there being nobody
/// @param turn      everybody, the next one first
/// @param talks     what the talks of late gave, newest first
/// @param retention what the retention period is about to erase; empty when nothing
record TodayState(
        boolean loaded,
        TodayOverview overview,
        boolean turnRead,
        List<InTurn> turn,
        List<TalkOutcome> talks,
        Optional<Retention.Notice> retention) {

    static final TodayState EMPTY =
            new TodayState(false, TodayOverview.NOTHING, false, List.of(), List.of(), Optional.empty());

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

    /// Moments to celebrate, newest talk first.
    List<TalkOutcome.Lifted> celebrations() {
        return talks.stream().flatMap(talk -> talk.lifted().stream()).toList();
    }

    /// There is nobody to listen to yet.
    boolean hasNobody() {
        return loaded && overview.names().isEmpty();
    }

    /// There are people, and nobody has been listened to yet.
    boolean hasNoCalls() {
        return loaded
                && turnRead
                && !overview.names().isEmpty()
                && turn.stream().allMatch(each -> each.listening() == null)
                && overview.running().isEmpty()
                && overview.toFinish().isEmpty();
    }

    TodayState with(TodayOverview read) {
        return new TodayState(true, read, turnRead, turn, talks, retention);
    }

    TodayState withTurn(List<InTurn> order) {
        return new TodayState(loaded, overview, turnRead, order, talks, retention);
    }

    TodayState withTurnRead(boolean known) {
        return new TodayState(loaded, overview, known, turn, talks, retention);
    }

    TodayState withTalks(List<TalkOutcome> held) {
        return new TodayState(loaded, overview, turnRead, turn, held, retention);
    }

    TodayState withRetention(Optional<Retention.Notice> notice) {
        return new TodayState(loaded, overview, turnRead, turn, talks, notice);
    }
}

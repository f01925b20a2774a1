package se.medlyss.call;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.medlyss.process.CriterionKey;
import se.medlyss.support.CallScript;
import se.medlyss.support.Samples;

class DraftsTest {

    private static final CriterionKey FIRST = CriterionKey.parse("open.first");
    private static final UUID REVIEW = new UUID(1, 2);
    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);
    private static final Stamp AT = new Stamp(9_000, Instant.parse("2026-11-21T12:05:09Z"));

    private final CallState before =
            CallScript.of(Samples.process("service")).pass(5).note("said twice").state();

    /// The name of what is written, and the event that keeps it or does away with it.
    static Stream<Object[]> ends() {
        return Stream.of(
                new Object[] {Drafts.comment(FIRST), new CallEvent.Commented(AT, FIRST, "wrong date")},
                new Object[] {Drafts.line(3), new CallEvent.EntryWorded(AT, 3, "said three times")},
                new Object[] {Drafts.line(3), new CallEvent.EntryDeleted(AT, 3)},
                new Object[] {Drafts.REVISION, new CallEvent.RevisionOpened(AT, "a mistake")},
                new Object[] {Drafts.WITHDRAWAL, new CallEvent.Withdrawn(AT, "a test")},
                new Object[] {Drafts.UNLOCK, new CallEvent.Unlocked(AT, "coach-1", "heard again")},
                new Object[] {Drafts.CLOSING, new CallEvent.FollowUpClosed(AT, FollowUpResult.REACHED, "heard")},
                new Object[] {Drafts.STEP, new CallEvent.FollowUpClosed(AT, FollowUpResult.REACHED, "heard")},
                new Object[] {Drafts.STEP, new CallEvent.TalkWritten(AT, Talk.EMPTY)},
                new Object[] {Drafts.ACKNOWLEDGEMENT, new CallEvent.Acknowledged(AT, "fair")},
                new Object[] {Drafts.SENT_BACK, new CallEvent.SentBack(AT, "coach-1", "the greeting", null, null)},
                new Object[] {Drafts.dismissal(REVIEW), new CallEvent.ReviewDismissed(AT, "coach-1", REVIEW, "heard")},
                new Object[] {Drafts.answer(FIRST), new CallEvent.Answered(AT, FIRST, Answer.MET)},
                new Object[] {Drafts.answer(FIRST), new CallEvent.AnswerCleared(AT, FIRST)},
                new Object[] {Drafts.dispute(FIRST), new CallEvent.Disputed(AT, FIRST, "I greeted", DAY)},
                new Object[] {
                    Drafts.decision(7),
                    new CallEvent.DisputeAnswered(AT, 7, Dispute.Outcome.REJECTED, "coach-1", "not heard")
                });
    }

    @ParameterizedTest
    @MethodSource("ends")
    void remembersWhatIsHalfWrittenUntilItIsKept(String name, CallEvent end) {
        CallState half = before.apply(new CallEvent.WordsDrafted(AT, name, "half a tho"));
        assertThat(half.drafts().of(name)).isEqualTo("half a tho");
        assertThat(half.drafts().of(Drafts.comment(CriterionKey.parse("open.second"))))
                .isEmpty();
        assertThat(half.undo()).as("no turn of the call").isEqualTo(before.undo());
        assertThat(half.content()).isEqualTo(before.content());
        assertThat(half.last()).isEqualTo(before.last());
        assertThat(half.apply(end).drafts().of(name)).isEmpty();
        assertThat(half.apply(new CallEvent.WordsDrafted(AT, name, " ")).drafts())
                .isEqualTo(Drafts.NONE);
    }

    @Test
    void tellsOnlyWhatIsNews() {
        Drafts none = before.drafts();
        assertThat(none.change(AT, Drafts.REVISION, "as it stood ", "as it stood"))
                .isEmpty();
        Optional<CallEvent> news = none.change(AT, Drafts.REVISION, "as it is", "as it stood");
        Drafts half = before.apply(news.orElseThrow()).drafts();
        assertThat(half.change(AT, Drafts.REVISION, "as it is", "as it stood")).isEmpty();
        assertThat(half.change(AT, Drafts.REVISION, "as it stood", "as it stood"))
                .contains(new CallEvent.WordsDrafted(AT, Drafts.REVISION, ""));
    }
}

package se.medlyss.ui.wrapup;

import java.time.Instant;
import se.medlyss.application.OpenCall;
import se.medlyss.call.CallEvent;
import se.medlyss.call.Handling;
import se.medlyss.call.Life;
import se.medlyss.call.Stamp;
import se.medlyss.call.Talk;
import se.medlyss.texts.Texts;
import se.medlyss.ui.base.Background;
import se.medlyss.ui.base.Problems;

/// What becomes of changes to a talk whose evaluation has left already: a record is never changed, so they leave in a
/// revision of their own.
final class TalkRevisions {

    private final Released released;
    private final Background store;
    private final Problems problems;
    private final Texts texts;
    private final Runnable leaves;

    TalkRevisions(TalkViewModel.Services services) {
        released = services.released();
        store = services.store();
        problems = services.problems();
        texts = services.texts();
        leaves = services.leaves();
    }

    /// Tells whether the standing revision has left.
    void ask(OpenCall call, Runnable onLeft) {
        int revision = call.state().revision();
        store.run(
                () -> released.at(call.id(), revision),
                left -> left.ifPresent(_ -> onLeft.run()),
                problems::reportStorage);
    }

    /// Gives what changed a revision of its own if the one before left without it; asked once what changed is
    /// durable.
    void catchUp(OpenCall call, Talk talk, Runnable then) {
        if (call.state().life() != Life.FINAL
                || sameForTheCentre(talk, call.state().talk())) {
            then.run();
            return;
        }
        Stamp last = call.state().last();
        Instant written = last == null ? Instant.MIN : last.wall();
        int revision = call.state().revision();
        store.run(
                () -> released.at(call.id(), revision).filter(left -> left.isBefore(written)),
                left -> {
                    if (left.isPresent() && call.state().life() == Life.FINAL) {
                        Handling before = call.state().handling();
                        call.take(new CallEvent.RevisionOpened(call.stamp(), texts.get("talk.revision.reason")));
                        call.take(new CallEvent.Finalised(call.stamp()));
                        // The answers are the same, and so is what others have said of them.
                        call.take(before.reviewedAgain(revision, call.stamp()));
                        leaves.run();
                    }
                    then.run();
                },
                failure -> {
                    problems.reportStorage(failure);
                    then.run();
                });
    }

    /// A record carries how long the talk took, and the lifted moments.
    private static boolean sameForTheCentre(Talk before, Talk after) {
        return before.coachingMs() == after.coachingMs()
                && before.mayShare() == after.mayShare()
                && before.lifted().equals(after.lifted());
    }
}

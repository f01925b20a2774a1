package se.medlyss.application;

import java.util.List;
import java.util.UUID;
import se.medlyss.call.CallEvent;
import se.medlyss.call.CallState;
import se.medlyss.call.Life;
import se.medlyss.call.LoggedEvent;
import se.medlyss.call.Stamp;

/// What to do with a call that nobody ended, because the app died or the coach was called away. Used on the screen's
/// thread, but for [#read(UUID)].
public final class TakeUp {

    private final Calls calls;

    public TakeUp(Calls calls) {
        this.calls = calls;
    }

    /// The call's events, so far as they were saved. Called on the store thread.
    public List<LoggedEvent> read(UUID evaluation) throws StorageException {
        return calls.read(evaluation);
    }

    /// The call goes on: its clock has run all the while.
    public OpenCall goOn(UUID evaluation, List<LoggedEvent> events) {
        return calls.open(evaluation).orElseGet(() -> calls.resume(evaluation, events, TakeUp::nobodyListens));
    }

    /// The call ended where its last event was; what is left is the wrap-up.
    public OpenCall endAtLastEvent(UUID evaluation, List<LoggedEvent> events) {
        CallState saved = CallState.ofLogged(events);
        OpenCall call = goOn(evaluation, events);
        Stamp last = saved.last();
        if (last != null && call.state().times().endedMs() == null) {
            call.endAtLastEvent(last);
        }
        if (call.state().life() == Life.RUNNING) {
            call.take(new CallEvent.WrapUpOpened(call.stamp()));
        }
        return call;
    }

    /// Throws the call away; it can be taken back.
    public OpenCall discard(UUID evaluation, List<LoggedEvent> events) {
        OpenCall call = goOn(evaluation, events);
        call.take(new CallEvent.Discarded(call.stamp()));
        return call;
    }

    /// Takes the throwing away back: the call waits to be finished.
    public OpenCall takeBack(UUID evaluation, List<LoggedEvent> events) {
        OpenCall call = goOn(evaluation, events);
        if (call.state().life() == Life.DISCARDED) {
            call.take(new CallEvent.DiscardTakenBack(call.stamp()));
        }
        return call;
    }

    /// Lets go of a call that this page is done with.
    public void letGo(OpenCall call) {
        calls.release(call);
    }

    // The screen that shows the call asks for the news itself, and first looks at how far saving has come.
    private static void nobodyListens(SaveState news) {}
}

package se.medlyss.support;

import java.time.Duration;
import java.util.Random;
import java.util.function.Consumer;
import se.medlyss.application.Calls;
import se.medlyss.application.EventLog;
import se.medlyss.application.OpenCall;
import se.medlyss.application.SaveState;
import se.medlyss.application.TimeOrderedIds;
import se.medlyss.call.Answer;
import se.medlyss.call.CallEvent;
import se.medlyss.call.CallHeader;
import se.medlyss.process.CriterionKey;
import se.medlyss.process.Phase;
import se.medlyss.process.ProcessDocument;

/// Scores made-up calls through the same use cases as the screen, and saves them in the given log at once.
public final class ScoredCalls {

    /// A criterion of the sample process.
    public static final CriterionKey GREETS = new CriterionKey("open", "first");

    private final ManualTime time;
    private final StepExecutor store = new StepExecutor();
    private final ProcessDocument process;
    private final Calls calls;

    public ScoredCalls(EventLog log, ManualTime time, long seed) {
        this(log, time, seed, Samples.process("service"));
    }

    /// @param process has the criterion [#GREETS]
    public ScoredCalls(EventLog log, ManualTime time, long seed, ProcessDocument process) {
        this.time = time;
        this.process = process;
        this.calls = new Calls(
                log, Samples.catalogue(process), store, time, time, new TimeOrderedIds(time, new Random(seed)));
    }

    /// A call that runs, with a note.
    public OpenCall running(CallHeader header, String note, Consumer<SaveState> onSaved) {
        OpenCall call = calls.start(header, process, onSaved);
        time.pass(Duration.ofSeconds(12));
        call.take(new CallEvent.Answered(call.stamp(), GREETS, Answer.MET));
        time.pass(Duration.ofSeconds(3));
        call.take(new CallEvent.NoteWritten(call.stamp(), note));
        save();
        return call;
    }

    /// A call whose answers stand, and that was prepared for a minute, in the first stage, before it began.
    public OpenCall prepared(String agent) {
        OpenCall call = calls.start(Samples.header(agent), process, _ -> {});
        time.pass(Duration.ofMinutes(1));
        call.take(new CallEvent.StageEntered(call.stamp(), GREETS.stage(), Phase.CALL));
        time.pass(Duration.ofSeconds(12));
        call.take(new CallEvent.Answered(call.stamp(), GREETS, Answer.MET));
        return finish(call);
    }

    /// A call that runs, with a note, of an agent.
    public OpenCall running(String agent, String note) {
        return running(Samples.header(agent), note, _ -> {});
    }

    /// A call whose answers stand.
    public OpenCall finished(String agent, String note) {
        return finish(running(agent, note));
    }

    private OpenCall finish(OpenCall call) {
        time.pass(Duration.ofMinutes(2));
        call.take(new CallEvent.CallEnded(call.stamp(), null));
        call.take(new CallEvent.WrapUpOpened(call.stamp()));
        call.take(new CallEvent.Finalised(call.stamp()));
        save();
        return call;
    }

    /// Saves what was taken in since.
    public void save() {
        store.runReady();
    }

    /// Lets the delay after a failure pass.
    public void retry() {
        store.passDelays();
    }
}

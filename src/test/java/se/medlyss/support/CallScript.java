package se.medlyss.support;

import java.time.Instant;
import se.medlyss.call.Answer;
import se.medlyss.call.CallEvent;
import se.medlyss.call.CallHeader;
import se.medlyss.call.CallState;
import se.medlyss.call.Stamp;
import se.medlyss.process.CallProcess;
import se.medlyss.process.CriterionKey;
import se.medlyss.process.Phase;
import se.medlyss.process.ProcessDocument;

/// A made-up call, told second by second.
public final class CallScript {

    private static final Instant BEGAN = Instant.parse("2026-11-21T12:05:00Z");

    private final CallProcess process;
    private final Instant began;
    private CallState state = CallState.BLANK;
    private long atMs;

    private CallScript(CallProcess process, Instant began) {
        this.process = process;
        this.began = began;
    }

    /// A call with an agent, opened and without a stage.
    public static CallScript of(ProcessDocument document) {
        return of(document, Samples.header("agent-1"));
    }

    /// A call with this header, opened and without a stage.
    public static CallScript of(ProcessDocument document, CallHeader header) {
        return of(document, header, BEGAN);
    }

    /// The same, opened at that time.
    public static CallScript of(ProcessDocument document, CallHeader header, Instant began) {
        CallScript script = new CallScript(document.process(), began);
        return script.take(new CallEvent.Opened(script.at(), header, document.ref()));
    }

    /// So many seconds pass.
    public CallScript pass(int seconds) {
        atMs += seconds * 1_000L;
        return this;
    }

    /// The stamp of the moment.
    public Stamp at() {
        return new Stamp(atMs, began.plusMillis(atMs));
    }

    public CallScript take(CallEvent event) {
        state = state.apply(event);
        return this;
    }

    public CallScript enter(String stage) {
        return take(new CallEvent.StageEntered(at(), stage, phase(stage)));
    }

    public CallScript answer(String key, Answer answer) {
        return take(new CallEvent.Answered(at(), CriterionKey.parse(key), answer));
    }

    /// Answers everything in the stage as met.
    public CallScript met(String stage) {
        process.stage(stage).orElseThrow().keys().forEach(key -> answer(key.toString(), Answer.MET));
        return this;
    }

    public CallScript note(String text) {
        return take(new CallEvent.NoteWritten(at(), text));
    }

    public CallScript pause(int seconds) {
        return take(new CallEvent.HoldStarted(at())).pass(seconds).take(new CallEvent.HoldEnded(at()));
    }

    /// Hang-up, straight into the wrap-up.
    public CallScript end() {
        return take(new CallEvent.CallEnded(at(), null)).take(new CallEvent.WrapUpOpened(at()));
    }

    public CallState state() {
        return state;
    }

    /// The number of the latest event.
    public int seq() {
        return state.seq();
    }

    private Phase phase(String stage) {
        return process.stage(stage).orElseThrow().phase();
    }
}

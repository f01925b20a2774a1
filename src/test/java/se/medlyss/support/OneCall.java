package se.medlyss.support;

import java.util.Random;
import se.medlyss.application.Calls;
import se.medlyss.application.OpenCall;
import se.medlyss.application.TimeOrderedIds;
import se.medlyss.process.ProcessDocument;

/// A live call of one agent that has begun and is kept in memory.
public final class OneCall {

    private OneCall() {}

    /// @param time that passes in the call
    public static OpenCall by(ProcessDocument process, ManualTime time) {
        return new Calls(
                        new MemoryLog(),
                        Samples.catalogue(process),
                        new StepExecutor(),
                        time,
                        time,
                        new TimeOrderedIds(time, new Random(1)))
                .start(Samples.header("agent-1"), process, _ -> {});
    }
}

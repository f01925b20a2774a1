package se.medlyss.application.simulation;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.random.RandomGenerator;
import se.medlyss.application.Calls;
import se.medlyss.application.OpenCall;
import se.medlyss.application.StorageException;
import se.medlyss.call.CallEvent;
import se.medlyss.call.CallHeader;
import se.medlyss.call.Context;
import se.medlyss.call.Mode;
import se.medlyss.call.Selection;
import se.medlyss.process.CallProcess;
import se.medlyss.process.ProcessDocument;

/// Scores made-up calls, one after the other. A made-up key takes the path of a real one.
final class Simulation {

    private final Calls calls;
    private final List<ProcessDocument> processes;
    private final SimulatedTeam team;
    private final Wording wording;
    private final Tempo tempo;
    private final RandomGenerator random;
    private final Acknowledge acknowledge;

    Simulation(
            Calls calls,
            List<ProcessDocument> processes,
            Wording wording,
            Tempo tempo,
            RandomGenerator random,
            Acknowledge acknowledge) {
        this.calls = calls;
        this.processes = List.copyOf(processes);
        this.team = SimulatedTeam.madeUp();
        this.wording = wording;
        this.tempo = tempo;
        this.random = random;
        this.acknowledge = acknowledge;
    }

    /// A whole call, final; most of them talked through as well. Returns once all of it is durable.
    UUID score() throws StorageException, InterruptedException {
        var saved = new Durability(acknowledge);
        var agent = team.any(random);
        var call = start(agent, saved);
        new SimulatedCoach(call, agent, wording, tempo, random).follow();
        var wrapUp = new SimulatedWrapUp(call, agent, wording, tempo, random);
        wrapUp.finish();
        if (random.nextInt(5) > 0) {
            wrapUp.talkThrough();
        }
        return let(call, saved);
    }

    /// Half a call, put aside to finish later.
    UUID park() throws StorageException, InterruptedException {
        var saved = new Durability(acknowledge);
        var agent = team.any(random);
        var call = start(agent, saved);
        new SimulatedCoach(call, agent, wording, tempo, random).followHalf();
        tempo.listen(Duration.ofSeconds(5));
        call.take(new CallEvent.Parked(call.stamp()));
        return let(call, saved);
    }

    private OpenCall start(SimulatedAgent agent, Durability saved) {
        var process = process();
        var call = calls.start(header(agent, process.process()), process, saved);
        saved.of(call.id());
        return call;
    }

    /// Most calls are of the first kind, so that there is enough of it to make figures of.
    private ProcessDocument process() {
        return random.nextInt(3) > 0 ? processes.getFirst() : Wording.any(processes, random);
    }

    private UUID let(OpenCall call, Durability saved) throws StorageException, InterruptedException {
        saved.await(call.state().seq());
        calls.release(call);
        return call.id();
    }

    private CallHeader header(SimulatedAgent agent, CallProcess process) {
        return new CallHeader(
                calls.newCallId(),
                agent.id(),
                agent.team(),
                team.coach().id(),
                team.coach().team(),
                process.scoring().notReached() == null ? Mode.LIVE : Mode.MYSTERY,
                process.channel(),
                process.direction(),
                Wording.any(List.of(Selection.values()), random),
                random.nextInt(12) == 0 ? Context.INTRODUCTION : Context.ORDINARY,
                true,
                random.nextInt(4) > 0,
                random.nextBoolean(),
                false,
                null,
                null);
    }
}

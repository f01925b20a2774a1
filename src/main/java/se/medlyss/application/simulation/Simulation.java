package se.medlyss.application.simulation;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import se.medlyss.application.Calls;
import se.medlyss.application.OpenCall;
import se.medlyss.application.StorageException;
import se.medlyss.call.CallEvent;
import se.medlyss.call.CallHeader;
import se.medlyss.call.Context;
import se.medlyss.call.Mode;
import se.medlyss.call.Occasion;
import se.medlyss.call.Selection;
import se.medlyss.process.CallProcess;
import se.medlyss.process.ProcessDocument;

/// Scores made-up calls, one after the other. A made-up key takes the path of a real one.
final class Simulation {

    private static final Duration USUAL_TALK = Duration.ofMinutes(6);
    private static final double WORSE = 0.12;

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
            SimulatedTeam team,
            Wording wording,
            Tempo tempo,
            RandomGenerator random,
            Acknowledge acknowledge) {
        this.calls = calls;
        this.processes = List.copyOf(processes);
        this.team = team;
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
        var wrapUp = follow(call, agent);
        if (random.nextInt(5) > 0) {
            wrapUp.talkThrough(USUAL_TALK);
        }
        return let(call, saved);
    }

    /// As [#score], in a spell when both the agents and the coach's time for them were as usual, or not.
    ///
    /// @param worse in which fewer behaviours are there, and fewer talks are held
    UUID score(boolean worse) throws StorageException, InterruptedException {
        var saved = new Durability(acknowledge);
        var agent = worse ? team.any(random).better(-WORSE) : team.any(random);
        var call = start(agent, saved);
        var wrapUp = follow(call, agent);
        if (random.nextInt(5) > (worse ? 3 : 0)) {
            wrapUp.talkThrough(Duration.ofMinutes(4L + random.nextInt(8)));
        }
        return let(call, saved);
    }

    /// One of the calls that every coach of the organisation scores.
    UUID scoreShared(int number) throws StorageException, InterruptedException {
        var saved = new Durability(acknowledge);
        var agent =
                SimulatedOrganisation.heardInShared(number).better(team.habits().kindness());
        boolean own = team.coach().team().equals(agent.team());
        var process = processes.getFirst();
        UUID callId = SimulatedOrganisation.sharedCall(number);
        var header = own
                ? header(agent, process.process(), callId)
                : header(agent, process.process(), callId, Mode.CALIBRATION, Occasion.session(callId, false));
        var call = calls.start(header, process, saved);
        saved.of(call.id());
        follow(call, agent);
        return let(call, saved);
    }

    private SimulatedWrapUp follow(OpenCall call, SimulatedAgent agent) {
        new SimulatedCoach(call, agent, wording, tempo, random).follow();
        var wrapUp = new SimulatedWrapUp(call, agent, wording, tempo, random);
        wrapUp.finish();
        return wrapUp;
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
        var call = calls.start(header(agent, process.process(), calls.newCallId()), process, saved);
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

    private CallHeader header(SimulatedAgent agent, CallProcess process, UUID callId) {
        Mode mode = process.scoring().notReached() == null ? Mode.LIVE : Mode.MYSTERY;
        return header(agent, process, callId, mode, null);
    }

    private CallHeader header(
            SimulatedAgent agent, CallProcess process, UUID callId, Mode mode, @Nullable Occasion occasion) {
        return new CallHeader(
                callId,
                agent.id(),
                agent.team(),
                team.coach().id(),
                team.coach().team(),
                mode,
                process.channel(),
                process.direction(),
                Wording.any(List.of(Selection.values()), random),
                random.nextInt(12) == 0 ? Context.INTRODUCTION : Context.ORDINARY,
                true,
                random.nextInt(4) > 0,
                random.nextBoolean(),
                false,
                null,
                occasion);
    }
}

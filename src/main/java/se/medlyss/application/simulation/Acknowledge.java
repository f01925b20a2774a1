package se.medlyss.application.simulation;

import java.util.UUID;

/// Is told of each event of a made-up call, in order and once it is durable, on the store thread or the simulation's
/// own.
@FunctionalInterface
public interface Acknowledge {

    /// The event survives a power cut from now on.
    void durable(UUID evaluation, int seq);
}

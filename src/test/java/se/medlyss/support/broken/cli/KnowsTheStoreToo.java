package se.medlyss.support.broken.cli;

import se.medlyss.support.broken.launch.Wires;
import se.medlyss.support.broken.store.KnowsTheExchange;

/// A command that goes round the use cases, and knows who starts it.
public record KnowsTheStoreToo(KnowsTheExchange store, Wires wires) {}

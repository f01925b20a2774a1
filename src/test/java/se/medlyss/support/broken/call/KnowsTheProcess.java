package se.medlyss.support.broken.call;

import se.medlyss.support.broken.process.KnowsTooMuch;

/// The other half of a cycle.
public record KnowsTheProcess(KnowsTooMuch process) {}

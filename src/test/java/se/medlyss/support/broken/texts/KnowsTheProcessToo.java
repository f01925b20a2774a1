package se.medlyss.support.broken.texts;

import se.medlyss.support.broken.call.KnowsTheProcess;

/// Texts that know what they speak of.
public record KnowsTheProcessToo(KnowsTheProcess process) {}

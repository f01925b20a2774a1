package se.medlyss.support.broken.store;

import se.medlyss.support.broken.exchange.Format;

/// An edge that knows another edge.
public record KnowsTheExchange(Format format) {}

package se.medlyss.support.broken.ui.base;

import se.medlyss.support.broken.store.KnowsTheExchange;
import se.medlyss.support.broken.ui.team.TeamView;

/// The ground of all screens that knows one of them, and the database.
public record KnowsAFeature(TeamView feature, KnowsTheExchange store) {}

package se.medlyss.ui.scoring;

import se.medlyss.call.CallState;
import se.medlyss.process.CallProcess;

/// Which evaluation an agent's copy is of.
///
/// @param agent the agent's name; empty when nobody here knows it
/// @param coach the name of whoever scored it; empty when nobody here knows it
public record CopySubject(CallState call, CallProcess process, String agent, String coach) {}

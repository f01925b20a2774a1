package se.medlyss.ui.today;

import se.medlyss.application.LastChoices;
import se.medlyss.application.NewPeople;
import se.medlyss.application.ProcessCatalogue;
import se.medlyss.application.StartCall;

/// The use cases that the page before a call calls on, and the order of turn that it shares with Today.
public record StartServices(
        StartCall start, TurnBoard board, LastChoices memory, NewPeople people, ProcessCatalogue processes) {}

package se.medlyss.ui.today;

import se.medlyss.application.LastChoices;
import se.medlyss.application.NewPeople;
import se.medlyss.application.ProcessCatalogue;
import se.medlyss.application.StartCall;
import se.medlyss.application.Turn;

/// The use cases that the start page calls on.
public record StartServices(
        StartCall start, Turn turn, LastChoices memory, NewPeople people, ProcessCatalogue processes) {}

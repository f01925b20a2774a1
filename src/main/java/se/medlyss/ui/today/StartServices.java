package se.medlyss.ui.today;

import java.util.function.Function;
import se.medlyss.application.CallPlan;
import se.medlyss.application.NewPeople;
import se.medlyss.application.OpenCall;
import se.medlyss.application.ProcessCatalogue;
import se.medlyss.application.StartCall;
import se.medlyss.application.today.LastChoices;
import se.medlyss.ui.scoring.RecordingChoice;

/// The use cases that the page before a call calls on, and the order of turn that it shares with Today.
public record StartServices(
        StartCall start,
        TurnBoard board,
        LastChoices memory,
        NewPeople people,
        ProcessCatalogue processes,
        RecordingChoice recording) {

    /// Starts scoring along with the chosen recording, or a live call when none is chosen.
    OpenCall begin(CallPlan plan, Function<CallPlan, OpenCall> live) {
        return recording.along(start, plan).orElseGet(() -> live.apply(plan));
    }
}

package se.medlyss.ui.listen;

import se.medlyss.application.OpenCall;

/// Where the live screen leads to.
public interface ListenWays {

    /// The call is over: its wrap-up.
    void wrapUp(OpenCall call);

    /// The call was put aside, and the next one follows at once: the same agent and process.
    void nextCall(OpenCall parked);

    /// The call was thrown away; that can be taken back where the user now comes.
    void discarded(OpenCall call);
}

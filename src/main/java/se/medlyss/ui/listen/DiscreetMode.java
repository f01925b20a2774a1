package se.medlyss.ui.listen;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import se.medlyss.call.CallState;
import se.medlyss.ui.base.LiveSettings;

/// Whether rows tell only that they were answered: as the listener chose in this call, otherwise as the settings say
/// where the agent sits beside.
final class DiscreetMode {

    private final LiveSettings settings;
    private final ReadOnlyBooleanWrapper on = new ReadOnlyBooleanWrapper();

    DiscreetMode(LiveSettings settings) {
        this.settings = settings;
    }

    ReadOnlyBooleanProperty on() {
        return on.getReadOnlyProperty();
    }

    void follow(CallState state) {
        Boolean chosen = state.discreet();
        on.set(
                chosen != null
                        ? chosen
                        : state.header().besideAgent()
                                && settings.now().listening().discreetBesideAgent());
    }
}

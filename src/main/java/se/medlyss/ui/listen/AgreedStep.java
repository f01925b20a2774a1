package se.medlyss.ui.listen;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import se.medlyss.application.EvaluationArchive.Agreed;

/// What coach and agent agreed on last time, once the store has told it.
final class AgreedStep {
    private final ListenTools tools;
    private final ReadOnlyObjectWrapper<Optional<Agreed>> agreed = new ReadOnlyObjectWrapper<>(Optional.empty());

    AgreedStep(ListenTools tools) {
        this.tools = tools;
    }

    ReadOnlyObjectProperty<Optional<Agreed>> agreed() {
        return agreed.getReadOnlyProperty();
    }

    /// Looks it up for an agent.
    void of(String agent) {
        agreed.set(Optional.empty());
        tools.store().run(() -> tools.archive().latestAgreed(agent), agreed::set, tools.problems()::reportStorage);
    }
}

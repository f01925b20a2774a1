package se.medlyss.ui.preferences;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import se.medlyss.application.StorageException;
import se.medlyss.settings.RecordingRules;
import se.medlyss.ui.base.LiveSettings;

/// What is chosen about recordings: the folder that is watched, and how long evaluations know theirs.
final class RecordingPreferences {

    private final Services services;
    private final LiveSettings settings;
    private final ReadOnlyObjectWrapper<State> state =
            new ReadOnlyObjectWrapper<>(new State(OptionalInt.empty(), Optional.empty()));

    /// @param wouldForget how many evaluations would forget their recording by the rule; empty until that is known
    /// @param there       whether the folder can be read; empty without one, and until that is known
    record State(OptionalInt wouldForget, Optional<Boolean> there) {}

    RecordingPreferences(Services services) {
        this.services = services;
        settings = services.settings();
    }

    ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    RecordingRules rules() {
        return settings.now().recordings();
    }

    /// Looks at the folder and counts.
    void refresh() {
        look();
        count();
    }

    void chooseFolder(String path) {
        settings.change(all -> all.with(all.recordings().withFolder(path)));
        look();
    }

    void chooseKeptDays(int days) {
        settings.change(all -> all.with(
                all.recordings().withKeptDays(days, services.recordings().now())));
        count();
    }

    private void look() {
        Optional<String> folder = rules().folder();
        change(now -> new State(now.wouldForget(), Optional.empty()));
        folder.ifPresent(path -> services.recordings()
                .folders()
                .run(
                        () -> services.recordings().isThere(path),
                        there -> {
                            if (folder.equals(rules().folder())) {
                                change(now -> new State(now.wouldForget(), Optional.of(there)));
                            }
                        },
                        this::failed));
    }

    private void count() {
        change(now -> new State(OptionalInt.empty(), now.there()));
        rules().keeping()
                .limit(services.recordings().now())
                .ifPresent(limit -> services.store()
                        .run(
                                () -> services.recordings().tiedBefore(limit),
                                count -> change(now -> new State(OptionalInt.of(count), now.there())),
                                this::failed));
    }

    private void failed(Exception failure) {
        var reason = failure instanceof StorageException known ? known.reason() : StorageException.Reason.INPUT_OUTPUT;
        services.problems().report(reason, failure);
    }

    private void change(UnaryOperator<State> how) {
        state.set(how.apply(state.get()));
    }
}

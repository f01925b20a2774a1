package se.medlyss.ui.today;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import se.medlyss.application.recording.NewRecording;
import se.medlyss.application.recording.NewRecordings;
import se.medlyss.application.recording.SeenFile;
import se.medlyss.ui.base.Background;
import se.medlyss.ui.base.Navigator;
import se.medlyss.ui.base.Place;
import se.medlyss.ui.base.Problems;
import se.medlyss.ui.scoring.RecordingChoice;
import se.medlyss.ui.scoring.RecordingDesk;

/// The recordings in the watched folder that nobody has scored from yet.
public final class NewRecordingsViewModel {

    private static final int MOST = 20;

    private final NewRecordings recordings;
    private final Supplier<Optional<String>> folder;
    private final Workers workers;
    private final RecordingDesk desk;
    private final RecordingChoice choice;
    private final Navigator navigator;
    private final ReadOnlyObjectWrapper<NewRecordingsState> state =
            new ReadOnlyObjectWrapper<>(NewRecordingsState.NOTHING);
    private boolean looking;

    /// @param watch work on the folder, which may hang for as long as a share does
    /// @param store the store's thread
    public record Workers(Background watch, Background store, Problems problems) {}

    /// @param folder the watched folder, if there is one
    public NewRecordingsViewModel(
            NewRecordings recordings,
            Supplier<Optional<String>> folder,
            Workers workers,
            RecordingDesk desk,
            RecordingChoice choice,
            Navigator navigator) {
        this.recordings = recordings;
        this.folder = folder;
        this.workers = workers;
        this.desk = desk;
        this.choice = choice;
        this.navigator = navigator;
    }

    ReadOnlyObjectProperty<NewRecordingsState> state() {
        return state.getReadOnlyProperty();
    }

    /// Looks again, unless the folder has not answered the last look yet.
    public void refresh() {
        Optional<String> watched = folder.get();
        if (watched.isEmpty()) {
            state.set(NewRecordingsState.NOTHING);
        } else if (!looking) {
            looking = true;
            workers.watch().run(() -> recordings.look(watched.get()), this::seen, this::failed);
        }
    }

    private void seen(Optional<List<SeenFile>> files) {
        looking = false;
        if (files.isEmpty()) {
            state.set(new NewRecordingsState(true, state.get().all()));
            return;
        }
        workers.store()
                .run(
                        () -> recordings.untied(files.get(), MOST),
                        untied -> state.set(new NewRecordingsState(false, untied)),
                        workers.problems()::reportStorage);
    }

    private void failed(Exception failure) {
        looking = false;
        workers.problems().reportStorage(failure);
    }

    /// Opens a recording: to be scored along with, or with the evaluation of the same call.
    void open(NewRecording recording) {
        recording
                .call()
                .ifPresentOrElse(
                        call -> desk.tie(call.evaluation(), recording.path(), () -> {
                            refresh();
                            navigator.go(Place.EVALUATIONS, call.evaluation().toString());
                        }),
                        () -> {
                            choice.open(recording.path());
                            navigator.go(Place.START);
                        });
    }
}

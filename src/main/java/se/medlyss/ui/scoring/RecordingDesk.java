package se.medlyss.ui.scoring;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import se.medlyss.application.recording.FileMark;
import se.medlyss.application.recording.Located;
import se.medlyss.application.recording.Recording;
import se.medlyss.application.recording.RecordingException;
import se.medlyss.application.recording.RecordingException.Reason;
import se.medlyss.application.recording.RecordingLink;
import se.medlyss.application.recording.Recordings;
import se.medlyss.application.recording.SoundPicture;
import se.medlyss.ui.base.Background;
import se.medlyss.ui.base.Problems;

/// The recordings that are on the screen, each with the evaluation it belongs to.
public final class RecordingDesk {

    private final Recordings recordings;
    private final Background files;
    private final Background store;
    private final Problems problems;
    private final Map<UUID, RecordingViewModel> open = new HashMap<>();

    /// @param files work on sound files, which may take a while
    /// @param store the store's thread
    public RecordingDesk(Recordings recordings, Background files, Background store, Problems problems) {
        this.recordings = recordings;
        this.files = files;
        this.store = store;
        this.problems = problems;
    }

    /// Opens a file.
    ///
    /// @param otherwise told when it could not be opened; the reason is on the screen already
    public void open(Path file, Consumer<Recording> then, Runnable otherwise) {
        files.run(() -> recordings.open(file), then, failure -> {
            report(failure);
            otherwise.run();
        });
    }

    /// What the file of a recording is known by. Reads all of it.
    public void mark(Recording recording, Consumer<FileMark> then) {
        files.run(() -> recordings.mark(recording), then, this::report);
    }

    /// The recording that goes with an evaluation, if it is open.
    public Optional<RecordingViewModel> of(UUID evaluation) {
        return Optional.ofNullable(open.get(evaluation));
    }

    /// From now on the recording goes with this evaluation: it is read through, and the tie is kept.
    public RecordingViewModel begin(UUID evaluation, Recording recording) {
        return shown(
                evaluation,
                recording,
                picture -> files.run(() -> recordings.link(evaluation, recording, picture), this::keep, this::report));
    }

    private RecordingViewModel shown(UUID evaluation, Recording recording, Consumer<SoundPicture> onRead) {
        RecordingViewModel model = new RecordingViewModel(recording, files);
        open.put(evaluation, model);
        files.run(
                () -> recordings.picture(recording, model::isClosed),
                picture -> {
                    model.show(picture);
                    onRead.accept(picture);
                },
                this::report);
        return model;
    }

    /// Lays the evaluation onto its recording by one anchor. What was scored stays as it is.
    ///
    /// @param logMs   an offset in the evaluation's log, for example of the greeting
    /// @param placeMs where in the recording it is heard
    public void anchor(UUID evaluation, long logMs, long placeMs) {
        of(evaluation).ifPresent(model -> model.anchorMs().set(placeMs - logMs));
        store.run(
                () -> {
                    Optional<RecordingLink> link = recordings.of(evaluation);
                    if (link.isPresent()) {
                        recordings.keep(link.get().anchored(logMs, placeMs));
                    }
                },
                () -> {},
                problems::reportStorage);
    }

    /// Opens the recording that an evaluation was tied to; nothing is said when there is none.
    ///
    /// @param then told when it is open
    public void reopenIfTied(UUID evaluation, Consumer<RecordingViewModel> then) {
        store.run(
                () -> recordings.of(evaluation),
                link -> link.ifPresent(_ -> reopen(evaluation, found -> found.ifPresent(then))),
                problems::reportStorage);
    }

    /// Opens the recording that an evaluation was tied to, wherever it is now.
    ///
    /// @param then told in any case; empty when it is not to be found
    public void reopen(UUID evaluation, Consumer<Optional<RecordingViewModel>> then) {
        store.run(
                () -> new Known(recordings.of(evaluation), recordings.folders()),
                known -> known.link()
                        .ifPresentOrElse(
                                link -> look(link, known.folders(), then), () -> missing(Reason.NOT_FOUND, then)),
                failure -> {
                    problems.reportStorage(failure);
                    then.accept(Optional.empty());
                });
    }

    /// Lets the recording of an evaluation go.
    public void close(UUID evaluation) {
        Optional.ofNullable(open.remove(evaluation)).ifPresent(RecordingViewModel::close);
    }

    private record Known(Optional<RecordingLink> link, List<Path> folders) {}

    private void look(RecordingLink link, List<Path> folders, Consumer<Optional<RecordingViewModel>> then) {
        files.run(
                () -> recordings.reopen(link, folders),
                found -> found.recording()
                        .ifPresentOrElse(
                                recording -> then.accept(Optional.of(again(link, recording))),
                                () -> missing(
                                        found.where() instanceof Located.Copy ? Reason.ONLY_A_COPY : Reason.NOT_FOUND,
                                        then)),
                failure -> {
                    report(failure);
                    then.accept(Optional.empty());
                });
    }

    private RecordingViewModel again(RecordingLink link, Recording recording) {
        RecordingViewModel model = shown(link.evaluation(), recording, _ -> foundAgain(link, recording));
        model.swapped().set(link.swapped());
        model.anchorMs().set(link.anchorMs());
        return model;
    }

    /// It may have moved.
    private void foundAgain(RecordingLink link, Recording recording) {
        Path file = recording.file().toAbsolutePath();
        Path folder = Optional.ofNullable(file.getParent()).orElse(file);
        if (!file.equals(link.path())) {
            keep(link.foundAt(file, folder, link.mark()));
        }
    }

    private void missing(Reason reason, Consumer<Optional<RecordingViewModel>> then) {
        report(new RecordingException(reason, "the linked recording"));
        then.accept(Optional.empty());
    }

    private void keep(RecordingLink link) {
        store.run(() -> recordings.keep(link), () -> {}, problems::reportStorage);
    }

    private void report(Exception failure) {
        switch (failure) {
            case RecordingException recording -> problems.report(recording.reason(), recording);
            default -> problems.reportStorage(failure);
        }
    }
}

package se.medlyss.ui.scoring;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import se.medlyss.application.recording.PlaybackState;
import se.medlyss.application.recording.Recording;
import se.medlyss.application.recording.RecordingException;
import se.medlyss.application.recording.RecordingLink;
import se.medlyss.application.recording.Recordings;
import se.medlyss.application.recording.SoundPicture;
import se.medlyss.ui.base.Background;
import se.medlyss.ui.base.Problem;
import se.medlyss.ui.base.Problems;

/// The recordings that are on the screen, each with the evaluation it belongs to.
public final class RecordingDesk {

    /// Less than this is no loss.
    private static final long MISSED_MS = 1_000;

    private final Recordings recordings;
    private final Background files;
    private final Background store;
    private final Problems problems;
    private final Map<UUID, RecordingViewModel> open = new HashMap<>();
    private final RecordingSearch search;

    /// @param files work on sound files, which may take a while
    /// @param store the store's thread
    public RecordingDesk(Recordings recordings, Background files, Background store, Problems problems) {
        this.recordings = recordings;
        this.files = files;
        this.store = store;
        this.problems = problems;
        search = new RecordingSearch(recordings, files, new Shelf());
    }

    /// Finds recordings again, and asks where that is in doubt.
    public RecordingSearch search() {
        return search;
    }

    /// Opens a file. Why another could not be opened is no longer on the screen then; that its end is missing is.
    ///
    /// @param otherwise told when it could not be opened; the reason is on the screen already
    public void open(Path file, Consumer<Recording> then, Runnable otherwise) {
        files.run(
                () -> recordings.open(file),
                opened -> {
                    solved(EnumSet.allOf(RecordingException.Reason.class));
                    if (isCutShort(opened)) {
                        problems.report(Problem.Severity.WARNING, RecordingException.Reason.CUT_SHORT);
                    }
                    then.accept(opened);
                },
                failure -> {
                    report(failure);
                    otherwise.run();
                });
    }

    /// Says no more what was wrong with the last file.
    void solved(Set<RecordingException.Reason> over) {
        over.forEach(problems::solved);
    }

    /// What a recording is known by. Reads all of it.
    ///
    /// @param otherwise told when it could not be read; the reason is on the screen already
    public void know(Recording recording, Consumer<Recordings.Known> then, Runnable otherwise) {
        files.run(() -> recordings.known(recording), then, failure -> {
            report(failure);
            otherwise.run();
        });
    }

    /// The recording that goes with an evaluation, if it is open.
    public Optional<RecordingViewModel> of(UUID evaluation) {
        return Optional.ofNullable(open.get(evaluation));
    }

    /// From now on the recording goes with this evaluation: it is read through, and the tie is kept. Its sides lie as
    /// they did in the latest recording from the same source.
    public RecordingViewModel begin(UUID evaluation, Recording recording) {
        RecordingViewModel model = shown(evaluation, recording);
        if (recording.sound().format().sides() == 2) {
            store.run(
                    () -> recordings.swappedAtSource(recording.file()),
                    swapped -> model.swapped().set(swapped),
                    problems::reportStorage);
        }
        keepChanges(evaluation, model);
        read(
                model,
                picture -> files.run(
                        () -> recordings.link(evaluation, recording, picture),
                        link -> keep(link.withSwapped(model.swapped().get())
                                .withSegments(model.segments().get())
                                .anchored(0, model.anchorMs().get())),
                        this::report));
        return model;
    }

    /// Ties a file to an evaluation that was made without it.
    ///
    /// @param then told when the tie is kept
    public void tie(UUID evaluation, Path file, Runnable then) {
        files.run(
                () -> recordings.tied(evaluation, file),
                link -> store.run(
                        () -> recordings.keep(link.withSwapped(recordings.swappedAtSource(file))),
                        then,
                        problems::reportStorage),
                this::report);
    }

    private RecordingViewModel shown(UUID evaluation, Recording recording) {
        RecordingViewModel model = new RecordingViewModel(recording, files);
        open.put(evaluation, model);
        model.playback()
                .map(PlaybackState::problem)
                .subscribe(stopped -> stopped.ifPresent(reason -> problems.report(Problem.Severity.ERROR, reason)));
        return model;
    }

    private void read(RecordingViewModel model, Consumer<SoundPicture> then) {
        files.run(
                () -> recordings.picture(model.recording(), model::isClosed),
                picture -> {
                    model.show(picture);
                    then.accept(picture);
                },
                this::report);
    }

    private void keepChanges(UUID evaluation, RecordingViewModel model) {
        model.swapped().subscribe((_, now) -> change(evaluation, link -> link.withSwapped(now)));
        model.segments().subscribe((_, now) -> change(evaluation, link -> link.withSegments(now)));
    }

    /// Lays the evaluation onto its recording by one anchor. What was scored stays as it is.
    ///
    /// @param logMs   an offset in the evaluation's log, for example of the greeting
    /// @param placeMs where in the recording it is heard
    public void anchor(UUID evaluation, long logMs, long placeMs) {
        of(evaluation).ifPresent(model -> model.anchorMs().set(placeMs - logMs));
        change(evaluation, link -> link.anchored(logMs, placeMs));
    }

    private void change(UUID evaluation, UnaryOperator<RecordingLink> how) {
        store.run(
                () -> {
                    Optional<RecordingLink> link = recordings.of(evaluation);
                    if (link.isPresent()) {
                        recordings.keep(how.apply(link.get()));
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

    /// Opens the recording that an evaluation was tied to, wherever it is now. What is in doubt is asked, see
    /// [#search()].
    ///
    /// @param then told in any case, empty when it is not found; once more when the user says which file it is
    public void reopen(UUID evaluation, Consumer<Optional<RecordingViewModel>> then) {
        store.run(
                () -> new Known(recordings.of(evaluation), recordings.folders()),
                known -> known.link()
                        .ifPresentOrElse(
                                link -> search.look(link, known.folders(), then), () -> search.lost(evaluation, then)),
                failure -> {
                    problems.reportStorage(failure);
                    then.accept(Optional.empty());
                });
    }

    /// Looks where the recording lies that one of these evaluations is tied to. Nothing is said when none is found.
    ///
    /// @param then told in any case: where the first of them lies, or empty
    void find(List<UUID> evaluations, Consumer<Optional<Path>> then) {
        store.run(
                () -> {
                    List<RecordingLink> links = new ArrayList<>();
                    for (UUID each : evaluations) {
                        recordings.of(each).ifPresent(links::add);
                    }
                    return links;
                },
                links -> files.run(() -> recordings.standing(links), then, failure -> {
                    report(failure);
                    then.accept(Optional.empty());
                }),
                failure -> {
                    problems.reportStorage(failure);
                    then.accept(Optional.empty());
                });
    }

    /// Lets the recording of an evaluation go. That its end is missing is no longer said.
    public void close(UUID evaluation) {
        search.forget(evaluation);
        Optional.ofNullable(open.remove(evaluation)).ifPresent(gone -> {
            gone.close();
            if (open.values().stream().noneMatch(each -> isCutShort(each.recording()))) {
                problems.solved(RecordingException.Reason.CUT_SHORT);
            }
        });
    }

    private static boolean isCutShort(Recording recording) {
        return recording.sound().missingMs() > MISSED_MS;
    }

    private record Known(Optional<RecordingLink> link, List<Path> folders) {}

    private void keep(RecordingLink link) {
        store.run(() -> recordings.keep(link), () -> {}, problems::reportStorage);
    }

    private void report(Exception failure) {
        switch (failure) {
            case RecordingException recording -> problems.report(recording.reason(), recording);
            default -> problems.reportStorage(failure);
        }
    }

    private final class Shelf implements RecordingSearch.Shelf {

        @Override
        public RecordingViewModel again(RecordingLink before, RecordingLink found, Recording recording) {
            UUID evaluation = before.evaluation();
            RecordingViewModel model = shown(evaluation, recording);
            model.swapped().set(found.swapped());
            model.anchorMs().set(found.anchorMs());
            model.segments().set(found.segments());
            keepChanges(evaluation, model);
            read(model, _ -> {});
            if (!found.equals(before)) {
                change(evaluation, link -> link.foundAt(found.path(), found.folder(), found.mark()));
            }
            return model;
        }

        @Override
        public RecordingViewModel begin(UUID evaluation, Recording recording) {
            return RecordingDesk.this.begin(evaluation, recording);
        }

        @Override
        public void report(Exception failure) {
            RecordingDesk.this.report(failure);
        }
    }
}

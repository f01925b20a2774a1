package se.medlyss.ui.scoring;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import se.medlyss.application.recording.Located;
import se.medlyss.application.recording.Recording;
import se.medlyss.application.recording.RecordingLink;
import se.medlyss.application.recording.Recordings;
import se.medlyss.ui.base.Background;

/// Looks for the recording that an evaluation is tied to. What is not certain to be the one is opened only when the
/// user says so.
public final class RecordingSearch {

    private final Recordings recordings;
    private final Background files;
    private final Shelf shelf;
    private final ReadOnlyObjectWrapper<Optional<RecordingDoubt>> doubt = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<Asked> asked = Optional.empty();

    /// Where found recordings go.
    interface Shelf {
        /// Shows a recording that was tied before.
        ///
        /// @param before the tie as it is kept
        /// @param found  the tie as it is from now on
        RecordingViewModel again(RecordingLink before, RecordingLink found, Recording recording);

        /// Ties a recording anew.
        RecordingViewModel begin(UUID evaluation, Recording recording);

        /// Tells the user why it failed.
        void report(Exception failure);
    }

    private record Asked(UUID evaluation, Optional<RecordingLink> link, Consumer<Optional<RecordingViewModel>> then) {}

    RecordingSearch(Recordings recordings, Background files, Shelf shelf) {
        this.recordings = recordings;
        this.files = files;
        this.shelf = shelf;
    }

    /// What the user is asked; empty while nothing is in doubt.
    public ReadOnlyObjectProperty<Optional<RecordingDoubt>> doubt() {
        return doubt.getReadOnlyProperty();
    }

    /// Whether the recording of this evaluation is in doubt.
    public boolean isAbout(UUID evaluation) {
        return doubt.get().map(RecordingDoubt::evaluation).equals(Optional.of(evaluation));
    }

    /// Looks wherever recordings were found before.
    ///
    /// @param then told in any case; and once more when the user says which file it is
    void look(RecordingLink link, List<Path> folders, Consumer<Optional<RecordingViewModel>> then) {
        Asked about = new Asked(link.evaluation(), Optional.of(link), then);
        files.run(
                () -> recordings.reopen(link, folders),
                found -> {
                    switch (found.where()) {
                        case Located.Same(var path, var mark) ->
                            found.recording()
                                    .ifPresent(
                                            recording -> show(about, link, recordings.at(link, path, mark), recording));
                        case Located.Copy copy ->
                            ask(about, new RecordingDoubt.Copy(link.evaluation(), copy.path(), copy.likeness()));
                        case Located.Missing _ -> ask(about, new RecordingDoubt.Gone(link.evaluation()));
                    }
                },
                failure -> {
                    shelf.report(failure);
                    then.accept(Optional.empty());
                });
    }

    /// There is no tie any more: the user may say which file it was.
    void lost(UUID evaluation, Consumer<Optional<RecordingViewModel>> then) {
        ask(new Asked(evaluation, Optional.empty(), then), new RecordingDoubt.Gone(evaluation));
    }

    /// The user says where the recording is.
    public void point(Path file) {
        asked.ifPresent(about -> about.link()
                .ifPresentOrElse(
                        link -> files.run(
                                () -> recordings.check(link, file),
                                where -> pointed(about, link, file, where),
                                shelf::report),
                        () -> anew(about, file)));
    }

    private void pointed(Asked about, RecordingLink link, Path file, Located where) {
        switch (where) {
            case Located.Same(var path, var mark) -> open(about, link, recordings.at(link, path, mark));
            case Located.Copy copy ->
                doubt.set(Optional.of(new RecordingDoubt.Copy(link.evaluation(), file, copy.likeness())));
            case Located.Missing _ -> doubt.set(Optional.of(new RecordingDoubt.Other(link.evaluation(), file)));
        }
    }

    /// The user says that the file in doubt is the one.
    public void accept() {
        asked.ifPresent(about -> {
            switch (doubt.get().orElseThrow()) {
                case RecordingDoubt.Copy(var _, var file, var _) ->
                    about.link()
                            .ifPresent(link -> files.run(
                                    () -> recordings.at(link, file, recordings.mark(file)),
                                    found -> open(about, link, found),
                                    shelf::report));
                case RecordingDoubt.Other(var _, var file) -> anew(about, file);
                case RecordingDoubt.Gone _ -> {}
            }
        });
    }

    /// Scoring goes on without a recording.
    public void refuse() {
        asked = Optional.empty();
        doubt.set(Optional.empty());
    }

    /// Nobody looks at this evaluation any more.
    void forget(UUID evaluation) {
        if (isAbout(evaluation)) {
            refuse();
        }
    }

    private void ask(Asked about, RecordingDoubt what) {
        asked = Optional.of(about);
        doubt.set(Optional.of(what));
        about.then().accept(Optional.empty());
    }

    private void open(Asked about, RecordingLink before, RecordingLink found) {
        files.run(
                () -> recordings.open(found.path()),
                recording -> ifStill(about, recording, () -> show(about, before, found, recording)),
                shelf::report);
    }

    private void anew(Asked about, Path file) {
        files.run(
                () -> recordings.open(file),
                recording -> ifStill(about, recording, () -> tell(about, shelf.begin(about.evaluation(), recording))),
                shelf::report);
    }

    private void ifStill(Asked about, Recording recording, Runnable then) {
        if (asked.filter(now -> now == about).isPresent()) {
            then.run();
        } else {
            recording.playback().close();
        }
    }

    private void show(Asked about, RecordingLink before, RecordingLink found, Recording recording) {
        tell(about, shelf.again(before, found, recording));
    }

    private void tell(Asked about, RecordingViewModel opened) {
        forget(about.evaluation());
        about.then().accept(Optional.of(opened));
    }
}

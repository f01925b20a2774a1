package se.medlyss.ui.scoring;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableBooleanValue;
import se.medlyss.application.CallPlan;
import se.medlyss.application.OpenCall;
import se.medlyss.application.StartCall;
import se.medlyss.application.recording.Recording;
import se.medlyss.application.recording.RecordingException.Reason;
import se.medlyss.call.Ticker;

/// The recording that is going to be scored along with, if there is one.
public final class RecordingChoice {

    private final RecordingDesk desk;
    private final ReadOnlyObjectWrapper<Optional<Recording>> chosen = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper opening = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper looking = new ReadOnlyBooleanWrapper();
    private final BooleanBinding coming = opening.or(looking);
    private final ObjectProperty<Optional<LocalDateTime>> heard = new SimpleObjectProperty<>(Optional.empty());
    private int asked;

    public RecordingChoice(RecordingDesk desk) {
        this.desk = desk;
    }

    /// The recording, once it is open.
    public ReadOnlyObjectProperty<Optional<Recording>> chosen() {
        return chosen.getReadOnlyProperty();
    }

    /// A file is being opened.
    public ReadOnlyBooleanProperty opening() {
        return opening.getReadOnlyProperty();
    }

    /// One is being opened, or looked for: without anybody doing anything, one may be chosen when this ends.
    public ObservableBooleanValue coming() {
        return coming;
    }

    /// When the call was, in the clock of this computer: what the file's name says, until somebody says otherwise;
    /// empty while nobody knows.
    public ObjectProperty<Optional<LocalDateTime>> heard() {
        return heard;
    }

    /// Opens a file instead of any other. Only the last one asked for counts.
    public void open(Path file) {
        clear();
        read(file);
    }

    private void read(Path file) {
        asked++;
        int mine = asked;
        opening.set(true);
        desk.open(file, recording -> opened(mine, recording), () -> opening.set(mine != asked && opening.get()));
    }

    private void opened(int mine, Recording recording) {
        if (mine == asked) {
            heard.set(recording.named());
            chosen.set(Optional.of(recording));
            opening.set(false);
        } else {
            recording.playback().close();
        }
    }

    /// Opens the recording that one of these evaluations was scored along with here, if it is found where it was, so
    /// that nobody has to look for it again. Nothing else of the evaluation comes along. Whatever is asked for
    /// meanwhile goes before it.
    public void openAgain(List<UUID> evaluations) {
        if (chosen.get().isEmpty() && !opening.get()) {
            int mine = asked;
            looking.set(true);
            desk.find(evaluations, file -> {
                if (mine == asked) {
                    file.ifPresent(this::read);
                    looking.set(false);
                }
            });
        }
    }

    /// No recording after all: the call is live.
    public void clear() {
        asked++;
        opening.set(false);
        looking.set(false);
        chosen.get().ifPresent(recording -> {
            recording.playback().close();
            desk.solved(EnumSet.of(Reason.CUT_SHORT));
        });
        chosen.set(Optional.empty());
    }

    /// The page where it was chosen is left: no recording, and nothing more of what was wrong with a file. That the
    /// end of the one that is scored is missing stays said.
    public void leave() {
        clear();
        desk.solved(EnumSet.complementOf(EnumSet.of(Reason.CUT_SHORT)));
    }

    /// Ties the recording to an evaluation that was made without one. Where the evaluation's own recording is being
    /// looked for, the file is checked against it first.
    ///
    /// @return empty when none is chosen, or nobody knows yet whether it is the one
    public Optional<RecordingViewModel> tie(UUID evaluation) {
        if (desk.search().isAbout(evaluation)) {
            Optional<Path> file = chosen.get().map(Recording::file);
            clear();
            file.ifPresent(desk.search()::point);
            return Optional.empty();
        }
        Optional<RecordingViewModel> tied = chosen.get().map(recording -> desk.begin(evaluation, recording));
        chosen.set(Optional.empty());
        return tied;
    }

    /// Starts scoring along with the recording.
    ///
    /// @return empty when none is chosen
    public Optional<OpenCall> along(StartCall start, CallPlan plan) {
        Optional<Instant> began =
                heard.get().map(time -> time.atZone(ZoneId.systemDefault()).toInstant());
        return along(place -> start.along(plan, place, began));
    }

    /// Starts scoring along with the recording.
    ///
    /// @param start starts the call, by the place that is heard
    /// @return empty when none is chosen
    public Optional<OpenCall> along(Function<Ticker, OpenCall> start) {
        Optional<OpenCall> call = chosen.get().map(recording -> {
            OpenCall begun = start.apply(recording.place());
            desk.begin(begun.id(), recording);
            return begun;
        });
        chosen.set(Optional.empty());
        return call;
    }
}

package se.medlyss.ui.review;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import se.medlyss.application.recording.Span;
import se.medlyss.application.review.ReviewCase;
import se.medlyss.application.review.ReviewKind;
import se.medlyss.process.CriterionKey;
import se.medlyss.ui.scoring.RecordingDesk;
import se.medlyss.ui.scoring.RecordingSearch;
import se.medlyss.ui.scoring.RecordingViewModel;

/// The recording of the call that is looked at again, when it is tied to one.
final class ReviewSound {

    private final RecordingDesk desk;
    private final Supplier<ObservableValue<@Nullable ReviewState>> state;
    private final ReadOnlyObjectWrapper<Optional<RecordingViewModel>> recording =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private @Nullable UUID wanted;

    ReviewSound(RecordingDesk desk, Supplier<ObservableValue<@Nullable ReviewState>> state) {
        this.desk = desk;
        this.state = state;
    }

    /// Looks for it, and asks where that is in doubt.
    RecordingSearch search() {
        return desk.search();
    }

    /// The evaluation whose recording it is; empty while nothing is shown.
    Optional<UUID> about() {
        return Optional.ofNullable(wanted);
    }

    /// The recording while it is open.
    ReadOnlyObjectProperty<Optional<RecordingViewModel>> recording() {
        return recording.getReadOnlyProperty();
    }

    /// Opens the call's recording, if there is one. The agent answers from memory.
    void open(ReviewCase about) {
        UUID kept = about.heardWith();
        if (kept != null && (about.kind() != ReviewKind.SELF || !about.open())) {
            open(kept);
        }
    }

    private void open(UUID evaluation) {
        wanted = evaluation;
        desk.of(evaluation)
                .ifPresentOrElse(
                        this::tie,
                        () -> desk.reopenIfTied(evaluation, opened -> {
                            if (evaluation.equals(wanted)) {
                                tie(opened);
                            }
                        }));
    }

    /// This is the call's recording. It begins with the call as a rule, and a live log with the preparation before it:
    /// until somebody marks the greeting, the one start lies on the other.
    void tie(RecordingViewModel tied) {
        recording.set(Optional.of(tied));
        ReviewState now = state.get().getValue();
        boolean unmarked = tied.anchorMs().get() == 0;
        if (now != null && wanted != null && unmarked && ReviewTimes.laidByEar(now) && ReviewTimes.greeting(now) != 0) {
            desk.anchor(wanted, ReviewTimes.greeting(now), 0);
        }
    }

    void close() {
        if (wanted != null) {
            desk.close(wanted);
        }
        wanted = null;
        recording.set(Optional.empty());
    }

    /// Hears again what the criterion at the cursor is about.
    ///
    /// @return whether it has a time to hear it at, or nothing can be heard anyway
    boolean listenAgain() {
        ReviewState now = state.get().getValue();
        CriterionKey key = now == null ? null : now.key();
        Optional<RecordingViewModel> open = recording.get();
        Optional<Span> stretch = now == null || key == null
                ? Optional.empty()
                : open.flatMap(sound -> ReviewTimes.again(now, key, sound));
        if (stretch.isPresent() && open.isPresent()) {
            long anchor = open.get().anchorMs().get();
            open.get().play(stretch.get().fromMs() + anchor, stretch.get().toMs() + anchor);
        }
        return stretch.isPresent() || open.isEmpty() || key == null;
    }

    /// The greeting is heard right now: the call is laid onto its recording from here. Its own times stay.
    void greeting() {
        ReviewState now = state.get().getValue();
        UUID evaluation = wanted;
        Optional<RecordingViewModel> open = recording.get();
        if (now != null && evaluation != null && open.isPresent()) {
            desk.anchor(
                    evaluation, ReviewTimes.greeting(now), Math.round(open.get().positionMs()));
        }
    }
}

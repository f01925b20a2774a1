package se.medlyss.ui.listen;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import se.medlyss.call.CallEvent;
import se.medlyss.call.CallState;
import se.medlyss.call.Life;
import se.medlyss.call.Stamp;
import se.medlyss.ui.scoring.ScoringViewModel;

/// The note that is being written. It is stamped at its first keystroke; until it is kept it is a draft that survives
/// going back to the keys, and once it has rested a restart of the app too.
public final class NoteViewModel {
    private final ScoringViewModel scoring;
    private final StringProperty text = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Optional<Stamp>> begun = new ReadOnlyObjectWrapper<>(Optional.empty());

    NoteViewModel(ScoringViewModel scoring) {
        this.scoring = scoring;
        CallEvent.NoteDrafted draft = scoring.state().get().drafts().note();
        if (draft != null) {
            text.set(draft.text());
            begun.set(Optional.of(draft.at()));
        }
        text.subscribe(this::stampFirstKeystroke);
    }

    /// What is written so far; the field and this are one.
    public StringProperty text() {
        return text;
    }

    /// When the draft was begun; empty while there is none.
    public ReadOnlyObjectProperty<Optional<Stamp>> begun() {
        return begun.getReadOnlyProperty();
    }

    /// Keeps the note, if anything is written.
    public void keep() {
        String written = text.get().strip();
        Optional<Stamp> at = begun.get();
        if (!written.isEmpty() && at.isPresent()) {
            scoring.take(Optional.of(new CallEvent.NoteWritten(at.get(), written)));
        }
        text.set("");
        rest();
    }

    /// Keeps every word that is being written, the note's and those of an answer.
    void keepAll() {
        scoring.typing().leave();
        keep();
    }

    /// The writing has rested: makes the draft durable as it stands now.
    public void rest() {
        CallState state = scoring.state().get();
        CallEvent.NoteDrafted draft = state.drafts().note();
        String written = text.get().isBlank() ? "" : text.get();
        if (state.life() == Life.RUNNING && !written.equals(draft == null ? "" : draft.text())) {
            scoring.take(Optional.of(new CallEvent.NoteDrafted(begun.get().orElseGet(scoring::now), written)));
        }
    }

    private void stampFirstKeystroke(String written) {
        if (written.isEmpty()) {
            begun.set(Optional.empty());
        } else if (begun.get().isEmpty()) {
            begun.set(Optional.of(scoring.now()));
        }
    }
}

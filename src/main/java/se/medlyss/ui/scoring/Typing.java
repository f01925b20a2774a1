package se.medlyss.ui.scoring;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import se.medlyss.call.Answer;
import se.medlyss.call.Stamp;
import se.medlyss.process.Criterion;
import se.medlyss.process.CriterionKey;
import se.medlyss.process.CriterionKind;

/// An answer that is being typed: a number on a scale that digits cannot give, or words. It is stamped at its first
/// keystroke. A number counts once it is kept; words are kept by every way out, for none may lose what was written.
public final class Typing {

    /// A criterion that waits for something typed.
    public record Asked(CriterionKey key, Criterion criterion) {}

    /// Takes what was typed as the answer; null for unanswered.
    @FunctionalInterface
    interface Keeper {
        void keep(CriterionKey key, @Nullable Answer answer, Stamp at);
    }

    private final Supplier<Stamp> now;
    private final Keeper keeper;
    private final ReadOnlyObjectWrapper<Optional<Asked>> asked = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final StringProperty text = new SimpleStringProperty("");
    private final ReadOnlyBooleanWrapper refused = new ReadOnlyBooleanWrapper();
    private String before = "";
    private Optional<Stamp> begun = Optional.empty();

    Typing(Supplier<Stamp> now, Keeper keeper) {
        this.now = now;
        this.keeper = keeper;
        text.subscribe(this::changed);
    }

    /// The criterion that waits.
    public ReadOnlyObjectProperty<Optional<Asked>> asked() {
        return asked.getReadOnlyProperty();
    }

    /// What is typed so far; the field and this are one.
    public StringProperty text() {
        return text;
    }

    /// Whether what was to be kept is no answer to the criterion, and has not been changed since.
    public ReadOnlyBooleanProperty refused() {
        return refused.getReadOnlyProperty();
    }

    void ask(CriterionKey key, Criterion criterion) {
        leave();
        asked.set(Optional.of(new Asked(key, criterion)));
    }

    /// Shows what stands, for a change of it.
    void begin(String standing) {
        before = standing;
        text.set(standing);
        begun = Optional.empty();
    }

    /// Keeps what is typed; nothing typed is unanswered.
    ///
    /// @return whether nothing is typed any more; false for what is no answer to the criterion
    public boolean keep() {
        Optional<Asked> question = asked.get();
        if (question.isEmpty()) {
            return true;
        }
        String written = text.get();
        Optional<Answer> answer = TypedAnswer.read(question.get().criterion(), written);
        boolean done = answer.isPresent() || written.isBlank();
        if (done) {
            Stamp at = begun.orElseGet(now);
            stop();
            keeper.keep(question.get().key(), answer.orElse(null), at);
        } else {
            refused.set(true);
        }
        return done;
    }

    /// Nothing more is typed: words stay, a number that was not kept does not.
    public void leave() {
        boolean words = asked.get()
                .filter(each -> each.criterion().kind() instanceof CriterionKind.FreeText)
                .isPresent();
        if (words && !text.get().isBlank() && !text.get().equals(before)) {
            keep();
        } else {
            stop();
        }
    }

    private void stop() {
        asked.set(Optional.empty());
        begin("");
        refused.set(false);
    }

    private void changed(String typed) {
        refused.set(false);
        if (begun.isEmpty() && asked.get().isPresent()) {
            begun = Optional.of(now.get());
        }
    }
}

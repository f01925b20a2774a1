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
import se.medlyss.call.CallEvent;
import se.medlyss.call.Stamp;
import se.medlyss.process.Criterion;
import se.medlyss.process.CriterionKey;
import se.medlyss.process.CriterionKind;

/// An answer that is being typed: a number on a scale that digits cannot give, or words. It is stamped at its first
/// keystroke, and once it has rested it survives the app. A number counts once it is kept; words are kept by every way
/// out, for none may lose what was written.
public final class Typing {

    /// A criterion that waits for something typed.
    ///
    /// @param atOnce whether the keyboard goes there; what an earlier run of the app left half typed waits for it
    public record Asked(CriterionKey key, Criterion criterion, boolean atOnce) {}

    /// Takes what was typed as the answer; null for unanswered.
    @FunctionalInterface
    interface Keeper {
        void keep(CriterionKey key, @Nullable Answer answer, Stamp at);
    }

    private final Supplier<Stamp> now;
    private final Keeper keeper;
    private final AnswerDrafts drafts;
    private final ReadOnlyObjectWrapper<Optional<Asked>> asked = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final StringProperty text = new SimpleStringProperty("");
    private final ReadOnlyBooleanWrapper refused = new ReadOnlyBooleanWrapper();
    private String before = "";
    private Optional<Stamp> begun = Optional.empty();
    private Optional<CallEvent.AnswerDrafted> left = Optional.empty();

    Typing(Supplier<Stamp> now, Keeper keeper, AnswerDrafts drafts) {
        this.now = now;
        this.keeper = keeper;
        this.drafts = drafts;
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
        if (asked.get().filter(each -> each.key().equals(key)).isEmpty()) {
            leave();
        }
        asked.set(Optional.of(new Asked(key, criterion, true)));
    }

    /// Goes on with what an earlier run of the app left half typed.
    void goOn(CallEvent.AnswerDrafted draft, Criterion criterion) {
        left = Optional.of(draft);
        asked.set(Optional.of(new Asked(draft.key(), criterion, false)));
    }

    /// Shows what stands, for a change of it; or what was left half typed.
    void begin(String standing) {
        before = standing;
        text.set(left.map(CallEvent.AnswerDrafted::text).orElse(standing));
        begun = left.map(CallEvent.AnswerDrafted::at);
        left = Optional.empty();
    }

    /// The typing has rested: makes it durable as it stands now.
    void rest() {
        asked.get()
                .ifPresent(question ->
                        drafts.keep(question.key(), text.get().equals(before) ? "" : text.get(), begun.orElseGet(now)));
    }

    /// The criterion was answered by something else than typing.
    void answered(CriterionKey key) {
        asked.get().filter(each -> each.key().equals(key)).ifPresent(_ -> stop());
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
            close();
            keeper.keep(question.get().key(), answer.orElse(null), at);
            drafts.keep(question.get().key(), "", at);
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
        Optional<Asked> question = asked.get();
        close();
        question.ifPresent(each -> drafts.keep(each.key(), "", now.get()));
    }

    private void close() {
        asked.set(Optional.empty());
        left = Optional.empty();
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

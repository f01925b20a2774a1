package se.medlyss.ui.scoring;

import java.util.UUID;
import javafx.scene.control.TextInputControl;
import org.jspecify.annotations.Nullable;

/// A field that goes on with what an earlier run of the app left half written, and whose words are durable each time
/// the writing rests. What is kept, or given up, is half written no more.
public final class HalfWritten {

    private final TextInputControl field;
    private final HalfWords words;
    private @Nullable Subject subject;

    /// @param before what stands there unless something is written
    private record Subject(UUID evaluation, String name, String before, boolean read) {}

    /// Says nothing of the field until it is told what the field is about.
    public HalfWritten(TextInputControl field, HalfWords words) {
        this.field = field;
        this.words = words;
        new Rests(field, this::rest);
    }

    /// From now on the field is about this.
    ///
    /// @param name of what it becomes once it is kept, see [se.medlyss.call.Drafts]
    public void begin(UUID evaluation, String name) {
        leave();
        Subject asked = new Subject(evaluation, name, field.getText(), false);
        subject = asked;
        words.read(evaluation, name, half -> goOn(asked, half));
    }

    private void goOn(Subject asked, String half) {
        if (!asked.equals(subject)) {
            return;
        }
        subject = new Subject(asked.evaluation(), asked.name(), asked.before(), true);
        if (field.getText().equals(asked.before()) && !half.isEmpty()) {
            field.setText(half);
            field.end();
        }
    }

    /// The same words are about something else of the evaluation.
    public void rename(String name) {
        Subject now = subject;
        if (now != null) {
            words.write(now.evaluation(), now.name(), "", "");
            subject = new Subject(now.evaluation(), name, now.before(), true);
            rest();
        }
    }

    /// The field is about to be about something else; what is half written stays.
    public void leave() {
        rest();
        subject = null;
    }

    /// What was written becomes what it was written for.
    public void kept() {
        subject = null;
    }

    /// What was written is not wanted after all.
    public void givenUp() {
        Subject now = subject;
        subject = null;
        if (now != null) {
            words.write(now.evaluation(), now.name(), "", "");
        }
    }

    /// An untouched field wipes nothing out that is not known yet; what is written in it is newer than that.
    private void rest() {
        Subject now = subject;
        if (now != null && (now.read() || !field.getText().equals(now.before()))) {
            words.write(now.evaluation(), now.name(), field.getText(), now.before());
        }
    }
}

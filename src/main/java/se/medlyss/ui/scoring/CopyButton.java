package se.medlyss.ui.scoring;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import se.medlyss.ui.base.Chord;
import se.medlyss.ui.base.LiveTexts;
import se.medlyss.ui.control.Buttons;
import se.medlyss.ui.control.SaveDialog;

/// Saves the agent's copy where the coach says.
public final class CopyButton {

    /// The key of the button, wherever it stands.
    public static final Chord KEY = Chord.of("P");

    private CopyButton() {}

    /// The button: *PDF till Sara*.
    ///
    /// @param agent   the agent's name; may be empty
    /// @param subject what the copy is of, when it is pressed
    public static Button of(
            AgentCopies copies,
            LiveTexts texts,
            ObservableValue<String> agent,
            Supplier<Optional<CopySubject>> subject) {
        ObservableValue<String> words = texts.following(() -> words(texts, agent.getValue()), agent);
        Button button = Buttons.plain(words, () -> {});
        button.setOnAction(_ -> subject.get().ifPresent(shown -> save(button, copies, shown)));
        return button;
    }

    private static String words(LiveTexts texts, String agent) {
        String first = agent.strip().split("\\s+", 2)[0];
        return first.isEmpty() ? texts.now("copy.action.unnamed") : texts.now("copy.action", first);
    }

    private static void save(Button button, AgentCopies copies, CopySubject subject) {
        SaveDialog.ask(copies.name(subject), "pdf", button, button.getText())
                .ifPresent(file -> copies.save(subject, file));
    }
}

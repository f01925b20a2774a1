package se.medlyss.ui.scoring;

import java.util.List;
import javafx.beans.value.ObservableValue;
import se.medlyss.ui.base.Command;
import se.medlyss.ui.base.KeyMap;
import se.medlyss.ui.base.KeyNames;
import se.medlyss.ui.base.LiveTexts;

/// What the scoring surface needs from the app: its texts, and the key map of the moment.
public record ScoringTools(LiveTexts texts, ObservableValue<KeyMap> keys) {

    /// The name on a command's key, following language and key map; empty when it has none.
    public ObservableValue<String> cap(Command command) {
        KeyNames names = new KeyNames(texts.texts());
        return texts.following(
                () -> keys.getValue().shown(command).map(names::of).orElse(""), keys);
    }

    /// The names on the first two of a command's keys; empty for one that it does not have.
    public List<ObservableValue<String>> caps(Command command) {
        KeyNames names = new KeyNames(texts.texts());
        return List.of(
                cap(command),
                texts.following(
                        () -> keys.getValue().working(command).stream()
                                .skip(1)
                                .findFirst()
                                .map(names::of)
                                .orElse(""),
                        keys));
    }

    /// A process's own words in the language of the moment.
    public ProcessWords words() {
        return new ProcessWords(texts.texts());
    }
}

package se.medlyss.ui.preferences;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import javafx.beans.value.ObservableValue;
import se.medlyss.application.KeySheet;
import se.medlyss.texts.Texts;
import se.medlyss.ui.base.Background;
import se.medlyss.ui.base.Chord;
import se.medlyss.ui.base.Command;
import se.medlyss.ui.base.KeyMap;
import se.medlyss.ui.base.KeySheets;
import se.medlyss.ui.base.LiveSettings;
import se.medlyss.ui.base.SavedFiles;

/// Which keys do what, changed and printed. A clash is allowed and shown: until it is settled, the first command has
/// the key.
public final class KeysViewModel {
    private static final Set<String> NEVER_ASSIGNED = Set.of("Esc", "Tab");

    private final LiveSettings settings;
    private final KeySheets sheets;
    private final KeySheet.Printer printer;
    private final Background disk;
    private final SavedFiles saved;

    /// @param disk  where a printed sheet is written
    /// @param saved told how that went
    public KeysViewModel(
            LiveSettings settings, Texts texts, KeySheet.Printer printer, Background disk, SavedFiles saved) {
        this.settings = settings;
        sheets = new KeySheets(texts);
        this.printer = printer;
        this.disk = disk;
        this.saved = saved;
    }

    ObservableValue<KeyMap> keyMap() {
        return settings.keyMap();
    }

    /// Gives a command this key instead of the ones it has. Esc and Tab always lead back and on, so they are not
    /// given.
    ///
    /// @return whether the key was given
    boolean assign(Command command, Chord chord) {
        if (NEVER_ASSIGNED.contains(chord.key())) {
            return false;
        }
        change(map -> map.with(command, List.of(chord)));
        return true;
    }

    /// Gives a command its usual keys back.
    void reset(Command command) {
        change(map -> map.with(command, command.defaults()));
    }

    /// Gives every command its usual keys back.
    void resetAll() {
        settings.change(all -> all.withKeys(Map.of()));
    }

    /// Writes the overview of all keys as a PDF file.
    void print(Path file) {
        KeySheet sheet = sheets.of(settings.keyMap().getValue());
        disk.run(() -> printer.print(sheet, file), () -> saved.saved(file), saved::notSaved);
    }

    private void change(UnaryOperator<KeyMap> change) {
        settings.change(all -> all.withKeys(change.apply(KeyMap.of(all.keys())).changes()));
    }
}

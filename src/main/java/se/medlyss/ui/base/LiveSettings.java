package se.medlyss.ui.base;

import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import se.medlyss.settings.Settings;
import se.medlyss.settings.SettingsException;

/// The settings as they are now. A change holds at once; it is written down in the background. Used on the JavaFX
/// thread.
public final class LiveSettings {
    private final ReadOnlyObjectWrapper<Settings> value;
    private final ObservableValue<KeyMap> keyMap;
    private final Writer writer;
    private final Background background;
    private final Problems problems;
    private Consumer<Settings> first = _ -> {};

    /// Writes settings down.
    @FunctionalInterface
    public interface Writer {
        /// Keeps them for the next start.
        void write(Settings settings) throws SettingsException;
    }

    /// @param writer called on the background's worker, which does one thing at a time
    public LiveSettings(Settings start, Writer writer, Background background, Problems problems) {
        value = new ReadOnlyObjectWrapper<>(start);
        keyMap = value.map(settings -> KeyMap.of(settings.keys()));
        this.writer = writer;
        this.background = background;
        this.problems = problems;
    }

    /// Whoever reads the settings on other threads is told of each change before the screen is, for what the screen
    /// begins because of it may ask there at once.
    ///
    /// @param first told the settings of the moment now, too
    public void tellFirst(Consumer<Settings> first) {
        this.first = first;
        first.accept(value.get());
    }

    /// The settings of the moment.
    public ReadOnlyObjectProperty<Settings> value() {
        return value.getReadOnlyProperty();
    }

    /// The settings as they are now.
    public Settings now() {
        return value.get();
    }

    /// The key map of the moment.
    public ObservableValue<KeyMap> keyMap() {
        return keyMap;
    }

    /// Changes the settings, at once and for the next start.
    public void change(UnaryOperator<Settings> change) {
        Settings next = change.apply(value.get());
        if (next.equals(value.get())) {
            return;
        }
        first.accept(next);
        value.set(next);
        background.run(
                () -> writer.write(next),
                () -> problems.solved(SettingsException.Reason.NOT_WRITTEN),
                failure -> problems.report(SettingsException.Reason.NOT_WRITTEN, failure));
    }
}

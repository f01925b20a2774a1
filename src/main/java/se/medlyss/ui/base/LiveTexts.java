package se.medlyss.ui.base;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import se.medlyss.texts.Formats;
import se.medlyss.texts.Texts;

/// Texts that follow the language while they are on the screen. The language is switched on the JavaFX thread.
public final class LiveTexts {
    private final Texts texts;
    private final Formats formats;
    private final ReadOnlyObjectWrapper<Locale> locale;

    /// The bridge from the given texts to the screen; one for the whole app.
    public LiveTexts(Texts texts) {
        this.texts = texts;
        formats = new Formats(texts);
        locale = new ReadOnlyObjectWrapper<>(texts.locale());
        texts.onChange(() -> locale.set(texts.locale()));
    }

    /// The text of a key, kept right as the language changes. An argument may be an [ObservableValue]: its value is
    /// filled in and followed as well.
    public ObservableValue<String> text(String key, Object... arguments) {
        ObservableValue<?>[] followed =
                Stream.of(arguments).filter(ObservableValue.class::isInstance).toArray(ObservableValue[]::new);
        return following(() -> texts.get(key, valuesOf(arguments)), followed);
    }

    /// The text that belongs to a constant, kept right as the language changes; see [Texts#of(String, Enum,
    /// Object...)].
    public ObservableValue<String> of(String prefix, Enum<?> constant) {
        return text(Texts.key(prefix, constant));
    }

    /// Any text that is written anew when the language or one of the values changes.
    public ObservableValue<String> following(Supplier<String> text, ObservableValue<?>... values) {
        Observable[] sources =
                Stream.concat(Stream.of(locale), Arrays.stream(values)).toArray(Observable[]::new);
        return Bindings.createStringBinding(
                () -> {
                    // A value that nobody reads after it has changed tells no further change; nor does the language.
                    locale.get();
                    Stream.of(values).forEach(ObservableValue::getValue);
                    return text.get();
                },
                sources);
    }

    /// The text as it reads now.
    public String now(String key, Object... arguments) {
        return texts.get(key, arguments);
    }

    /// The texts behind, for whoever writes them once.
    public Texts texts() {
        return texts;
    }

    /// How dates and figures are written in the language of the moment.
    public Formats formats() {
        return formats;
    }

    /// The locale of the moment.
    public Locale locale() {
        return texts.locale();
    }

    /// Draws what the node shows: now, and anew in another language, as soon as the node is in a scene. The texts do
    /// not keep the node in memory.
    public void draw(Node node, Runnable draw) {
        WhileInScene.of(node, locale).subscribe(_ -> draw.run());
    }

    private static Object[] valuesOf(Object[] arguments) {
        return Stream.of(arguments)
                .map(argument -> argument instanceof ObservableValue<?> value ? value.getValue() : argument)
                .toArray();
    }
}

package se.medlyss.ui.control;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import se.medlyss.ui.base.LiveTexts;

/// A date to choose, shown as the language writes it: `2026-11-21`, `21.11.2026`, `21/11/2026`, and understood in any
/// of these. What is no date leaves the date as it was, and a sentence below says so.
public final class DateField extends DatePicker {
    private static final LocalDate EXAMPLE = LocalDate.of(2026, 11, 21);

    private final LiveTexts texts;
    private final StringProperty unreadable = new SimpleStringProperty("");

    /// An empty field.
    public DateField(LiveTexts texts) {
        this.texts = texts;
        setConverter(new Written());
        texts.draw(this, () -> getEditor().setText(getConverter().toString(getValue())));
        getEditor().textProperty().addListener((_, _, text) -> {
            if (!text.equals(getConverter().toString(getValue()))) {
                unreadable.set("");
            }
        });
        valueProperty().addListener(_ -> unreadable.set(""));
    }

    /// The field with room below for what it did not understand.
    public Node withSentence() {
        Label sentence = new Label();
        sentence.textProperty()
                .bind(texts.following(
                        () -> texts.now("control.day.unreadable", unreadable.get(), format().format(EXAMPLE)),
                        unreadable));
        sentence.visibleProperty().bind(unreadable.isNotEmpty());
        sentence.managedProperty().bind(sentence.visibleProperty());
        sentence.setWrapText(true);
        sentence.setMinHeight(USE_PREF_SIZE);
        sentence.getStyleClass().addAll("small", "day-sentence");
        Tone.BAD.on(sentence);
        VBox both = new VBox(this, sentence);
        both.getStyleClass().add("spaced-4");
        return both;
    }

    /// Takes what is written as the day.
    ///
    /// @return whether it was understood
    public boolean takeWritten() {
        commitValue();
        return unreadable.get().isEmpty();
    }

    private final class Written extends StringConverter<LocalDate> {
        @Override
        public String toString(@Nullable LocalDate date) {
            return date == null ? "" : format().format(date);
        }

        @Override
        public @Nullable LocalDate fromString(@Nullable String written) {
            if (written == null || written.isBlank()) {
                return null;
            }
            Optional<LocalDate> day = WrittenDay.read(written);
            if (day.isEmpty()) {
                getEditor().setText(toString(getValue()));
                unreadable.set(written.strip());
            }
            return day.orElse(getValue());
        }
    }

    private DateTimeFormatter format() {
        Locale locale = texts.locale();
        String pattern = switch (locale.getLanguage()) {
            case "sv" -> "uuuu-MM-dd";
            case "en" -> "dd/MM/uuuu";
            default -> "dd.MM.uuuu";
        };
        return DateTimeFormatter.ofPattern(pattern, locale);
    }
}

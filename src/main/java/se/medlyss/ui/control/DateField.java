package se.medlyss.ui.control;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import javafx.scene.control.DatePicker;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import se.medlyss.ui.base.LiveTexts;

/// A date to choose, written as the language writes it: `2026-11-21`, `21.11.2026`, `21/11/2026`. What is no date
/// leaves the date as it was.
public final class DateField extends DatePicker {
    private final LiveTexts texts;

    /// An empty field.
    public DateField(LiveTexts texts) {
        this.texts = texts;
        setConverter(new Written());
        texts.draw(this, () -> getEditor().setText(getConverter().toString(getValue())));
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
            try {
                return LocalDate.parse(written.strip(), format());
            } catch (DateTimeParseException unreadable) {
                return getValue();
            }
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

package se.medlyss.ui.today;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import se.medlyss.ui.base.LiveTexts;
import se.medlyss.ui.control.DateField;
import se.medlyss.ui.control.FieldName;
import se.medlyss.ui.control.Shown;
import se.medlyss.ui.control.Tone;

/// When a recorded call was: it counts in that month. The file's name says it, or whoever scores the call.
final class HeardAtField extends VBox {

    private static final Pattern TIME = Pattern.compile("([01]?\\d|2[0-3])[:.]?([0-5]\\d)");
    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("HH:mm");

    private final ObjectProperty<Optional<LocalDateTime>> heard;
    private final DateField day;
    private final TextField time = new TextField();
    private final Label doubt = new Label();
    private final LiveTexts texts;
    private final Supplier<LocalDate> today;
    private boolean showing;

    /// @param today the day at this computer
    HeardAtField(ObjectProperty<Optional<LocalDateTime>> heard, LiveTexts texts, Supplier<LocalDate> today) {
        this.heard = heard;
        this.texts = texts;
        this.today = today;
        day = new DateField(texts);
        day.setId("heard-day");
        FieldName.give(day, texts.text("start.heard.date"));
        time.setId("heard-time");
        time.setPrefColumnCount(4);
        FieldName.give(time, texts.text("start.heard.time"));
        doubt.setWrapText(true);
        doubt.setMinHeight(USE_PREF_SIZE);
        Tone.WARN.on(doubt);
        HBox fields = new HBox(day.withSentence(), time);
        fields.getStyleClass().add("spaced-8");
        getStyleClass().add("spaced-4");
        getChildren().addAll(fields, doubt);
        heard.subscribe(this::show);
        day.valueProperty().subscribe(_ -> take());
        time.textProperty().subscribe(_ -> take());
        texts.draw(this, this::tell);
    }

    /// Says what is not known, or not understood, and what that leads to.
    private void tell() {
        doubt.setText(doubt(day.getValue(), time.getText(), today.get())
                .map(key -> texts.now(key))
                .orElse(""));
        Shown.when(doubt, !doubt.getText().isEmpty());
    }

    /// The text key of what is in doubt about when the call was; empty when nothing is.
    static Optional<String> doubt(@Nullable LocalDate day, String time, LocalDate today) {
        if (day == null) {
            return Optional.of("start.heard.unknown");
        }
        if (day.isAfter(today)) {
            return Optional.of("start.heard.future");
        }
        return time.isBlank() || TIME.matcher(time.strip()).matches()
                ? Optional.empty()
                : Optional.of("start.heard.time.unread");
    }

    private void show(Optional<LocalDateTime> at) {
        if (showing) {
            return;
        }
        showing = true;
        day.setValue(at.map(LocalDateTime::toLocalDate).orElse(null));
        time.setText(at.map(LocalDateTime::toLocalTime)
                .filter(told -> !told.equals(LocalTime.NOON))
                .map(WRITTEN::format)
                .orElse(""));
        showing = false;
        tell();
    }

    private void take() {
        if (!showing) {
            showing = true;
            heard.set(Optional.ofNullable(read(day.getValue(), time.getText())));
            showing = false;
            tell();
        }
    }

    /// A day without a time that can be read is taken from noon, so that it is that day in every time zone nearby.
    static @Nullable LocalDateTime read(@Nullable LocalDate day, String time) {
        if (day == null) {
            return null;
        }
        Matcher found = TIME.matcher(time.strip());
        return found.matches()
                ? day.atTime(Integer.parseInt(found.group(1)), Integer.parseInt(found.group(2)))
                : day.atTime(LocalTime.NOON);
    }
}

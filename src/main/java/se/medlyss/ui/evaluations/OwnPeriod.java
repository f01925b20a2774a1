package se.medlyss.ui.evaluations;

import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import se.medlyss.ui.base.LiveTexts;
import se.medlyss.ui.control.DateField;
import se.medlyss.ui.evaluations.ListFilter.Days;
import se.medlyss.ui.evaluations.ListFilter.Period;

/// The first and last day of a period of one's own.
final class OwnPeriod extends HBox {

    private final DateField first;
    private final DateField last;
    private final Consumer<Days> onChosen;
    private boolean drawing;

    OwnPeriod(LiveTexts texts, Consumer<Days> onChosen) {
        this.onChosen = onChosen;
        first = field(texts, "first-day", "evaluations.filter.first-day");
        last = field(texts, "last-day", "evaluations.filter.last-day");
        getStyleClass().addAll("spaced-8", "own-period");
        getChildren()
                .addAll(
                        named(texts.text("evaluations.filter.first-day"), first),
                        named(texts.text("evaluations.filter.last-day"), last));
        managedProperty().bind(visibleProperty());
        setVisible(false);
    }

    private DateField field(LiveTexts texts, String id, String nameKey) {
        DateField field = new DateField(texts);
        field.setId(id);
        field.setOnAction(_ -> chosen());
        return field;
    }

    private static Node named(ObservableValue<String> name, DateField field) {
        Label label = new Label();
        label.textProperty().bind(name);
        label.setLabelFor(field);
        label.setMinWidth(USE_PREF_SIZE);
        HBox named = new HBox(label, field.withSentence());
        named.getStyleClass().add("named-date");
        return named;
    }

    private void chosen() {
        if (!drawing && isVisible()) {
            onChosen.accept(new Days(first.getValue(), last.getValue()));
        }
    }

    /// Shows what was chosen; nothing while the period is another.
    void show(ListFilter filter) {
        boolean begins = filter.period() == Period.OWN && !isVisible();
        setVisible(filter.period() == Period.OWN);
        drawing = true;
        first.setValue(filter.own().first());
        last.setValue(filter.own().last());
        drawing = false;
        if (begins) {
            first.requestFocus();
        }
    }
}

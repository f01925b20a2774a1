package se.medlyss.ui.today;

import java.util.Optional;
import java.util.function.BiFunction;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import se.medlyss.ui.base.LiveTexts;
import se.medlyss.ui.control.Tone;

/// Who knows of the listening, with a reminder of whoever does not.
final class InformedBoxes {

    private final LiveTexts texts;
    private final StartViewModel model;
    private final CheckBox agent;
    private final CheckBox customer;
    private final CheckBox beside;
    private final BooleanProperty discreet = new SimpleBooleanProperty(true);
    private final Label reminder = new Label();

    InformedBoxes(StartViewModel model, LiveTexts texts) {
        this.model = model;
        this.texts = texts;
        agent = box("start.informed.agent", Draft::informingAgent);
        customer = box("start.informed.customer", Draft::informingCustomer);
        beside = box("start.informed.beside", Draft::beside);
        beside.textProperty()
                .bind(texts.following(
                        () -> texts.now(discreet.get() ? "start.informed.beside" : "start.informed.beside-open"),
                        discreet));
        reminder.setWrapText(true);
        reminder.getStyleClass().add("small");
        Tone.WARN.on(reminder);
        beside.visibleProperty().bind(model.recording().chosen().map(Optional::isEmpty));
        beside.managedProperty().bind(beside.visibleProperty());
        model.recording().chosen().subscribe(_ -> show(model.state().get()));
    }

    Node[] nodes() {
        return new Node[] {agent, customer, beside, reminder};
    }

    void show(StartState state) {
        Draft draft = state.draft();
        discreet.set(state.rules().discreet());
        agent.setSelected(draft != null && draft.informedAgent());
        customer.setSelected(draft != null && draft.informedCustomer());
        beside.setSelected(draft != null && draft.besideAgent());
        reminder.setText(reminder(state));
        reminder.setVisible(!reminder.getText().isEmpty());
        reminder.setManaged(reminder.isVisible());
    }

    private String reminder(StartState state) {
        if (state.mustInform()) {
            return texts.now("start.informed.agent-first");
        }
        Draft draft = state.draft();
        boolean over = model.recording().chosen().get().isPresent();
        return draft == null || draft.informedCustomer() || over ? "" : texts.now("start.informed.remember-customer");
    }

    private CheckBox box(String key, BiFunction<Draft, Boolean, Draft> edit) {
        CheckBox box = new CheckBox();
        box.textProperty().bind(texts.text(key));
        box.setWrapText(true);
        box.setOnAction(event -> model.edit(draft -> edit.apply(draft, box.isSelected())));
        return box;
    }
}

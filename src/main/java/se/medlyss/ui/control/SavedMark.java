package se.medlyss.ui.control;

import java.util.EnumMap;
import java.util.Map;
import javafx.animation.PauseTransition;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.util.Duration;
import se.medlyss.ui.base.AtPulse;
import se.medlyss.ui.base.LiveTexts;

/// Whether what was keyed is durable: always visible, in words and a sign.
public final class SavedMark extends Label {

    /// What is known about the last event.
    public enum State {
        /// Committed and on the disk.
        SAVED,
        /// On its way; normally too short to see.
        SAVING,
        /// On its way for longer than any healthy disk needs.
        SAVING_LONG,
        /// Kept in memory and tried again.
        NOT_SAVED
    }

    private static final Duration PATIENCE = Duration.seconds(2);

    private final ObservableValue<State> state;
    private final ObjectProperty<State> shown;
    private final PauseTransition patience = new PauseTransition(PATIENCE);
    private final HBox place = new HBox();
    private final Map<Sign, Node> signs = new EnumMap<>(Sign.class);

    /// A mark that follows the state and the language.
    public SavedMark(LiveTexts texts, ObservableValue<State> state) {
        this.state = state;
        shown = new SimpleObjectProperty<>(state.getValue());
        getStyleClass().add("saved-mark");
        setMinWidth(USE_PREF_SIZE);
        setGraphic(place);
        patience.setOnFinished(_ -> show(State.SAVING_LONG));
        become(state.getValue());
        textProperty().bind(texts.following(() -> texts.texts().of("control.saved.", shown.get()), shown));
        // On its way and saved again within one frame: that is no change to the eye.
        AtPulse redraw = new AtPulse(this, this::draw);
        state.subscribe(_ -> redraw.request());
    }

    private void draw() {
        State now = state.getValue();
        boolean waitsOn = now == State.SAVING && shown.get() == State.SAVING_LONG;
        if (now != shown.get() && !waitsOn) {
            become(now);
        }
    }

    private void become(State now) {
        patience.stop();
        if (now == State.SAVING) {
            patience.playFromStart();
        }
        show(now);
    }

    private void show(State next) {
        shown.set(next);
        Sign sign = switch (next) {
            case SAVED -> Sign.MET;
            case SAVING -> Sign.TIME;
            case SAVING_LONG -> Sign.WARNING;
            case NOT_SAVED -> Sign.ERROR;
        };
        Node drawn = signs.computeIfAbsent(sign, this::drawn);
        // One that was drawn once stays for the next time: it has its styles.
        signs.values().forEach(each -> Shown.when(each, each == drawn));
        sign.tone().on(this);
    }

    private Node drawn(Sign sign) {
        Node drawn = sign.node();
        place.getChildren().add(drawn);
        return drawn;
    }
}

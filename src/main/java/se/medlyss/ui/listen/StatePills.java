package se.medlyss.ui.listen;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import se.medlyss.call.CallState;
import se.medlyss.call.Circumstances;
import se.medlyss.ui.base.LiveTexts;
import se.medlyss.ui.control.Pill;
import se.medlyss.ui.control.Tone;

/// What is special about this call so far, each in a word.
final class StatePills extends HBox {
    private final ListenViewModel viewModel;
    private final LiveTexts texts;
    private Shape drawn = new Shape(false, false, false, false, 1);

    /// What the pills depend on.
    private record Shape(boolean discreet, boolean late, boolean estimated, boolean transferred, int matters) {

        static Shape of(CallState state, boolean discreet) {
            Circumstances around = state.circumstances();
            return new Shape(
                    discreet,
                    around.joinedLateMs() != null,
                    state.estimatedFromMs() != null,
                    around.transferred(),
                    around.matters());
        }
    }

    StatePills(ListenViewModel viewModel, LiveTexts texts) {
        this.viewModel = viewModel;
        this.texts = texts;
        getStyleClass().add("state-pills");
        viewModel.state().subscribe(this::draw);
        viewModel.discreet().subscribe(_ -> draw(viewModel.state().get()));
    }

    private void draw(CallState state) {
        Shape shape = Shape.of(state, viewModel.discreet().get());
        if (shape.equals(drawn)) {
            return;
        }
        drawn = shape;
        List<Node> pills = new ArrayList<>();
        add(pills, shape.discreet(), "listen.pill.discreet", Tone.ACCENT);
        add(pills, shape.late(), "listen.pill.late", Tone.NEUTRAL);
        add(pills, shape.estimated(), "listen.pill.estimated", Tone.WARN);
        add(pills, shape.transferred(), "listen.pill.transferred", Tone.NEUTRAL);
        if (shape.matters() > 1) {
            pills.add(new Pill(texts.text("listen.pill.matters", shape.matters()), Tone.NEUTRAL));
        }
        getChildren().setAll(pills);
    }

    private void add(List<Node> pills, boolean here, String key, Tone tone) {
        if (here) {
            pills.add(new Pill(texts.text(key), tone));
        }
    }
}

package se.medlyss.ui.listen;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import se.medlyss.call.CallState;
import se.medlyss.call.Circumstances;
import se.medlyss.ui.base.LiveTexts;
import se.medlyss.ui.control.Pill;
import se.medlyss.ui.control.Tone;

/// What is special about this call so far, each in a word.
final class StatePills extends FlowPane {
    private final boolean wraps;
    private final ListenViewModel viewModel;
    private final LiveTexts texts;
    private Shape drawn = new Shape(false, false, false, false, false, 1);

    /// What the pills depend on.
    private record Shape(
            boolean discreet, boolean callBack, boolean late, boolean estimated, boolean transferred, int matters) {

        static Shape of(CallState state, boolean discreet) {
            Circumstances around = state.circumstances();
            return new Shape(
                    discreet,
                    state.header().callBackOf() != null,
                    around.joinedLateMs() != null,
                    state.estimatedFromMs() != null,
                    around.transferred(),
                    around.matters());
        }
    }

    StatePills(ListenViewModel viewModel, LiveTexts texts) {
        this(viewModel, texts, false);
    }

    /// @param wraps on as many lines as there is need of, where there is little room beside each other
    StatePills(ListenViewModel viewModel, LiveTexts texts, boolean wraps) {
        this.viewModel = viewModel;
        this.texts = texts;
        this.wraps = wraps;
        // Wrapping, it gets the width that there is and asks for none.
        setPrefWrapLength(wraps ? 1 : Double.MAX_VALUE);
        getStyleClass().add("state-pills");
        visibleProperty().bind(Bindings.isNotEmpty(getChildren()));
        managedProperty().bind(visibleProperty());
        viewModel.state().subscribe(this::draw);
        viewModel.discreet().subscribe(_ -> draw(viewModel.state().get()));
    }

    private void draw(CallState state) {
        Shape shape = Shape.of(state, viewModel.discreet().get());
        if (shape.equals(drawn)) {
            return;
        }
        drawn = shape;
        List<Node> now = new ArrayList<>();
        add(now, shape.discreet(), "listen.pill.discreet", Tone.ACCENT);
        add(now, shape.callBack(), "listen.pill.call-back", Tone.NEUTRAL);
        add(now, shape.late(), "listen.pill.late", Tone.NEUTRAL);
        add(now, shape.estimated(), "listen.pill.estimated", Tone.WARN);
        add(now, shape.transferred(), "listen.pill.transferred", Tone.NEUTRAL);
        if (shape.matters() > 1) {
            now.add(new Pill(texts.text("listen.pill.matters", shape.matters()), Tone.NEUTRAL));
        }
        getChildren().setAll(now);
    }

    private void add(List<Node> pills, boolean here, String key, Tone tone) {
        if (here) {
            pills.add(new Pill(texts.text(key), tone));
        }
    }

    @Override
    protected double computePrefWidth(double height) {
        double words = getManagedChildren().stream()
                .mapToDouble(pill -> snapSizeX(pill.prefWidth(-1)))
                .sum();
        double gaps = getHgap() * Math.max(0, getManagedChildren().size() - 1);
        return wraps ? super.computePrefWidth(height) : snappedLeftInset() + words + gaps + snappedRightInset();
    }
}

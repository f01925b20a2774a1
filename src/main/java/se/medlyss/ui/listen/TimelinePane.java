package se.medlyss.ui.listen;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import se.medlyss.call.CallState;
import se.medlyss.call.TimelineEntry;
import se.medlyss.ui.scoring.ScoringTools;

/// The latest lines of the timeline, the latest first.
final class TimelinePane extends ScrollPane {
    private static final int SHOWN = 60;
    private static final int LOOKED_AT = 400;

    private final ListenViewModel viewModel;
    private final TimelineWords words;
    private final VBox lines = new VBox();
    private Map<TimelineEntry, Node> rows = Map.of();

    TimelinePane(ListenViewModel viewModel, ScoringTools tools) {
        this.viewModel = viewModel;
        words = new TimelineWords(tools.texts().texts());
        getStyleClass().add("timeline");
        setFitToWidth(true);
        setFocusTraversable(false);
        setContent(lines);
        viewModel.state().subscribe(this::draw);
        viewModel.discreet().subscribe(_ -> redraw());
        tools.texts().locale().subscribe(_ -> redraw());
    }

    private void redraw() {
        rows = Map.of();
        draw(viewModel.state().get());
    }

    private void draw(CallState state) {
        List<TimelineEntry> latest = TimelineLines.latest(state, LOOKED_AT, SHOWN);
        Map<TimelineEntry, Node> next = new HashMap<>();
        List<Node> nodes = latest.stream()
                .map(entry -> {
                    Node row = rows.get(entry);
                    Node shown = row == null ? row(entry, state) : row;
                    next.put(entry, shown);
                    return shown;
                })
                .toList();
        rows = next;
        if (!nodes.equals(lines.getChildren())) {
            lines.getChildren().setAll(nodes);
        }
    }

    private Node row(TimelineEntry entry, CallState state) {
        return new se.medlyss.ui.control.TimelineEntry(words.of(
                entry,
                state,
                viewModel.scoring().process(),
                viewModel.discreet().get()));
    }
}

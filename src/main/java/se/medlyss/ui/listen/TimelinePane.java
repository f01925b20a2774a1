package se.medlyss.ui.listen;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import se.medlyss.call.CallState;
import se.medlyss.call.Hold;
import se.medlyss.call.TimelineEntry;
import se.medlyss.ui.base.AtPulse;
import se.medlyss.ui.control.Buttons;
import se.medlyss.ui.control.Shown;
import se.medlyss.ui.control.TimelineEntry.Line;
import se.medlyss.ui.scoring.ScoringTools;
import se.medlyss.ui.scoring.TimelineLines;
import se.medlyss.ui.scoring.TimelineWords;

/// The latest lines of the timeline, the latest first. One stop for Tab; the arrows go between lines.
final class TimelinePane extends ScrollPane implements LineKeys {
    private static final int SHOWN = 60;
    private static final int LOOKED_AT = 400;
    private static final int MORE = 10;

    private final ListenViewModel viewModel;
    private final ScoringTools tools;
    private final Runnable toKeys;
    private final TimelineWords words;
    private final VBox lines = new VBox();
    private final Button earlier;
    private Map<TimelineEntry, TimelineRow> rows = Map.of();
    private int depth = 1;
    private Iterable<Hold> holds = List.of();
    private Reckoning reckoning = new Reckoning(null, null, null);

    /// What the times of all lines are reckoned from.
    private record Reckoning(
            @Nullable Long startMs,
            @Nullable Long joinedLateMs,
            @Nullable Long estimatedFromMs) {

        static Reckoning of(CallState state) {
            return new Reckoning(
                    state.times().startMs(), state.circumstances().joinedLateMs(), state.estimatedFromMs());
        }
    }

    TimelinePane(ListenViewModel viewModel, ScoringTools tools, Runnable toKeys) {
        this.viewModel = viewModel;
        this.tools = tools;
        this.toKeys = toKeys;
        words = new TimelineWords(tools.texts().texts(), viewModel.people());
        earlier = Buttons.quiet(tools.texts().text("listen.timeline.earlier"), this::showMore);
        getStyleClass().add("timeline");
        lines.setAccessibleRole(AccessibleRole.LIST_VIEW);
        lines.accessibleTextProperty().bind(tools.texts().text("listen.timeline"));
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        setContent(new VBox(lines, earlier));
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        draw();
        AtPulse redraw = new AtPulse(this, this::draw);
        viewModel.state().subscribe(_ -> redraw.request());
        viewModel.discreet().subscribe(_ -> redraw());
        viewModel.people().known().subscribe(_ -> redraw());
        tools.texts().draw(this, this::redraw);
    }

    private void showMore() {
        depth *= MORE;
        draw();
    }

    private void redraw() {
        rows = Map.of();
        draw();
    }

    private void draw() {
        CallState state = viewModel.state().get();
        Reckoning now = Reckoning.of(state);
        if (!now.equals(reckoning)) {
            reckoning = now;
            rows = Map.of();
        }
        boolean holdsChanged = state.times().holds() != holds;
        holds = state.times().holds();
        List<TimelineEntry> latest = TimelineLines.latest(state, LOOKED_AT * depth, SHOWN * depth);
        Map<TimelineEntry, TimelineRow> before = rows;
        rows = new IdentityHashMap<>();
        for (TimelineEntry entry : latest) {
            TimelineRow row = before.get(entry);
            boolean stale = holdsChanged && entry.what() instanceof TimelineEntry.HoldBegan;
            if (row != null && !stale) {
                rows.put(entry, row);
            }
        }
        SpareRows spare = new SpareRows(lines.getChildren(), rows.values());
        List<TimelineRow> wanted = latest.stream()
                .map(entry -> rows.computeIfAbsent(entry, each -> row(each, state, spare)))
                .toList();
        spare.takeAway();
        place(wanted);
        Shown.when(earlier, latest.size() < state.content().timeline().size() && latest.size() == SHOWN * depth);
        lines.getChildren().stream().findFirst().ifPresent(first -> first.setFocusTraversable(true));
    }

    /// Puts the rows in place and leaves those alone that stand there already.
    private void place(List<TimelineRow> wanted) {
        List<Node> there = lines.getChildren();
        int same = 0;
        while (same < there.size()
                && same < wanted.size()
                && there.get(there.size() - 1 - same) == wanted.get(wanted.size() - 1 - same)) {
            same++;
        }
        for (TimelineRow row : wanted.subList(0, wanted.size() - same).reversed()) {
            if (row.getParent() == lines) {
                // It never leaves the window, so that its styles hold.
                row.toBack();
            } else {
                there.addFirst(row);
            }
        }
    }

    private TimelineRow row(TimelineEntry entry, CallState state, SpareRows spare) {
        Line line = words.of(
                entry,
                state,
                viewModel.scoring().process(),
                viewModel.discreet().get());
        Optional<TimelineRow> used = spare.take(entry.entry());
        used.ifPresent(row -> row.show(entry, line));
        return used.orElseGet(() -> newRow(entry, line));
    }

    private TimelineRow newRow(TimelineEntry entry, Line line) {
        TimelineRow row = new TimelineRow(entry, line, viewModel, tools, toKeys);
        row.focusWithinProperty().subscribe(within -> {
            row.setSelected(within);
            select(row, within);
        });
        return row;
    }

    private void select(TimelineRow row, boolean within) {
        if (within) {
            viewModel.select(row.number());
        } else if (viewModel.selected().get().equals(row.number())) {
            viewModel.select(Optional.empty());
        }
    }

    private void pressed(KeyEvent event) {
        int step = event.getCode() == KeyCode.DOWN ? 1 : event.getCode() == KeyCode.UP ? -1 : 0;
        if (step != 0 && event.getTarget() instanceof TimelineRow) {
            event.consume();
            move(step);
        }
    }

    @Override
    public void move(int step) {
        int here = selectedRow().map(lines.getChildren()::indexOf).orElse(-1);
        int next = here + step;
        if (here >= 0 && next >= 0 && next < lines.getChildren().size()) {
            lines.getChildren().get(next).requestFocus();
        }
    }

    @Override
    public void edit() {
        selectedRow().ifPresent(TimelineRow::edit);
    }

    private Optional<TimelineRow> selectedRow() {
        Optional<Integer> selected = viewModel.selected().get();
        return rows.values().stream()
                .filter(row -> selected.equals(row.number()))
                .findFirst();
    }
}

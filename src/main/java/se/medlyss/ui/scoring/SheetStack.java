package se.medlyss.ui.scoring;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;
import se.medlyss.call.Armed;
import se.medlyss.process.CriterionKey;
import se.medlyss.process.ProcessRef;
import se.medlyss.ui.base.AtPulse;
import se.medlyss.ui.control.Shown;

/// The criteria of the sheet that is on the screen. Sheets that were shown once are kept for the next time.
public final class SheetStack extends ScrollPane {

    private static final double BORDER = 2;

    private record Name(ProcessRef process, String sheet) {}

    private final ScoringViewModel viewModel;
    private final ScoringTools tools;
    private final boolean compact;
    private final ObservableValue<Boolean> discreet;
    private final StackPane stack = new StackPane();
    private final Map<Name, SheetPane> panes = new HashMap<>();
    private final AtPulse unmade;
    private final Queue<Sheet> toMake;
    private SheetPane shown;
    private boolean narrow;
    private boolean slim;
    private boolean hinted = true;

    /// @param compact short labels and narrow buttons
    public SheetStack(
            ScoringViewModel viewModel, ScoringTools tools, boolean compact, ObservableValue<Boolean> discreet) {
        this.viewModel = viewModel;
        this.tools = tools;
        this.compact = compact;
        this.discreet = discreet;
        getStyleClass().add("sheet-stack");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        setContent(stack);
        stack.heightProperty().subscribe(this::fit);
        widthProperty().subscribe(this::fit);
        shown = pane(viewModel.sheet().get());
        unmade = new AtPulse(this, this::makeNext);
        toMake = all();
        unmade.request();
        follow();
    }

    /// The one that is shown stands first, so that the first pulse shows it without waiting for another.
    private Queue<Sheet> all() {
        ProcessRef ref = viewModel.state().get().process();
        Queue<Sheet> all = new ArrayDeque<>(List.of(viewModel.sheet().get()));
        viewModel.process().timedStages().forEach(stage -> all.add(Sheet.of(ref, stage)));
        all.add(Sheet.wholeCall(ref, viewModel.process()));
        return all;
    }

    /// One stage's rows a pulse, from the moment the call is on the screen: building them costs most. All at once they
    /// would keep the call from the screen, and at the key press that goes there they would keep the key waiting.
    private void makeNext() {
        // The process may have been switched meanwhile: what belongs to another is made when somebody goes back to it.
        toMake.removeIf(sheet -> !sheet.process().equals(viewModel.state().get().process()));
        Sheet next = toMake.poll();
        if (next != null) {
            pane(next);
            unmade.request();
        }
    }

    private void follow() {
        viewModel.sheet().subscribe(this::show);
        viewModel.state().subscribe(state -> shown.show(state));
        viewModel.cursor().subscribe(this::moveCursor);
        viewModel.armed().subscribe(this::arm);
        viewModel.typing().asked().subscribe(this::ask);
        viewModel
                .touched()
                .subscribe(touched ->
                        touched.flatMap(each -> shown.row(each.key())).ifPresent(CriterionRow::light));
        discreet.subscribe(on -> panes.values().forEach(pane -> pane.rows().forEach(row -> row.setDiscreet(on))));
        tools.texts()
                .draw(this, () -> panes.values().forEach(pane -> pane.rows().forEach(CriterionRow::relabel)));
    }

    private void ask(Optional<Typing.Asked> asked) {
        shown.rows().forEach(row -> row.ask(asked));
    }

    private void show(Sheet sheet) {
        Shown.when(shown, false);
        shown = pane(sheet);
        shown.show(viewModel.state().get());
        Shown.when(shown, true);
        setVvalue(0);
        moveCursor(viewModel.cursor().get());
    }

    private void moveCursor(Optional<CriterionKey> key) {
        shown.rows()
                .forEach(row -> row.setHasCursor(key.filter(row.key()::equals).isPresent()));
        key.flatMap(shown::row).ifPresent(this::scrollTo);
    }

    private void arm(Optional<Armed> armed) {
        shown.rows()
                .forEach(row -> row.setArmed(
                        armed.map(Armed::key).filter(row.key()::equals).isPresent()));
    }

    /// The pane's own preferred height ignores how words wrap at its width.
    private void fit() {
        double frame = getInsets().getLeft() + getInsets().getRight() + BORDER;
        setPrefHeight(stack.prefHeight(getWidth() - frame) + BORDER);
    }

    private void keepInSight(CriterionRow row) {
        if (viewModel.cursor().get().filter(row.key()::equals).isPresent()) {
            scrollTo(row);
        }
    }

    private void scrollTo(CriterionRow row) {
        double hidden = stack.getHeight() - getViewportBounds().getHeight();
        if (hidden <= 0) {
            return;
        }
        double top = row.getBoundsInParent().getMinY();
        double bottom = row.getBoundsInParent().getMaxY();
        double offset = getVvalue() * hidden;
        double wanted = Math.clamp(offset, Math.min(bottom - getViewportBounds().getHeight(), top), top);
        setVvalue(wanted / hidden);
    }

    /// Whether there is little room beside the buttons: short labels and captions.
    void setNarrow(boolean now) {
        narrow = now;
        panes.values().forEach(pane -> pane.rows().forEach(row -> row.setNarrow(now)));
    }

    /// Whether answers stand below what they answer, because there is no room beside it even for short labels.
    public void setSlim(boolean now) {
        slim = now;
        panes.values().forEach(pane -> pane.rows().forEach(row -> row.setSlim(now)));
    }

    /// Whether there is room to say what criteria sound like.
    void setHinted(boolean room) {
        hinted = room;
        panes.values().forEach(pane -> pane.rows().forEach(row -> row.setHinted(room)));
    }

    private SheetPane pane(Sheet sheet) {
        return panes.computeIfAbsent(new Name(sheet.process(), sheet.id()), _ -> {
            SheetPane pane = new SheetPane(sheet, viewModel, tools, compact);
            pane.rows().forEach(row -> row.setDiscreet(discreet.getValue()));
            pane.rows().forEach(row -> {
                row.setNarrow(narrow);
                row.setSlim(slim);
                row.setHinted(hinted);
            });
            // What opens below a row must be seen too.
            pane.rows().forEach(row -> row.heightProperty().subscribe(_ -> keepInSight(row)));
            Shown.when(pane, false);
            stack.getChildren().add(pane);
            return pane;
        });
    }
}

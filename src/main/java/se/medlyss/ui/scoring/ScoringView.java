package se.medlyss.ui.scoring;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import se.medlyss.call.CallState;
import se.medlyss.ui.base.Look;
import se.medlyss.ui.control.Em;
import se.medlyss.ui.control.Shown;

/// The checklist of the stage (or of the whole call), and below it what earlier stages still lack.
public final class ScoringView extends VBox {
    /// Below it, long labels and captions leave each other no room.
    private static final double NARROW_EM = 44;
    /// Below it, rows matter more than hints.
    private static final double LOW_EM = 20;
    /// Below it, the title waits: the stages say it too, unless it is the whole call's.
    private static final double UNTITLED_EM = 17;
    /// Below it, there is no room for a stage's name beside a criterion of another one.
    private static final double STACKED_EM = 60;

    private final ScoringViewModel viewModel;
    private final ScoringTools tools;
    private final Label title = new Label();
    private final Label count = new Label();
    private final HBox header;
    private boolean titled = true;
    private Counted counted = Counted.NOTHING;

    /// How many of a sheet's criteria that count are answered.
    private record Counted(long answered, long all) {
        static final Counted NOTHING = new Counted(-1, -1);

        static Counted in(Sheet sheet, CallState state) {
            List<Sheet.Row> scored = sheet.rows().stream()
                    .filter(row -> row.criterion().scored())
                    .toList();
            long answered = scored.stream()
                    .filter(row -> state.answer(row.key()).isPresent())
                    .count();
            return new Counted(answered, scored.size());
        }
    }

    /// @param discreet rows show *answered*, not what was answered
    /// @param margin   stands between the checklist and the leftovers
    public ScoringView(
            ScoringViewModel viewModel, ScoringTools tools, ObservableValue<Boolean> discreet, Node... margin) {
        this.viewModel = viewModel;
        this.tools = tools;
        getStyleClass().addAll("card", "scoring");
        getStylesheets().add(Look.sheet(ScoringView.class, "scoring.css"));
        SheetStack sheets = new SheetStack(viewModel, tools, false, discreet);
        VBox.setVgrow(sheets, Priority.ALWAYS);
        LeftoverBar leftover = new LeftoverBar(viewModel, tools, discreet, false);
        Em em = new Em();
        header = header();
        getChildren().addAll(header, sheets);
        getChildren().addAll(margin);
        getChildren().addAll(leftover, em);
        em.isBelow(widthProperty(), NARROW_EM).subscribe(sheets::setNarrow);
        em.isBelow(heightProperty(), LOW_EM).subscribe(low -> sheets.setHinted(!low));
        em.isBelow(widthProperty(), NARROW_EM).subscribe(leftover::setNarrow);
        em.isBelow(widthProperty(), STACKED_EM).subscribe(leftover::setStacked);
        em.isBelow(heightProperty(), UNTITLED_EM).subscribe(low -> {
            titled = !low;
            drawTitled();
        });
        viewModel.sheet().subscribe(_ -> draw());
        viewModel.state().subscribe(_ -> drawCount());
        tools.texts().draw(this, this::redraw);
    }

    private HBox header() {
        title.getStyleClass().add("card-title");
        count.getStyleClass().add("secondary");
        count.setMinWidth(USE_PREF_SIZE);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox header = new HBox(title, gap, count);
        header.getStyleClass().add("card-header");
        return header;
    }

    private void drawTitled() {
        boolean shown = titled || viewModel.sheet().get().isWholeCall();
        Shown.when(header, shown);
    }

    private void draw() {
        drawTitled();
        Sheet sheet = viewModel.sheet().get();
        title.setText(
                sheet.name() == null
                        ? tools.texts().now("scoring.whole-call")
                        : tools.words().in(sheet.name()));
        drawCount();
    }

    /// In another language the same figures read otherwise.
    private void redraw() {
        counted = Counted.NOTHING;
        draw();
    }

    private void drawCount() {
        Counted now = Counted.in(viewModel.sheet().get(), viewModel.state().get());
        if (!now.equals(counted)) {
            counted = now;
            count.setText(tools.texts().now("scoring.answered", now.answered(), now.all()));
        }
    }
}

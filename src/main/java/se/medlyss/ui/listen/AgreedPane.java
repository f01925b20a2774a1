package se.medlyss.ui.listen;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import se.medlyss.application.EvaluationArchive.Agreed;
import se.medlyss.ui.base.Command;
import se.medlyss.ui.base.LiveTexts;
import se.medlyss.ui.control.Buttons;
import se.medlyss.ui.control.Em;
import se.medlyss.ui.control.Shown;
import se.medlyss.ui.scoring.ScoringTools;

/// What coach and agent agreed last time, quietly in the margin, and in how many calls it has been heard since.
final class AgreedPane extends HBox {
    /// Below it, the day of the agreement gives way to its words. In em of the pane's small text.
    private static final double NARROW_EM = 50;

    private final ListenViewModel viewModel;
    private final LiveTexts texts;
    private final ZoneId zone;
    private final Label since = new Label();
    private final Label step = new Label();
    private final Label between = new Label("·");
    private final Label heard = new Label();
    private final VBox below = new VBox();
    private final boolean compact;
    private final Button count;
    private boolean aside;

    /// @param compact in few words, for the narrow window
    AgreedPane(ListenViewModel viewModel, ScoringTools tools, ZoneId zone, boolean compact) {
        this.compact = compact;
        this.viewModel = viewModel;
        this.zone = zone;
        texts = tools.texts();
        getStyleClass().addAll("agreed", "divided");
        step.getStyleClass().add("strong");
        step.setMinWidth(0);
        step.setWrapText(true);
        step.setMinHeight(USE_PREF_SIZE);
        for (Label fixed : new Label[] {since, between, heard}) {
            fixed.setMinWidth(Region.USE_PREF_SIZE);
        }
        count = Buttons.keyed(
                Buttons.quiet(
                        texts.text("listen.agreed.count"),
                        () -> viewModel.actions().agreedHeard(viewModel.now())),
                tools.cap(Command.AGREED_HEARD));
        HBox.setHgrow(below, Priority.ALWAYS);
        HBox.setHgrow(step, compact ? Priority.ALWAYS : Priority.NEVER);
        step.setMaxWidth(Double.MAX_VALUE);
        Em em = new Em();
        setSlim(false);
        getChildren().add(em);
        // In few words, the number stands at the other edge.
        step.visibleProperty().subscribe(shown -> Shown.when(between, shown && !compact));
        em.isBelow(widthProperty(), NARROW_EM).subscribe(narrow -> Shown.when(since, !narrow && !compact));
        setMinHeight(USE_PREF_SIZE);
        viewModel.agreed().subscribe(_ -> draw());
        viewModel.state().map(state -> state.circumstances().agreedStepHeard()).subscribe(_ -> draw());
        texts.draw(this, this::draw);
    }

    /// Leaves out the words of what was agreed where there is no room for them; the day stays.
    void setLow(boolean low) {
        Shown.when(step, !low);
        Shown.when(since, low);
    }

    /// Whether what was agreed has the whole width for its words, above what else stands here.
    void setSlim(boolean slim) {
        getChildren().removeAll(since, step, between, heard, count, below);
        below.getChildren().clear();
        if (slim) {
            HBox line = new HBox(since, heard, count);
            line.getStyleClass().add("agreed-line");
            below.getChildren().addAll(step, line);
            getChildren().addFirst(below);
        } else {
            getChildren().addAll(0, List.of(since, step, between, heard, count));
        }
    }

    /// Gives its room to something else for a while.
    void setAside(boolean newAside) {
        aside = newAside;
        draw();
    }

    private void draw() {
        Optional<Agreed> agreed = viewModel.agreed().get();
        Shown.when(this, agreed.isPresent() && !aside);
        agreed.ifPresent(this::show);
    }

    private void show(Agreed agreed) {
        boolean here = viewModel.state().get().circumstances().agreedStepHeard() > 0;
        int calls = agreed.heard() + (here ? 1 : 0);
        since.setText(
                texts.now("listen.agreed.since", texts.formats().day(agreed.at().atZone(zone))));
        step.setText(agreed.talk().agreed());
        heard.setText(
                agreed.talk().inCalls() > 0
                        ? texts.now(
                                compact ? "listen.agreed.heard-short" : "listen.agreed.heard-of",
                                calls,
                                agreed.talk().inCalls())
                        : texts.now("listen.agreed.heard", calls));
    }
}

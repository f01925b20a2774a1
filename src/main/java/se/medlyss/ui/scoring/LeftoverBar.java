package se.medlyss.ui.scoring;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;
import se.medlyss.process.CriterionKey;
import se.medlyss.ui.base.Command;
import se.medlyss.ui.control.Shown;

/// What an earlier stage still lacks, one criterion at a time, answerable where it stands.
public final class LeftoverBar extends HBox {
    private final ScoringViewModel viewModel;
    private final ScoringTools tools;
    private final ObservableValue<Boolean> discreet;
    private final boolean compact;
    private final Label from = new Label();
    private @Nullable CriterionRow row;
    private boolean narrow;
    private boolean slim;
    private boolean stacked;

    /// Follows the leftovers and the row cursor.
    ///
    /// @param compact shown only while the row cursor is on a leftover, with short labels
    public LeftoverBar(
            ScoringViewModel viewModel, ScoringTools tools, ObservableValue<Boolean> discreet, boolean compact) {
        this.viewModel = viewModel;
        this.tools = tools;
        this.discreet = discreet;
        this.compact = compact;
        getStyleClass().add("leftover-bar");
        setMinHeight(USE_PREF_SIZE);
        from.getStyleClass().addAll("strong", "warn");
        from.setMinWidth(USE_PREF_SIZE);
        setMinHeight(USE_PREF_SIZE);
        viewModel.leftovers().subscribe(_ -> draw());
        viewModel.cursor().subscribe(_ -> draw());
        viewModel.state().subscribe(state -> withRow(row -> row.show(state)));
        viewModel
                .armed()
                .subscribe(armed -> withRow(row -> row.setArmed(
                        armed.filter(each -> each.key().equals(row.key())).isPresent())));
        viewModel.typing().asked().subscribe(asked -> withRow(row -> row.ask(asked)));
        viewModel
                .touched()
                .subscribe(touched -> withRow(row -> {
                    if (touched.filter(each -> each.key().equals(row.key())).isPresent()) {
                        row.light();
                    }
                }));
        discreet.subscribe(on -> withRow(row -> row.setDiscreet(on)));
        tools.texts().draw(this, () -> {
            draw();
            withRow(CriterionRow::relabel);
        });
    }

    /// The leftover to show: the one the cursor is on, answered or not, else the first.
    private Optional<CriterionKey> shown() {
        List<CriterionKey> left = viewModel.leftovers().get();
        Optional<CriterionKey> cursor = viewModel.cursor().get();
        boolean beside =
                cursor.filter(key -> viewModel.sheet().get().indexOf(key) < 0).isPresent();
        return beside ? cursor : left.stream().filter(_ -> !compact).findFirst();
    }

    /// Whether there is little room beside the buttons.
    void setNarrow(boolean now) {
        narrow = now;
        withRow(each -> each.setNarrow(now));
    }

    /// Whether answers stand below what they answer.
    public void setSlim(boolean now) {
        slim = now;
        withRow(each -> each.setSlim(now));
    }

    /// Whether the stage's name stands below the criterion instead of before it.
    void setStacked(boolean below) {
        stacked = below;
        draw();
    }

    private void draw() {
        Optional<CriterionKey> key = shown();
        Shown.when(this, key.isPresent());
        if (key.isEmpty()) {
            row = null;
            getChildren().clear();
            return;
        }
        if (row == null || !row.key().equals(key.get())) {
            replaceRow(key.get());
        }
        from.setText(from("scoring.leftover.from", key.get()));
        boolean before = !compact && !stacked;
        Shown.when(from, before);
        withRow(each -> {
            each.setHasCursor(viewModel.cursor().get().equals(key));
            each.setNote(stacked ? from("scoring.leftover.of", key.get()) : "");
        });
    }

    private String from(String text, CriterionKey key) {
        return tools.texts().now(text, tools.words().stage(viewModel.process(), key.stage()));
    }

    private void replaceRow(CriterionKey key) {
        row = viewModel
                .criterion(key)
                .map(criterion -> new CriterionRow(
                        new Sheet.Row(key, criterion), tools.cap(Command.LEFTOVER), viewModel, tools, compact))
                .orElse(null);
        getChildren().setAll(from);
        withRow(made -> {
            made.show(viewModel.state().get());
            made.setDiscreet(discreet.getValue());
            made.setNarrow(narrow);
            made.setSlim(slim);
            HBox.setHgrow(made, Priority.ALWAYS);
            getChildren().add(made);
        });
    }

    private void withRow(Consumer<CriterionRow> action) {
        if (row != null) {
            action.accept(row);
        }
    }
}

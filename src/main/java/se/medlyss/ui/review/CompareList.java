package se.medlyss.ui.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import se.medlyss.call.Drafts;
import se.medlyss.process.CriterionKey;
import se.medlyss.ui.base.AtPulse;
import se.medlyss.ui.base.LiveTexts;
import se.medlyss.ui.scoring.RecordingViewModel;
import se.medlyss.ui.scoring.RowOptions;
import se.medlyss.ui.scoring.ScoringTools;

/// The criteria, the differences first, with who answered what.
final class CompareList extends VBox {

    private final ReviewViewModel model;
    private final ScoringTools tools;
    private final LiveTexts texts;
    private final ReviewWords words;
    private final Runnable toKeys;
    private final CompareTools above;
    private final Label other = new Label();
    private final Label own = new Label();
    private final VBox lines = new VBox();
    private final ScrollPane scroll = new ScrollPane(lines);
    private final List<CompareRow> rows = new ArrayList<>();
    private List<CriterionKey> order = List.of();
    private int cursor;
    private int first;
    private ReviewState.Asking asking = ReviewState.Asking.NOTHING;

    /// @param toKeys gives the keyboard back to the page
    CompareList(ReviewViewModel model, ScoringTools tools, ReviewWords words, Runnable toKeys) {
        this.model = model;
        this.tools = tools;
        this.texts = tools.texts();
        this.words = words;
        this.toKeys = toKeys;
        getStyleClass().addAll("card", "compare-list");
        other.getStyleClass().addAll("secondary", "compare-other");
        own.getStyleClass().addAll("small", "strong", "compare-own");
        above = new CompareTools(model, texts, toKeys);
        HBox.setHgrow(above, Priority.ALWAYS);
        other.managedProperty().bind(other.visibleProperty());
        for (Label name : List.of(other, own)) {
            name.setWrapText(true);
            name.setMinHeight(USE_PREF_SIZE);
        }
        HBox header = new HBox(above, other, own);
        header.getStyleClass().addAll("card-header", "compare-header");
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        // What is answered may need more room above the list, and leave less for it; a row grows with what it says.
        AtPulse again = new AtPulse(this, () -> scrollTo(cursor));
        scroll.viewportBoundsProperty().map(Bounds::getHeight).subscribe(_ -> again.request());
        lines.heightProperty().subscribe(_ -> again.request());
        getChildren().addAll(header, scroll);
    }

    void draw(@Nullable ReviewState state, Optional<RecordingViewModel> sound) {
        if (state == null) {
            order = List.of();
            rows.clear();
            lines.getChildren().clear();
            return;
        }
        above.draw(state);
        other.setText(words.other(state));
        other.setVisible(state.about().other() != null);
        own.setText(words.own(state));
        if (!state.order().equals(order) || state.first() != first || rows.isEmpty()) {
            build(state);
        }
        for (int index = 0; index < rows.size(); index++) {
            rows.get(index).show(state, index == state.cursor(), sound);
        }
        ask(state);
        cursor = state.cursor();
        scrollTo(cursor);
    }

    /// Writes everything anew, in the language of the moment.
    void forget() {
        order = List.of();
        asking = ReviewState.Asking.NOTHING;
    }

    private void build(ReviewState state) {
        order = state.order();
        first = state.first();
        asking = ReviewState.Asking.NOTHING;
        rows.clear();
        List<Node> shown = new ArrayList<>();
        String under = "";
        for (int index = 0; index < order.size(); index++) {
            CriterionKey key = order.get(index);
            String title = index < state.first()
                    ? texts.now("review.differences", state.first())
                    : tools.words().stage(state.process(), key.stage());
            if (!Objects.equals(title, under)) {
                shown.add(title(title));
                under = title;
            }
            state.process().criterion(key).ifPresent(criterion -> {
                CompareRow row = new CompareRow(key, criterion, tools, words, () -> listen(key), () -> reason(key));
                row.setOnSelected(() -> model.select(key));
                row.setOnChosen(id -> {
                    model.select(key);
                    RowOptions.answer(criterion, id)
                            .ifPresentOrElse(model::answer, () -> model.ask(ReviewState.Asking.ANSWER));
                });
                rows.add(row);
                shown.add(row);
            });
        }
        lines.getChildren().setAll(shown);
    }

    private void listen(CriterionKey key) {
        model.select(key);
        model.sound().listenAgain();
        toKeys.run();
    }

    private void reason(CriterionKey key) {
        model.select(key);
        model.ask(ReviewState.Asking.REASON);
    }

    private static Label title(String words) {
        Label title = new Label(words);
        title.getStyleClass().add("compare-title");
        title.setWrapText(true);
        return title;
    }

    private void ask(ReviewState state) {
        if (state.asking() == asking || rows.isEmpty()) {
            return;
        }
        asking = state.asking();
        rows.forEach(row -> row.setField(null));
        CompareRow row = rows.get(state.cursor());
        switch (asking) {
            case REASON, LACKING -> {
                String before = state.own().answers().comments().getOrDefault(row.key(), "");
                write(row, "review.reason.prompt", before, half(state, Drafts.comment(row.key())), written -> {
                    model.reason(written);
                    return true;
                });
            }
            case ANSWER -> write(row, "review.answer.prompt", "", half(state, Drafts.answer(row.key())), model::typed);
            case NOTHING, SEND_BACK -> toKeys.run();
            case HAND_BACK -> {
                // The page asks it.
            }
        }
    }

    private WriteLine.Half half(ReviewState state, String name) {
        return new WriteLine.Half(model.ways().half(), state.about().own().id(), name);
    }

    private void write(CompareRow row, String prompt, String before, WriteLine.Half half, Predicate<String> onKept) {
        WriteLine line = new WriteLine(texts, prompt, before, half, onKept, this::stop);
        row.setField(line);
        line.start();
    }

    private void stop() {
        model.ask(ReviewState.Asking.NOTHING);
    }

    private void scrollTo(int index) {
        if (rows.isEmpty()) {
            return;
        }
        Bounds row = rows.get(index).getBoundsInParent();
        double view = scroll.getViewportBounds().getHeight();
        double hidden = lines.getHeight() - view;
        if (hidden <= 0) {
            return;
        }
        double top = scroll.getVvalue() * hidden;
        if (row.getMinY() < top) {
            scroll.setVvalue(index == 0 ? 0 : row.getMinY() / hidden);
        } else if (row.getMaxY() > top + view) {
            scroll.setVvalue(Math.min(1, (row.getMaxY() - view) / hidden));
        }
    }
}

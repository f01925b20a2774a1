package se.medlyss.ui.review;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import se.medlyss.ui.base.Chord;
import se.medlyss.ui.base.KeyNames;
import se.medlyss.ui.base.LiveTexts;
import se.medlyss.ui.control.Buttons;
import se.medlyss.ui.control.FittingRow;

/// What is done with all rows at once, above them; absent where there is nothing to compare with.
final class CompareTools extends StackPane {

    private final ReviewViewModel model;
    private final LiveTexts texts;
    private final Runnable toKeys;
    private List<Boolean> drawn = List.of();

    /// @param toKeys gives the keyboard back to the page
    CompareTools(ReviewViewModel model, LiveTexts texts, Runnable toKeys) {
        this.model = model;
        this.texts = texts;
        this.toKeys = toKeys;
        getStyleClass().add("compare-tools");
        setMinWidth(0);
    }

    void draw(ReviewState state) {
        boolean compares = state.about().other() != null;
        List<Boolean> now = List.of(compares, state.open());
        if (now.equals(drawn)) {
            return;
        }
        drawn = now;
        FittingRow row = new FittingRow();
        if (compares && state.open()) {
            row.add(button("review.list.accept-rest", ReviewKeys.ACCEPT_REST, model::acceptRest), 1);
        }
        if (compares) {
            row.add(button("review.list.sort", ReviewKeys.SORT, model::sort), 2);
        }
        getChildren().setAll(row);
    }

    private Button button(String words, Chord chord, Runnable action) {
        KeyNames names = new KeyNames(texts.texts());
        Button button = Buttons.quiet(texts.text(words), () -> {
            action.run();
            toKeys.run();
        });
        button.setId("compare-" + words.substring(words.lastIndexOf('.') + 1));
        // The arrows go from row to row, and each has a key of its own.
        button.setFocusTraversable(false);
        return Buttons.keyed(button, texts.following(() -> names.of(chord)));
    }
}

package se.medlyss.ui.review;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import se.medlyss.application.review.ReviewKind;
import se.medlyss.ui.base.Chord;
import se.medlyss.ui.base.Command;
import se.medlyss.ui.base.KeyNames;
import se.medlyss.ui.base.LiveTexts;
import se.medlyss.ui.control.Buttons;
import se.medlyss.ui.control.FittingRow;
import se.medlyss.ui.control.KeyHint;
import se.medlyss.ui.control.SavedMark;
import se.medlyss.ui.scoring.SavedMarks;
import se.medlyss.ui.scoring.ScoringTools;

/// The keys, each beside what it does, and what the page is for.
final class ReviewFoot extends HBox {

    private final ReviewViewModel model;
    private final ScoringTools tools;
    private final LiveTexts texts;
    private final Runnable adopt;
    private final StackPane room = new StackPane();
    private final HBox actions = new HBox();
    private List<Object> drawn = List.of();

    ReviewFoot(ReviewViewModel model, ScoringTools tools, Runnable adopt) {
        this.model = model;
        this.tools = tools;
        this.texts = tools.texts();
        this.adopt = adopt;
        getStyleClass().add("review-foot");
        actions.getStyleClass().addAll("spaced-8", "actions");
        actions.setMinWidth(USE_PREF_SIZE);
        room.setMinWidth(0);
        HBox.setHgrow(room, Priority.ALWAYS);
        getChildren().addAll(room, actions);
    }

    /// @param sound   whether the call can be heard
    /// @param greeted whether it is known where in the recording the call begins
    void draw(@Nullable ReviewState state, boolean sound, boolean greeted) {
        if (state == null) {
            return;
        }
        boolean compares = state.about().other() != null;
        List<Object> now = List.of(
                state.open(),
                compares,
                sound,
                greeted,
                state.about().kind(),
                state.about().adoptable(),
                state.about().own().id());
        if (now.equals(drawn)) {
            return;
        }
        drawn = now;
        FittingRow keys = new FittingRow();
        keys.add(new KeyHint(List.of(tools.cap(Command.KEY_MAP)), texts.text("keys.command.key-map")), 1);
        if (state.open()) {
            open(keys, compares, sound, sound && ReviewTimes.laidByEar(state), greeted);
        } else if (sound) {
            keys.add(hint(ReviewKeys.LISTEN, "review.key.listen"), 2);
        }
        room.getChildren().setAll(keys);
        actions.getChildren().setAll(buttons(state));
    }

    /// One line: where there is no room for all, what everybody guesses gives way to what the page has of its own. All
    /// of
    /// them are on the map; what is done with all rows at once is above these.
    private void open(FittingRow keys, boolean compares, boolean sound, boolean laidByEar, boolean greeted) {
        keys.add(
                new KeyHint(
                        List.of(tools.cap(Command.ROW_UP), tools.cap(Command.ROW_DOWN)), texts.text("review.key.rows")),
                5);
        if (laidByEar) {
            keys.add(hint(ReviewKeys.GREETING, "review.key.greeting"), greeted ? 10 : 2);
        }
        if (compares) {
            keys.add(hint(ReviewKeys.ACCEPT, "review.key.accept"), 3);
        }
        if (sound) {
            keys.add(hint(ReviewKeys.LISTEN, "review.key.listen"), 4);
        }
        keys.add(
                new KeyHint(
                        List.of(
                                tools.cap(Command.MET),
                                tools.cap(Command.NOT_MET),
                                tools.cap(Command.NOT_APPLICABLE),
                                tools.cap(Command.NOT_HEARD)),
                        texts.text("review.key.answer")),
                6);
        keys.add(new KeyHint(List.of(tools.cap(Command.NOTE)), texts.text("review.key.reason")), 7);
        keys.add(new KeyHint(List.of(tools.cap(Command.UNDO)), texts.text("review.key.undo")), 8);
        if (sound && compares) {
            keys.add(hint(ReviewKeys.HEARD_HERE, "review.key.heard-here"), 9);
        }
    }

    private List<Node> buttons(ReviewState state) {
        List<Node> buttons = new ArrayList<>();
        ReviewKind kind = state.about().kind();
        if (state.open()) {
            buttons.add(new SavedMark(texts, SavedMarks.of(model.saving())));
            if (kind == ReviewKind.REVIEW) {
                buttons.add(keyed(
                        Buttons.plain(
                                texts.text("review.action.send-back"), () -> model.ask(ReviewState.Asking.SEND_BACK)),
                        ReviewKeys.SEND_BACK));
            }
            buttons.add(Buttons.keyed(
                    Buttons.primary(texts.of("review.action.finish.", kind), model::finish), tools.cap(Command.END)));
        } else if (state.about().adoptable()) {
            if (state.about().dismissable()) {
                buttons.add(keyed(
                        Buttons.plain(texts.text("review.action.dismiss"), () -> model.ask(ReviewState.Asking.DISMISS)),
                        ReviewKeys.SEND_BACK));
            }
            buttons.add(
                    Buttons.keyed(Buttons.primary(texts.text("review.action.adopt"), adopt), tools.cap(Command.END)));
        }
        return buttons;
    }

    private KeyHint hint(Chord chord, String key) {
        KeyNames names = new KeyNames(texts.texts());
        return new KeyHint(List.of(texts.following(() -> names.of(chord))), texts.text(key));
    }

    private Button keyed(Button button, Chord chord) {
        KeyNames names = new KeyNames(texts.texts());
        return Buttons.keyed(button, texts.following(() -> names.of(chord)));
    }
}

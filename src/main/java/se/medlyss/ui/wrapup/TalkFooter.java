package se.medlyss.ui.wrapup;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Skin;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import se.medlyss.ui.base.Chord;
import se.medlyss.ui.base.Command;
import se.medlyss.ui.base.KeyNames;
import se.medlyss.ui.base.LiveTexts;
import se.medlyss.ui.base.PulseClock;
import se.medlyss.ui.control.Buttons;
import se.medlyss.ui.control.FittingRow;
import se.medlyss.ui.control.KeyCap;
import se.medlyss.ui.scoring.CopyButton;
import se.medlyss.ui.scoring.ScoringTools;

/// How long the talk has taken, and what to do with it.
final class TalkFooter extends VBox {
    private static final int CORRECTION_MINUTES = 5;

    private final TalkViewModel model;
    private final LiveTexts texts;
    private final Button copy;
    private final MenuButton later = new MenuButton();
    private final FittingRow row = new FittingRow();
    private final HBox more = new HBox();
    private @Nullable Chord chord;
    private @Nullable Button offered;

    TalkFooter(TalkViewModel model, ScoringTools tools) {
        this.model = model;
        texts = tools.texts();
        getStyleClass().add("bottom");
        copy = keyed(
                CopyButton.of(
                        model.copies(),
                        texts,
                        model.state().map(TalkState::agent).orElse(""),
                        model::copySubject),
                CopyButton.KEY);
        Button done = Buttons.keyed(
                Buttons.primary(texts.text("talk.action.done"), model::talkedThrough), tools.cap(Command.END));
        HBox corrections = new HBox(
                correction("talk.time.less", "talk.time.less.spoken", TalkKeys.LESS, -CORRECTION_MINUTES),
                correction("talk.time.more", "talk.time.more.spoken", TalkKeys.MORE, CORRECTION_MINUTES));
        corrections.getStyleClass().add("corrections");
        row.add(time(), 1)
                .add(corrections, 2)
                .addAtEnd(more, 1)
                .addAtEnd(copy, 0)
                .addAtEnd(later(), 0)
                .addAtEnd(done, 0);
        getChildren().addAll(left(), row);
    }

    /// One more thing to do before the talk, while the agent has not heard anything.
    void offer(Chord key, String words, Consumer<UUID> action) {
        Button button =
                keyed(Buttons.plain(texts.text(words), () -> model.evaluation().ifPresent(action)), key);
        button.visibleProperty().bind(model.state().map(TalkState::unheard).orElse(false));
        button.managedProperty().bind(button.visibleProperty());
        more.getChildren().setAll(button);
        offered = button;
        chord = key;
    }

    /// Does what was offered more, when this is its key.
    boolean press(Chord pressed) {
        Button button = offered;
        if (button == null || !pressed.equals(chord) || !button.isVisible()) {
            return false;
        }
        button.fire();
        return true;
    }

    private Label time() {
        Label time = new Label();
        time.getStyleClass().add("secondary");
        PulseClock clock = new PulseClock();
        clock.follow(this);
        clock.watch(
                () -> model.coachingMs() / 60_000, minutes -> time.setText(texts.now("talk.time.minutes", minutes)));
        texts.draw(this, () -> time.setText(texts.now("talk.time.minutes", model.coachingMs() / 60_000)));
        return time;
    }

    /// Opens the choice of when to have the talk, on its first day: Enter takes it.
    void openLater() {
        later.requestFocus();
        later.show();
        Skin<?> days = later.getItems().getFirst().getParentPopup().getSkin();
        if (days != null) {
            days.getNode()
                    .fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.DOWN, false, false, false, false));
        }
    }

    /// What changes mean once the evaluation has left.
    private Label left() {
        Label label = new Label();
        label.textProperty().bind(texts.text("talk.left"));
        label.getStyleClass().add("secondary");
        label.setWrapText(true);
        label.visibleProperty().bind(model.state().map(TalkState::left).orElse(false));
        label.managedProperty().bind(label.visibleProperty());
        return label;
    }

    private Button correction(String key, String spoken, Chord chord, int minutes) {
        Button button = Buttons.quiet(texts.text(key, Math.abs(minutes)), () -> correct(minutes));
        button.accessibleTextProperty().bind(texts.text(spoken, Math.abs(minutes)));
        return keyed(button, chord);
    }

    private Button keyed(Button button, Chord chord) {
        return Buttons.keyed(button, texts.following(() -> new KeyNames(texts.texts()).of(chord)));
    }

    private void correct(int minutes) {
        model.correctTime(minutes);
    }

    /// Counts the talk as a little shorter or longer.
    void correct(boolean longer) {
        correct(longer ? CORRECTION_MINUTES : -CORRECTION_MINUTES);
    }

    /// Saves the agent's copy where the coach says.
    void saveCopy() {
        copy.fire();
    }

    private MenuButton later() {
        KeyNames names = new KeyNames(texts.texts());
        later.setGraphic(new KeyCap(texts.following(() -> names.of(TalkKeys.LATER))));
        later.getStyleClass().add("keyed");
        later.textProperty().bind(texts.text("talk.action.later"));
        later.accessibleTextProperty().bind(later.textProperty());
        later.accessibleHelpProperty().bind(texts.following(() -> names.of(TalkKeys.LATER)));
        later.setOnShowing(_ -> offerDays());
        offerDays();
        return later;
    }

    /// Each day once: on a Sunday tomorrow is Monday.
    private void offerDays() {
        Map<LocalDate, String> days = new LinkedHashMap<>();
        LocalDate today = model.today();
        days.put(today, "talk.later.today");
        days.put(today.plusDays(1), "talk.later.tomorrow");
        days.putIfAbsent(today.with(TemporalAdjusters.next(DayOfWeek.MONDAY)), "talk.later.next-week");
        later.getItems()
                .setAll(days.entrySet().stream()
                        .map(each -> item(each.getValue(), each.getKey()))
                        .toList());
    }

    private MenuItem item(String key, LocalDate day) {
        MenuItem item = new MenuItem(texts.now(key) + " · " + texts.formats().day(day));
        item.setOnAction(_ -> model.later(day));
        return item;
    }
}

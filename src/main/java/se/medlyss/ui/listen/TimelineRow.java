package se.medlyss.ui.listen;

import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import se.medlyss.call.CallMoves;
import se.medlyss.call.TimelineEntry;
import se.medlyss.ui.base.Command;
import se.medlyss.ui.base.LiveTexts;
import se.medlyss.ui.control.Buttons;
import se.medlyss.ui.control.FieldName;
import se.medlyss.ui.control.TimelineEntry.Line;
import se.medlyss.ui.scoring.Rests;
import se.medlyss.ui.scoring.ScoringTools;

/// A line of the timeline. Selected, it can be worded, moved in time and deleted, by mouse or by key.
final class TimelineRow extends VBox {
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

    private final se.medlyss.ui.control.TimelineEntry shown;
    private final ListenViewModel viewModel;
    private final ScoringTools tools;
    private final Runnable toKeys;
    private TimelineEntry entry;
    private double heightFor = -1;
    private double height;

    TimelineRow(TimelineEntry entry, Line line, ListenViewModel viewModel, ScoringTools tools, Runnable toKeys) {
        this.entry = entry;
        this.viewModel = viewModel;
        this.tools = tools;
        this.toKeys = toKeys;
        getStyleClass().add("timeline-row");
        shown = new se.medlyss.ui.control.TimelineEntry(line);
        getChildren().add(shown);
        // All its words can be read; and its height is asked for once, not as its least one again.
        setMinHeight(USE_PREF_SIZE);
        setAccessibleRole(AccessibleRole.LIST_ITEM);
        setAccessibleText(line.spoken());
        setOnMouseClicked(event -> clicked(event.getClickCount()));
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    TimelineEntry entry() {
        return entry;
    }

    /// Shows another line in the same place: that costs less than a row that comes and one that goes.
    void show(TimelineEntry other, Line line) {
        entry = other;
        shown.show(line);
        setAccessibleText(line.spoken());
    }

    /// Dozens of rows are asked at each key, and one of them has changed.
    @Override
    protected double computePrefHeight(double width) {
        if (width != heightFor) {
            height = super.computePrefHeight(width);
            heightFor = width;
        }
        return height;
    }

    @Override
    public void requestLayout() {
        heightFor = Double.NaN;
        super.requestLayout();
    }

    /// Opens or closes what can be done with the line.
    void setSelected(boolean selected) {
        pseudoClassStateChanged(SELECTED, selected);
        boolean open = getChildren().size() > 1;
        if (selected && !open) {
            getChildren().add(actions());
        } else if (!selected && open) {
            getChildren().removeLast();
        }
    }

    private Node actions() {
        LiveTexts texts = tools.texts();
        FlowPane actions = new FlowPane(
                action("listen.line.earlier", Command.EARLIER, () -> shift(-CallMoves.SHIFT_MS)),
                action("listen.line.later", Command.LATER, () -> shift(CallMoves.SHIFT_MS)));
        actions.getStyleClass().add("line-actions");
        viewModel
                .recording()
                .ifPresent(recording -> actions.getChildren()
                        .addFirst(action("listen.line.play", Command.PLAY, () -> recording.jumpTo(entry.atMs()))));
        if (wordable()) {
            Button edit = Buttons.quiet(texts.text("listen.line.edit"), this::edit);
            actions.getChildren().add(edit);
        }
        if (deletable()) {
            actions.getChildren()
                    .add(action(
                            "listen.line.delete",
                            Command.CLEAR,
                            () -> viewModel.actions().delete(entry.entry(), viewModel.now())));
        }
        return actions;
    }

    private Button action(String key, Command command, Runnable action) {
        Button button = Buttons.keyed(Buttons.quiet(tools.texts().text(key), action), tools.cap(command));
        button.setFocusTraversable(false);
        return button;
    }

    private void shift(long byMs) {
        viewModel.actions().shift(entry.entry(), byMs, viewModel.now());
    }

    private void clicked(int times) {
        requestFocus();
        if (times > 1) {
            edit();
        }
    }

    private void pressed(KeyEvent event) {
        if (event.getTarget() == this && event.getCode() == KeyCode.ENTER) {
            event.consume();
            edit();
        }
    }

    /// Opens the words for change, if there are any. They are kept by every way out, for none may lose what was
    /// written; undo takes them back.
    void edit() {
        if (!wordable()) {
            return;
        }
        TextField field = new TextField(entry.what().written());
        FieldName.give(field, tools.texts().text("listen.line.edit"));
        field.setOnAction(_ -> toKeys.run());
        field.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                toKeys.run();
            }
        });
        int number = entry.entry();
        new Rests(field, () -> viewModel.actions().draftWords(number, field.getText(), viewModel.now()));
        setSelected(true);
        getChildren().set(1, field);
        field.requestFocus();
        field.selectAll();
        field.focusedProperty().addListener((_, _, focused) -> {
            if (!focused) {
                keep(field.getText().strip());
            }
        });
    }

    private void keep(String written) {
        if (!written.equals(entry.what().written())) {
            viewModel.actions().word(entry.entry(), written, viewModel.now());
        }
    }

    private boolean wordable() {
        return entry.what() instanceof TimelineEntry.Moment || entry.what() instanceof TimelineEntry.Note;
    }

    /// The hang-up, a switch of process and a change of agent are taken back in their own ways.
    private boolean deletable() {
        return !(entry.what() instanceof TimelineEntry.Marked(TimelineEntry.Mark mark, String _))
                || !List.of(
                                TimelineEntry.Mark.CALL_ENDED,
                                TimelineEntry.Mark.PROCESS_SWITCHED,
                                TimelineEntry.Mark.AGENT_CHANGED)
                        .contains(mark);
    }

    /// The entry's number, for whoever follows the selection.
    Optional<Integer> number() {
        return Optional.of(entry.entry());
    }
}

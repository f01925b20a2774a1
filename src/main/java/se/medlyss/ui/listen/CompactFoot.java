package se.medlyss.ui.listen;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import se.medlyss.call.StageMoves;
import se.medlyss.process.CriterionKey;
import se.medlyss.process.Stage;
import se.medlyss.ui.base.Command;
import se.medlyss.ui.base.Keys;
import se.medlyss.ui.base.LiveTexts;
import se.medlyss.ui.control.Buttons;
import se.medlyss.ui.control.SavedMark;
import se.medlyss.ui.control.Shown;
import se.medlyss.ui.control.Sign;
import se.medlyss.ui.scoring.SavedMarks;
import se.medlyss.ui.scoring.ScoringTools;

/// The narrow window's foot: what is left from earlier stages, whether all is saved; undo, end, next stage.
final class CompactFoot extends VBox {
    private final ListenViewModel viewModel;
    private final ScoringTools tools;
    private final LiveTexts texts;
    private final HBox line = new HBox();
    private final LastAction lastAction;
    private final VBox buttons = new VBox(line);
    private final Button undo;
    private final Button end;
    private final Button next;

    CompactFoot(ListenViewModel viewModel, ScoringTools tools) {
        this.viewModel = viewModel;
        this.tools = tools;
        texts = tools.texts();
        lastAction = new LastAction(viewModel, tools);
        undo = new MarkButtons(viewModel, tools, true)
                .of(
                        Sign.UNDO,
                        "keys.command.undo",
                        Command.UNDO,
                        () -> viewModel.actions().undo(viewModel.now()));
        end = Buttons.keyed(
                Buttons.danger(
                        texts.following(() -> texts.now(endKey()), viewModel.state()),
                        () -> viewModel.end(viewModel.now())),
                tools.cap(Command.END));
        next = next();
        HBox.setHgrow(undo, Priority.NEVER);
        HBox.setHgrow(next, Priority.ALWAYS);
        end.setMaxWidth(Double.MAX_VALUE);
        line.getStyleClass().add("compact-buttons");
        buttons.getStyleClass().add("compact-bottom");
        getChildren().addAll(standing(), buttons);
        setSlim(false);
    }

    /// Whether the way to the next stage has a line of its own.
    void setSlim(boolean slim) {
        buttons.getChildren().setAll(line);
        line.getChildren().setAll(undo, end);
        (slim ? buttons : line).getChildren().add(next);
        HBox.setHgrow(end, slim ? Priority.ALWAYS : Priority.NEVER);
    }

    private Node standing() {
        Label left = new Label();
        left.getStyleClass().addAll("small", "strong");
        left.textProperty()
                .bind(texts.following(
                        this::left,
                        viewModel.scoring().leftovers(),
                        viewModel.state(),
                        viewModel.discreet(),
                        viewModel.actions().noEffect(),
                        Keys.hasKeyboard(this)));
        left.setOnMouseClicked(event -> viewModel.scoring().leftover(viewModel.now()));
        left.setWrapText(true);
        left.setMinHeight(USE_PREF_SIZE);
        left.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(left, Priority.ALWAYS);
        HBox standing = new HBox(left, new SavedMark(texts, SavedMarks.of(viewModel.saving())));
        standing.getStyleClass().add("compact-left");
        left.textProperty().subscribe(_ -> {
            boolean some = asksForSomething();
            Shown.mark(standing, "some", some);
            left.getStyleClass().removeAll("warn", "muted");
            left.getStyleClass().add(some ? "warn" : "muted");
        });
        return standing;
    }

    private String left() {
        if (!Keys.hasKeyboard(this).getValue()) {
            return texts.now("listen.compact.elsewhere");
        }
        Optional<NoEffect> idle = viewModel.actions().noEffect().get();
        if (idle.isPresent()) {
            return idle.get().words(texts.texts());
        }
        List<CriterionKey> leftovers = viewModel.scoring().leftovers().get();
        // Where the window is too low for its timeline, this tells what Z would undo.
        return leftovers.isEmpty() ? lastAction.words() : leftovers(leftovers);
    }

    private boolean asksForSomething() {
        return !Keys.hasKeyboard(this).getValue()
                || viewModel.actions().noEffect().get().isPresent()
                || !viewModel.scoring().leftovers().get().isEmpty();
    }

    private String leftovers(List<CriterionKey> left) {
        String first = left.getFirst().stage();
        return left.stream().allMatch(each -> each.stage().equals(first))
                ? texts.now(
                        "listen.compact.left",
                        left.size(),
                        tools.words().stage(viewModel.scoring().process(), first))
                : texts.now("listen.compact.left-of-several", left.size());
    }

    private Button next() {
        Button button = Buttons.keyed(
                Buttons.primary(
                        texts.following(this::nextWords, viewModel.state()),
                        () -> viewModel.actions().nextStage(viewModel.now())),
                tools.cap(Command.NEXT_STAGE));
        button.setMinWidth(0);
        button.setMinHeight(USE_PREF_SIZE);
        button.setWrapText(true);
        button.setMaxWidth(Double.MAX_VALUE);
        button.disableProperty().bind(viewModel.state().map(_ -> nextStage().isEmpty()));
        return button;
    }

    private String endKey() {
        if (viewModel.state().get().times().endedMs() == null) {
            return "listen.compact.end";
        }
        return viewModel.practice().isPresent() ? "practice.result.done" : "listen.compact.wrap-up";
    }

    private String nextWords() {
        return nextStage()
                .map(each -> texts.now("listen.compact.next", tools.words().in(each.name())))
                .orElseGet(() -> texts.now("listen.compact.last"));
    }

    private Optional<Stage> nextStage() {
        return StageMoves.next(viewModel.state().get(), viewModel.scoring().process());
    }
}

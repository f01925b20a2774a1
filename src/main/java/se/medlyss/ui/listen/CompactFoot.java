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

    /// What asks for something stands above what was done last, which Z would undo: where the window is too low for its
    /// timeline, that is told nowhere else.
    private Node standing() {
        Label asks = line("warn");
        asks.textProperty()
                .bind(texts.following(
                        this::asks,
                        viewModel.scoring().leftovers(),
                        viewModel.state(),
                        viewModel.actions().noEffect(),
                        Keys.hasKeyboard(this)));
        asks.setOnMouseClicked(event -> viewModel.scoring().leftover(viewModel.now()));
        Label last = line("muted");
        last.textProperty().bind(texts.following(lastAction::words, viewModel.state(), viewModel.discreet()));
        VBox told = new VBox(asks, last);
        HBox.setHgrow(told, Priority.ALWAYS);
        HBox standing = new HBox(told, new SavedMark(texts, SavedMarks.of(viewModel.saving())));
        standing.getStyleClass().add("compact-left");
        asks.textProperty().subscribe(words -> Shown.mark(standing, "some", !words.isEmpty()));
        return standing;
    }

    private static Label line(String tone) {
        Label line = new Label();
        line.getStyleClass().addAll("small", "strong", tone);
        line.setWrapText(true);
        line.setMinHeight(USE_PREF_SIZE);
        line.setMaxWidth(Double.MAX_VALUE);
        line.textProperty().subscribe(words -> Shown.when(line, !words.isEmpty()));
        return line;
    }

    private String asks() {
        if (!Keys.hasKeyboard(this).getValue()) {
            return texts.now("listen.compact.elsewhere");
        }
        Optional<NoEffect> idle = viewModel.actions().noEffect().get();
        List<CriterionKey> leftovers = viewModel.scoring().leftovers().get();
        return idle.map(why -> why.words(texts.texts()))
                .orElseGet(() -> leftovers.isEmpty() ? "" : leftovers(leftovers));
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

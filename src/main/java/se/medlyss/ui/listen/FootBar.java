package se.medlyss.ui.listen;

import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import se.medlyss.ui.base.AtPulse;
import se.medlyss.ui.base.Command;
import se.medlyss.ui.base.Keys;
import se.medlyss.ui.control.FittingRow;
import se.medlyss.ui.control.KeyHint;
import se.medlyss.ui.control.Shown;
import se.medlyss.ui.scoring.ScoringTools;

/// The keys in short, and what was done last; or that the keys go elsewhere.
final class FootBar extends HBox {
    private static final PseudoClass ELSEWHERE = PseudoClass.getPseudoClass("elsewhere");

    private final ListenViewModel viewModel;
    private final ScoringTools tools;
    private final LastAction lastAction;
    private final Label last = new Label();
    private final Label elsewhere = new Label();
    private final Label noEffect = new Label();
    private final FittingRow hints = new FittingRow();
    private final Node around;

    /// @param more what has no button of its own; shown here only while it has no room elsewhere
    FootBar(ListenViewModel viewModel, ScoringTools tools, Node more, Node shareLine) {
        this.viewModel = viewModel;
        this.tools = tools;
        around = new HBox(new StatePills(viewModel, tools.texts()), more);
        around.getStyleClass().add("state-pills");
        setTight(false);
        lastAction = new LastAction(viewModel, tools);
        getStyleClass().add("listen-foot");
        last.getStyleClass().addAll("small", "strong");
        elsewhere.getStyleClass().addAll("warn", "strong");
        noEffect.getStyleClass().addAll("warn", "strong");
        noEffect.setMinWidth(USE_PREF_SIZE);
        elsewhere.textProperty().bind(tools.texts().text("listen.keys-elsewhere"));
        hints.add(new KeyHint(List.of(criteria()), tools.texts().text("listen.hint.answer")), 4)
                .add(hint("listen.hint.row", Command.ROW_UP, Command.ROW_DOWN, Command.MET, Command.NOT_MET), 3)
                .add(undo(), 0)
                .add(hint("listen.hint.all-keys", Command.KEY_MAP), 1)
                .add(hint("listen.hint.appearance", Command.APPEARANCE), 5)
                .addAtEnd(shareLine, 2)
                .addAtEnd(around, 0);
        HBox.setHgrow(hints, Priority.ALWAYS);
        getChildren().addAll(elsewhere, noEffect, hints);
        AtPulse redraw = new AtPulse(this, this::draw);
        viewModel.state().subscribe(redraw::request);
        viewModel.discreet().subscribe(_ -> draw());
        viewModel.actions().noEffect().subscribe(_ -> redraw.request());
        tools.texts().draw(this, this::draw);
        Keys.hasKeyboard(this).subscribe(this::showKeyboard);
    }

    /// Whether what is special about the call, and the menu, stand here.
    void setTight(boolean tight) {
        Shown.when(around, tight);
    }

    private ObservableValue<String> criteria() {
        ObservableValue<String> first = tools.cap(Command.CRITERION_1);
        ObservableValue<String> last = tools.cap(Command.CRITERION_9);
        return tools.texts().following(() -> stretch(first.getValue(), last.getValue()), first, last);
    }

    /// Keys that were changed are no range.
    static String stretch(String first, String last) {
        return first + (first.equals("1") && last.equals("9") ? "–" : " … ") + last;
    }

    private HBox undo() {
        HBox undo = new HBox(hint("listen.hint.undo", Command.UNDO), last);
        undo.getStyleClass().add("key-hint");
        undo.visibleProperty().bind(last.textProperty().map(action -> !action.isEmpty()));
        undo.managedProperty().bind(undo.visibleProperty());
        undo.setOnMouseClicked(event -> viewModel.actions().undo(viewModel.now()));
        return undo;
    }

    private KeyHint hint(String text, Command... commands) {
        List<ObservableValue<String>> caps =
                List.of(commands).stream().map(tools::cap).toList();
        return new KeyHint(caps, tools.texts().text(text));
    }

    private void showKeyboard(boolean here) {
        Shown.when(elsewhere, !here);
        Shown.when(hints, here);
        pseudoClassStateChanged(ELSEWHERE, !here);
    }

    private void draw() {
        last.setText(lastAction.words());
        Optional<NoEffect> idle = viewModel.actions().noEffect().get();
        noEffect.setText(idle.map(why -> why.words(tools.texts().texts())).orElse(""));
        Shown.when(noEffect, idle.isPresent());
    }
}

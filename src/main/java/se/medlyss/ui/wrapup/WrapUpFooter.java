package se.medlyss.ui.wrapup;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import se.medlyss.ui.base.Command;
import se.medlyss.ui.control.FittingRow;
import se.medlyss.ui.control.KeyHint;
import se.medlyss.ui.control.Shown;
import se.medlyss.ui.scoring.ScoringTools;

/// The keys that are not drawn elsewhere, as many as there is room for.
final class WrapUpFooter extends HBox {
    private final ScoringTools tools;
    private final Label noEffect = new Label();

    WrapUpFooter(ScoringTools tools) {
        this.tools = tools;
        getStyleClass().add("bottom");
        FittingRow hints = new FittingRow()
                .add(hint("wrapup.keys.rows", Command.ROW_UP, Command.ROW_DOWN), 2)
                .add(hint("keys.command.undo", Command.UNDO), 0)
                .add(hint("keys.command.redo", Command.REDO), 4)
                .add(hint("wrapup.keys.next-call", Command.NEXT_CALL), 3)
                .add(hint("keys.command.key-map", Command.KEY_MAP), 1);
        HBox.setHgrow(hints, Priority.ALWAYS);
        noEffect.getStyleClass().addAll("warn", "strong");
        noEffect.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(noEffect, hints);
    }

    /// Says why the last press changed nothing.
    ///
    /// @param words empty when it did change something
    void tell(String words) {
        noEffect.setText(words);
        Shown.when(noEffect, !words.isEmpty());
    }

    private KeyHint hint(String textKey, Command... commands) {
        return new KeyHint(
                List.copyOf(Stream.of(commands).map(tools::cap).toList()),
                tools.texts().text(textKey));
    }
}

package se.medlyss.ui.wrapup;

import java.util.List;
import javafx.scene.layout.HBox;
import se.medlyss.ui.base.Command;
import se.medlyss.ui.control.KeyHint;
import se.medlyss.ui.scoring.ScoringTools;

/// The keys that are not drawn elsewhere.
final class WrapUpFooter extends HBox {

    WrapUpFooter(ScoringTools tools) {
        var texts = tools.texts();
        getStyleClass().add("bottom");
        getChildren()
                .addAll(
                        new KeyHint(
                                List.of(tools.cap(Command.ROW_UP), tools.cap(Command.ROW_DOWN)),
                                texts.text("wrapup.keys.rows")),
                        new KeyHint(List.of(tools.cap(Command.UNDO)), texts.text("keys.command.undo")),
                        new KeyHint(List.of(tools.cap(Command.REDO)), texts.text("keys.command.redo")),
                        new KeyHint(List.of(tools.cap(Command.NEXT_CALL)), texts.text("wrapup.keys.next-call")),
                        new KeyHint(List.of(tools.cap(Command.KEY_MAP)), texts.text("keys.command.key-map")));
    }
}

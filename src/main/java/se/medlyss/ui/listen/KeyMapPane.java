package se.medlyss.ui.listen;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import se.medlyss.application.KeySheet;
import se.medlyss.ui.base.KeySheets;
import se.medlyss.ui.control.KeyCap;
import se.medlyss.ui.scoring.ScoringTools;

/// All keys at a glance, as they are set.
final class KeyMapPane extends FlowPane {

    KeyMapPane(ScoringTools tools) {
        getStyleClass().add("key-map");
        KeySheet sheet =
                new KeySheets(tools.texts().texts()).of(tools.keys().getValue());
        sheet.sections().forEach(section -> getChildren().add(section(section)));
    }

    private static Node section(KeySheet.Section section) {
        Label title = new Label(section.title());
        title.getStyleClass().add("strong");
        VBox box = new VBox(title);
        box.getStyleClass().add("key-section");
        section.lines().forEach(line -> box.getChildren().add(line(line)));
        return box;
    }

    private static Node line(KeySheet.Line line) {
        HBox caps = new HBox();
        caps.getStyleClass().add("caps");
        line.keys().forEach(key -> caps.getChildren().add(new KeyCap(key)));
        Label action = new Label(line.action());
        action.getStyleClass().add("small");
        action.setWrapText(true);
        HBox row = new HBox(caps, action);
        row.getStyleClass().add("key-line");
        return row;
    }
}

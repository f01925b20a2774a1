package se.medlyss.ui.scoring;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import se.medlyss.application.KeySheet;
import se.medlyss.ui.base.Command;
import se.medlyss.ui.base.KeySheets;
import se.medlyss.ui.base.Look;
import se.medlyss.ui.control.KeyCap;

/// All keys at a glance, as they are set; side by side where there is room.
public final class KeyMapPane extends GridPane {
    private static final List<List<Command.Group>> COLUMNS = List.of(
            List.of(Command.Group.ANSWER),
            List.of(Command.Group.STAGE, Command.Group.SCREEN),
            List.of(Command.Group.MARK),
            List.of(Command.Group.CALL));

    private static final double WHOLE = 100;

    /// The keys of the live screen.
    ///
    /// @param wide side by side; else below each other
    public KeyMapPane(ScoringTools tools, boolean wide) {
        this(tools, wide, List.of());
    }

    /// The keys of the live screen, and after them those that it has only now.
    ///
    /// @param wide side by side; else below each other
    public KeyMapPane(ScoringTools tools, boolean wide, List<KeySheet.Section> own) {
        this(columns(tools, own), wide);
    }

    /// The keys of another screen, each section in a column of its own.
    public KeyMapPane(List<KeySheet.Section> sections) {
        this(sections.stream().map(KeyMapPane::column).toList(), true);
    }

    private KeyMapPane(List<VBox> columns, boolean wide) {
        getStyleClass().add("key-map");
        getStylesheets().add(Look.sheet(KeyMapPane.class, "key-map.css"));
        ColumnConstraints width = new ColumnConstraints();
        width.setPercentWidth(wide ? WHOLE / columns.size() : WHOLE);
        for (int index = 0; index < columns.size(); index++) {
            add(columns.get(index), wide ? index : 0, wide ? 0 : index);
            if (wide || index == 0) {
                getColumnConstraints().add(width);
            }
        }
    }

    private static List<VBox> columns(ScoringTools tools, List<KeySheet.Section> own) {
        KeySheet sheet = new KeySheets(tools.texts().texts()).of(tools.keys().getValue());
        List<VBox> columns =
                COLUMNS.stream().map(groups -> column(sheet, groups)).toList();
        own.forEach(section -> columns.getLast().getChildren().add(section(section)));
        return columns;
    }

    private static VBox column(KeySheet.Section section) {
        VBox column = new VBox(section(section));
        column.getStyleClass().add("key-column");
        return column;
    }

    private static VBox column(KeySheet sheet, List<Command.Group> groups) {
        VBox column = new VBox();
        column.getStyleClass().add("key-column");
        groups.forEach(
                group -> column.getChildren().add(section(sheet.sections().get(group.ordinal()))));
        return column;
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
        action.setMinHeight(USE_PREF_SIZE);
        HBox.setHgrow(action, Priority.ALWAYS);
        HBox row = new HBox(caps, action);
        row.getStyleClass().add("key-line");
        return row;
    }
}

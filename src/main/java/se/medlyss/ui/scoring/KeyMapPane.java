package se.medlyss.ui.scoring;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import se.medlyss.application.KeySheet;
import se.medlyss.ui.base.Command;
import se.medlyss.ui.base.KeySheets;
import se.medlyss.ui.base.Look;
import se.medlyss.ui.control.Em;
import se.medlyss.ui.control.KeyCap;

/// All keys at a glance, as they are set; side by side where there is room.
public final class KeyMapPane extends GridPane {
    private static final List<List<Command.Group>> COLUMNS = List.of(
            List.of(Command.Group.ANSWER),
            List.of(Command.Group.STAGE, Command.Group.SCREEN),
            List.of(Command.Group.MARK),
            List.of(Command.Group.CALL));

    /// From here on, four sections have room beside each other.
    private static final double FOUR_EM = 60;
    /// From here on, two have.
    private static final double TWO_EM = 34;

    private static final double WHOLE = 100;

    private final List<GridPane> columns;

    /// The keys of the live screen, and after them those that it has only now.
    public KeyMapPane(ScoringTools tools, List<KeySheet.Section> own) {
        this(columns(tools, own));
    }

    /// The keys of another screen, each section in a column of its own.
    public static KeyMapPane of(List<KeySheet.Section> sections) {
        return new KeyMapPane(
                sections.stream().map(section -> column(List.of(section))).toList());
    }

    private KeyMapPane(List<GridPane> columns) {
        this.columns = columns;
        getStyleClass().add("key-map");
        getStylesheets().add(Look.sheet(KeyMapPane.class, "key-map.css"));
        // Else it would keep the width of what is beside each other first.
        setMinWidth(0);
        getChildren().addAll(columns);
        Em em = new Em();
        getChildren().add(em);
        em.isBelow(widthProperty(), TWO_EM)
                .flatMap(narrow ->
                        em.isBelow(widthProperty(), FOUR_EM).map(low -> narrow ? 1 : low ? 2 : columns.size()))
                .subscribe(this::place);
    }

    /// As many beside each other as their words have room for.
    private void place(int across) {
        ColumnConstraints width = new ColumnConstraints();
        width.setPercentWidth(WHOLE / Math.min(across, columns.size()));
        getColumnConstraints().setAll(Collections.nCopies(Math.min(across, columns.size()), width));
        for (int index = 0; index < columns.size(); index++) {
            setConstraints(columns.get(index), index % across, index / across);
            setValignment(columns.get(index), VPos.TOP);
        }
    }

    private static List<GridPane> columns(ScoringTools tools, List<KeySheet.Section> own) {
        List<KeySheet.Section> all =
                new KeySheets(tools.texts().texts()).of(tools.keys().getValue()).sections();
        List<GridPane> columns = new ArrayList<>();
        for (List<Command.Group> groups : COLUMNS) {
            List<KeySheet.Section> sections = new ArrayList<>(
                    groups.stream().map(group -> all.get(group.ordinal())).toList());
            if (columns.size() == COLUMNS.size() - 1) {
                sections.addAll(own);
            }
            columns.add(column(sections));
        }
        return columns;
    }

    /// Keys and what they do, in as narrow a column as the keys need.
    private static GridPane column(List<KeySheet.Section> sections) {
        GridPane column = new GridPane();
        column.getStyleClass().add("key-column");
        ColumnConstraints keys = new ColumnConstraints();
        keys.setMinWidth(USE_PREF_SIZE);
        ColumnConstraints actions = new ColumnConstraints();
        actions.setHgrow(Priority.ALWAYS);
        column.getColumnConstraints().addAll(keys, actions);
        for (KeySheet.Section section : sections) {
            Label title = new Label(section.title());
            title.getStyleClass().addAll("strong", "key-title");
            title.setWrapText(true);
            title.setMinHeight(USE_PREF_SIZE);
            column.add(title, 0, column.getRowCount(), 2, 1);
            section.lines().forEach(line -> addLine(column, line));
        }
        return column;
    }

    private static void addLine(GridPane column, KeySheet.Line line) {
        HBox caps = new HBox();
        caps.getStyleClass().add("caps");
        line.keys().forEach(key -> caps.getChildren().add(new KeyCap(key)));
        Label action = new Label(line.action());
        action.getStyleClass().addAll("small", "key-action");
        action.setWrapText(true);
        action.setMinHeight(USE_PREF_SIZE);
        column.addRow(column.getRowCount(), caps, action);
        GridPane.setValignment(caps, VPos.TOP);
        GridPane.setValignment(action, VPos.TOP);
    }
}

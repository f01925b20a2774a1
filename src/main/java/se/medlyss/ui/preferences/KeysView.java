package se.medlyss.ui.preferences;

import java.util.function.LongSupplier;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import se.medlyss.ui.base.Command;
import se.medlyss.ui.base.LiveTexts;
import se.medlyss.ui.control.Buttons;
import se.medlyss.ui.control.Card;
import se.medlyss.ui.control.SaveDialog;

/// All commands with their keys, by group; printed on one page.
final class KeysView extends VBox {
    private final KeysViewModel model;
    private final LiveTexts texts;
    private final LongSupplier ticker;

    KeysView(KeysViewModel model, LiveTexts texts, LongSupplier ticker) {
        this.model = model;
        this.texts = texts;
        this.ticker = ticker;
        Button print = Buttons.plain(texts.text("preferences.keys.print"), this::print);
        Button usual = Buttons.plain(texts.text("preferences.keys.all-usual"), model::resetAll);
        usual.disableProperty().bind(model.keyMap().map(map -> map.changes().isEmpty()));
        HBox buttons = new HBox(print, usual);
        buttons.getStyleClass().add("spaced-8");
        VBox groups = new VBox();
        Stream.of(Command.Group.values()).map(this::group).forEach(groups.getChildren()::add);
        getChildren().add(Card.with(texts.text("preferences.keys.title"), buttons, groups));
    }

    private Node group(Command.Group group) {
        Label title = new Label();
        title.textProperty().bind(texts.of("keys.group.", group));
        title.getStyleClass().addAll("strong", "key-group");
        VBox rows = new VBox(title);
        Stream.of(Command.values())
                .filter(command -> command.group() == group)
                .map(command -> new KeyRow(model, texts, command, ticker))
                .forEach(rows.getChildren()::add);
        return rows;
    }

    private void print() {
        SaveDialog.ask(texts.now("preferences.keys.file"), "pdf", this, texts.now("preferences.keys.print"))
                .ifPresent(model::print);
    }
}

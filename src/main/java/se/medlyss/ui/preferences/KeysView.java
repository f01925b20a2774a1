package se.medlyss.ui.preferences;

import java.io.File;
import java.util.function.LongSupplier;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import se.medlyss.ui.base.Command;
import se.medlyss.ui.base.LiveTexts;
import se.medlyss.ui.base.SuggestedName;
import se.medlyss.ui.control.Buttons;
import se.medlyss.ui.control.Card;

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
        VBox groups = new VBox(printed());
        Stream.of(Command.Group.values()).map(this::group).forEach(groups.getChildren()::add);
        getChildren().add(Card.with(texts.text("preferences.keys.title"), buttons, groups));
    }

    /// Where the overview was saved, for whoever wants to print it.
    private Node printed() {
        Label printed = new Label();
        printed.textProperty()
                .bind(texts.following(
                        () -> model.printed()
                                .get()
                                .map(file -> texts.now("preferences.keys.printed", file))
                                .orElse(""),
                        model.printed()));
        printed.getStyleClass().add("secondary");
        printed.setWrapText(true);
        printed.setMinHeight(USE_PREF_SIZE);
        VBox place = new VBox(printed);
        place.getStyleClass().add("key-group");
        place.visibleProperty().bind(printed.textProperty().isNotEmpty());
        place.managedProperty().bind(place.visibleProperty());
        return place;
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
        FileChooser chooser = new FileChooser();
        chooser.setTitle(texts.now("preferences.keys.print"));
        chooser.setInitialFileName(SuggestedName.of(texts.now("preferences.keys.file"), "pdf"));
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter("PDF", "*.pdf"));
        File chosen = chooser.showSaveDialog(getScene().getWindow());
        if (chosen != null) {
            model.print(chosen.toPath());
        }
    }
}

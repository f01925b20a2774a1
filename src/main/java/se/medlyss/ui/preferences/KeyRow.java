package se.medlyss.ui.preferences;

import java.util.function.LongSupplier;
import java.util.stream.Collectors;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.Subscription;
import se.medlyss.ui.base.Chord;
import se.medlyss.ui.base.Command;
import se.medlyss.ui.base.KeyMap;
import se.medlyss.ui.base.KeyNames;
import se.medlyss.ui.base.KeyStroke;
import se.medlyss.ui.base.Keys;
import se.medlyss.ui.base.LiveTexts;
import se.medlyss.ui.control.Buttons;
import se.medlyss.ui.control.KeyCap;
import se.medlyss.ui.control.Shown;

/// One command with its keys; *Change* takes the next key that is pressed.
final class KeyRow extends HBox {
    private final KeysViewModel model;
    private final LiveTexts texts;
    private final Command command;
    private final LongSupplier ticker;
    private final Label clash = new Label();
    private final HBox caps = new HBox();
    private final Label waiting = new Label();
    private final Button change;
    private final Button reset;
    private Subscription capture = Subscription.EMPTY;

    KeyRow(KeysViewModel model, LiveTexts texts, Command command, LongSupplier ticker) {
        this.model = model;
        this.texts = texts;
        this.command = command;
        this.ticker = ticker;
        getStyleClass().add("key-row");
        KeyNames names = new KeyNames(texts.texts());
        Label action = new Label();
        action.textProperty().bind(texts.following(() -> names.action(command)));
        action.setWrapText(true);
        action.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(action, Priority.ALWAYS);
        clash.getStyleClass().addAll("small", "warn", "strong");
        caps.getStyleClass().addAll("spaced-4", "caps");
        waiting.textProperty().bind(texts.text("preferences.keys.waiting"));
        waiting.getStyleClass().addAll("accent", "strong");
        waiting.setAccessibleRole(AccessibleRole.TEXT);
        change = Buttons.quiet(texts.text("preferences.keys.change"), this::listen);
        reset = Buttons.quiet(texts.text("preferences.keys.usual"), () -> model.reset(command));
        change.accessibleTextProperty()
                .bind(texts.following(() -> texts.now("preferences.keys.change") + ": " + names.action(command)));
        getChildren().addAll(action, clash, waiting, caps, change, reset);
        setListening(false);
        texts.draw(this, () -> draw(model.keyMap().getValue()));
        model.keyMap().subscribe(this::draw);
    }

    private void draw(KeyMap map) {
        KeyNames names = new KeyNames(texts.texts());
        caps.getChildren()
                .setAll(map.chords(command).stream()
                        .map(chord -> new KeyCap(names.of(chord)))
                        .toList());
        clash.setText(map.clashes().stream()
                .filter(each -> each.commands().contains(command))
                .map(each -> words(each, names))
                .distinct()
                .collect(Collectors.joining(", ")));
        clash.setVisible(!clash.getText().isEmpty());
        clash.setManaged(clash.isVisible());
        reset.setVisible(map.isChanged(command));
    }

    /// Until a clash is settled the first command has the key: who loses it is told what the key does instead.
    private String words(KeyMap.Clash shared, KeyNames names) {
        Command first = shared.commands().getFirst();
        if (first != command) {
            return texts.now("preferences.keys.clash.lost", names.of(shared.chord()), names.action(first));
        }
        return texts.now(
                "preferences.keys.clash",
                shared.commands().stream().skip(1).map(names::action).collect(Collectors.joining(", ")));
    }

    private void listen() {
        setListening(true);
        // The focus leaves the button, so that Space and Enter can be chosen too.
        waiting.setFocusTraversable(true);
        waiting.requestFocus();
        capture = new Keys(KeyMap::standard, ticker, this::take).attachTo(this);
        Subscription given = waiting.focusedProperty().subscribe(focused -> {
            if (!focused) {
                stop();
            }
        });
        capture = capture.and(given);
    }

    private boolean take(KeyStroke stroke) {
        Chord chord = stroke.chord();
        stop();
        model.assign(command, chord);
        change.requestFocus();
        return true;
    }

    private void stop() {
        capture.unsubscribe();
        capture = Subscription.EMPTY;
        setListening(false);
    }

    private void setListening(boolean listening) {
        Shown.when(waiting, listening);
        Shown.when(caps, !listening);
    }
}

package se.medlyss.ui.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import se.medlyss.application.recording.Heard;
import se.medlyss.texts.Formats;
import se.medlyss.ui.base.LiveTexts;

/// Says what is really heard in the loop, or around what is heard now, where the estimate is wrong.
final class CorrectMenu extends MenuButton {

    private static final long SECOND = 1_000;

    /// Where the sides cannot be told apart there is talk or none.
    private static final List<Heard> ONE_SIDED = List.of(Heard.BOTH, Heard.SILENCE, Heard.MUSIC);

    private final RecordingViewModel model;
    private final LiveTexts texts;
    private final Runnable toKeys;

    CorrectMenu(RecordingViewModel model, LiveTexts texts, Runnable toKeys) {
        this.model = model;
        this.texts = texts;
        this.toKeys = toKeys;
        setId("correct-heard");
        getStyleClass().add("quiet");
        textProperty().bind(texts.text("recording.correct"));
        accessibleTextProperty().bind(textProperty());
        setMinWidth(USE_PREF_SIZE);
        disableProperty().bind(model.picture().map(Optional::isEmpty));
        getItems().setAll(new MenuItem());
        setOnShowing(_ -> getItems().setAll(items()));
        setOnHidden(_ -> toKeys.run());
    }

    /// Opens it from the keyboard.
    ///
    /// @param instead where it stands while there is no room for its button
    void open(Node instead) {
        if (isDisabled()) {
            return;
        }
        if (isInSight()) {
            requestFocus();
            show();
            return;
        }
        var menu = new ContextMenu();
        menu.getItems().setAll(items());
        menu.setOnHidden(_ -> toKeys.run());
        menu.show(instead, Side.TOP, 0, 0);
    }

    private boolean isInSight() {
        return Stream.<Node>iterate(this, Objects::nonNull, Node::getParent).allMatch(Node::isVisible);
    }

    private List<MenuItem> items() {
        List<MenuItem> items = new ArrayList<>();
        model.stretch().ifPresent(stretch -> {
            items.add(heading(texts.now("recording.correct.stretch", clock(stretch.fromMs()), clock(stretch.toMs()))));
            boolean twoSided = model.activity().filter(each -> each.twoSided()).isPresent();
            for (Heard heard : twoSided ? List.of(Heard.values()) : ONE_SIDED) {
                String words = !twoSided && heard == Heard.BOTH
                        ? texts.now("recording.heard.somebody")
                        : texts.texts().of("recording.heard.", heard);
                items.add(item(words, () -> model.correct(stretch, heard)));
            }
            items.add(new SeparatorMenuItem());
            items.add(item(texts.now("recording.correct.estimate"), () -> model.asEstimated(stretch)));
        });
        return items;
    }

    /// Words that the arrow keys pass over.
    private static MenuItem heading(String words) {
        Label label = new Label(words);
        label.getStyleClass().add("secondary");
        SeparatorMenuItem heading = new SeparatorMenuItem();
        heading.setContent(label);
        return heading;
    }

    private static MenuItem item(String words, Runnable action) {
        MenuItem item = new MenuItem(words);
        item.setOnAction(_ -> action.run());
        return item;
    }

    private static String clock(long ms) {
        return Formats.clock(Math.floorDiv(ms, SECOND));
    }
}

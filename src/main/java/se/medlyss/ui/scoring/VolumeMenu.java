package se.medlyss.ui.scoring;

import java.util.List;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import se.medlyss.ui.base.LiveTexts;

/// How loud each side is played: from nothing to twice as loud as recorded, in steps that keys reach too.
final class VolumeMenu extends MenuButton {

    private static final List<Integer> PERCENT = List.of(0, 25, 50, 75, 100, 125, 150, 200);
    private static final double HUNDRED = 100;
    private static final double SAME = 0.01;

    private final RecordingViewModel model;
    private final LiveTexts texts;

    VolumeMenu(RecordingViewModel model, LiveTexts texts) {
        this.model = model;
        this.texts = texts;
        getStyleClass().add("plain");
        textProperty().bind(texts.text("recording.volume"));
        setMinWidth(USE_PREF_SIZE);
        if (model.recording().sound().format().sides() == 2) {
            getItems().addAll(side("recording.side.agent", 0), side("recording.side.customer", 1));
        } else {
            getItems().addAll(steps(0));
        }
    }

    private Menu side(String key, int place) {
        Menu menu = new Menu();
        menu.textProperty().bind(texts.text(key));
        menu.getItems().addAll(steps(place));
        return menu;
    }

    private List<? extends MenuItem> steps(int place) {
        return PERCENT.stream().map(percent -> step(place, percent)).toList();
    }

    private RadioMenuItem step(int place, int percent) {
        RadioMenuItem item = new RadioMenuItem();
        item.textProperty().bind(texts.text("recording.percent", percent));
        item.setOnAction(_ -> model.volume(channel(place), percent / HUNDRED));
        model.playback().subscribe(_ -> select(item, place, percent));
        model.swapped().subscribe(_ -> select(item, place, percent));
        return item;
    }

    private void select(RadioMenuItem item, int place, int percent) {
        double now = model.playback().get().volumes().get(channel(place));
        item.setSelected(Math.abs(now - percent / HUNDRED) < SAME);
    }

    private int channel(int place) {
        boolean stereo = model.recording().sound().format().sides() == 2;
        return stereo && model.swapped().get() ? 1 - place : place;
    }
}

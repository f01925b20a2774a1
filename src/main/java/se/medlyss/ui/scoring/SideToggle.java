package se.medlyss.ui.scoring;

import java.util.Optional;
import javafx.scene.control.ToggleButton;

/// A side of the recording by its name: chosen, it is heard alone.
final class SideToggle extends ToggleButton {

    private final RecordingViewModel model;
    private final int place;

    /// @param place 0 for the agent, 1 for the customer
    /// @param then  what follows
    SideToggle(RecordingViewModel model, int place, Runnable then) {
        this.model = model;
        this.place = place;
        getStyleClass().addAll("legend", place == 0 ? "first" : "second");
        setMinWidth(USE_PREF_SIZE);
        setOnAction(_ -> {
            model.solo(model.channel(place));
            then.run();
        });
        model.playback().subscribe(_ -> show());
        model.swapped().subscribe(_ -> show());
    }

    private void show() {
        setSelected(model.playback().get().solo().equals(Optional.of(model.channel(place))));
    }

    /// The text key of a side's name.
    static String name(int place) {
        return place == 0 ? "recording.side.agent" : "recording.side.customer";
    }
}

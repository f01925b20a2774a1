package se.medlyss.ui.calibrate;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import se.medlyss.application.calibration.SessionView;
import se.medlyss.ui.control.Buttons;
import se.medlyss.ui.control.Pill;
import se.medlyss.ui.control.Tone;

/// Somebody who takes part in a blind session: how far they have come, and a way to score on this computer.
final class ParticipantRow extends HBox {

    /// As many have a key of their own.
    private static final int DIGITS = 9;

    private final List<Object> says;
    private final Optional<Button> score;

    /// @param number their place in the list, from 1, which is their key
    /// @param here   lets them score here; null when they are done, or sit here themselves
    ParticipantRow(CalibrateTools tools, SessionView.Blind view, String coach, int number, @Nullable Runnable here) {
        Optional<SessionView.In> in = view.in().stream()
                .filter(each -> each.coach().equals(coach) && !each.again())
                .findFirst();
        boolean begun = view.begun().stream().anyMatch(each -> each.coach().equals(coach));
        says = List.of(
                view.standing().id(),
                coach,
                number,
                tools.name(coach),
                in,
                begun,
                tools.texts().locale(),
                here == null);
        Label name = new Label(tools.name(coach));
        name.getStyleClass().add("strong");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        getStyleClass().addAll("spaced-8", "participant-row");
        getChildren().addAll(name, in.map(each -> delivered(tools, each)).orElseGet(() -> waited(tools, begun)), gap);
        score = Optional.ofNullable(here).map(begin -> {
            Button button = Buttons.quiet(tools.texts().text("calibrate.score.as", tools.name(coach)), begin);
            button.setId("score-as-" + coach);
            return number <= DIGITS ? tools.keyed(button, String.valueOf(number)) : button;
        });
        score.ifPresent(getChildren()::add);
    }

    /// Lets them score here.
    ///
    /// @return whether they may
    boolean begin() {
        score.ifPresent(Button::fire);
        return score.isPresent();
    }

    /// Whether nobody could tell the two apart.
    boolean saysTheSame(ParticipantRow other) {
        return says.equals(other.says);
    }

    private static Pill delivered(CalibrateTools tools, SessionView.In in) {
        String words =
                tools.text(in.late() ? "calibrate.person.late" : "calibrate.person.in", tools.dayAndTime(in.at()));
        return new Pill(new SimpleStringProperty(words), in.late() ? Tone.WARN : Tone.GOOD);
    }

    private static Pill waited(CalibrateTools tools, boolean begun) {
        return new Pill(
                tools.texts().text(begun ? "calibrate.person.begun" : "calibrate.person.missing"),
                begun ? Tone.ACCENT : Tone.NEUTRAL);
    }
}

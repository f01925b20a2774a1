package se.medlyss.ui.evaluations;

import javafx.scene.layout.FlowPane;
import se.medlyss.ui.base.LiveTexts;
import se.medlyss.ui.control.Buttons;

/// The two ways out of a form in the agent's words: with Enter what it is for, with Esc nothing.
final class FormButtons extends FlowPane {

    /// @param act   key of what it is for
    /// @param take  does that
    /// @param leave leaves the form as if it had not been opened
    FormButtons(LiveTexts texts, String act, Runnable take, Runnable leave) {
        getStyleClass().add("spaced-8");
        getChildren()
                .addAll(
                        Buttons.keyed(Buttons.plain(texts.text(act), take), texts.text("keys.name.enter")),
                        Buttons.keyed(
                                Buttons.atTheEdge(Buttons.quiet(texts.text("evaluations.confirm.keep"), leave)),
                                texts.text("keys.name.esc")));
    }
}

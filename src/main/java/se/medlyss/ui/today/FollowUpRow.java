package se.medlyss.ui.today;

import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import se.medlyss.application.EvaluationArchive.Agreed;
import se.medlyss.ui.base.LiveTexts;
import se.medlyss.ui.control.Buttons;
import se.medlyss.ui.control.RowButton;
import se.medlyss.ui.scoring.FollowUpForm;

/// An agreed step, and in place how it turned out.
final class FollowUpRow extends VBox {

    private final TodayViewModel model;
    private final LiveTexts texts;
    private final HBox action;

    FollowUpRow(Agreed agreed, TodayViewModel model, LiveTexts texts) {
        this.model = model;
        this.texts = texts;
        getStyleClass().add("follow-up-row");
        action = new HBox(Buttons.quiet(
                texts.text(agreed.reached() ? "follow-up.open.reached" : "follow-up.open"), () -> open(agreed)));
        action.getStyleClass().add("action");
        getChildren().addAll(new HBox(), action);
    }

    /// The step in words; a form that is open below it stays.
    FollowUpRow saying(RowButton words) {
        getChildren().set(0, words);
        return this;
    }

    private void open(Agreed agreed) {
        FollowUpForm form = new FollowUpForm(
                agreed.evaluation(), FollowUpForm.proposed(agreed), model.followUps(), texts, this::done);
        getChildren().remove(action);
        getChildren().add(form);
        form.start();
    }

    private void done() {
        getChildren().setAll(getChildren().getFirst(), action);
        action.getChildren().getFirst().requestFocus();
        model.refresh();
    }
}

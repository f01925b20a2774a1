package se.medlyss.ui.evaluations;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.layout.StackPane;
import se.medlyss.application.EvaluationSummary;
import se.medlyss.call.Handling;
import se.medlyss.ui.base.LiveTexts;
import se.medlyss.ui.base.Problem;
import se.medlyss.ui.control.Banner;
import se.medlyss.ui.control.Shown;

/// Who asks the owner to look at the evaluation again, and at what, with a way to the review. It is absent while nobody
/// does.
final class SentBackBanner extends StackPane {

    private final DetailViewModel model;
    private final LiveTexts texts;
    private final DetailWords words;

    SentBackBanner(DetailViewModel model, LiveTexts texts, DetailWords words) {
        this.model = model;
        this.texts = texts;
        this.words = words;
        getStyleClass().add("sent-back");
        Shown.when(this, false);
    }

    void show(DetailState state) {
        Optional<Handling.Step> asked = words.sentBack(state);
        getChildren().setAll(asked.map(step -> banner(state, step)).stream().toList());
        Shown.when(this, asked.isPresent());
    }

    private Banner banner(DetailState state, Handling.Step step) {
        String sentence = texts.now("evaluations.sent-back", words.step(state, step), step.words());
        Banner banner = new Banner(Problem.Severity.WARNING, new SimpleStringProperty(sentence));
        UUID review = step.review();
        return review != null && isHere(review)
                ? banner.withAction(
                        texts.text("evaluations.action.compare"),
                        () -> model.reviews().open(review))
                : banner;
    }

    /// What came through the shared folder may not have been read yet.
    private boolean isHere(UUID review) {
        List<EvaluationSummary> others = model.others().get();
        return others.stream().anyMatch(other -> other.id().equals(review));
    }
}

package se.medlyss.ui.today;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import se.medlyss.application.EvaluationSummary;
import se.medlyss.application.TodayOverview;
import se.medlyss.ui.base.LiveTexts;
import se.medlyss.ui.base.Problem;
import se.medlyss.ui.control.Banner;

/// Calls that nobody has ended, each with what can be done about it; and the way back for one that was thrown away.
final class ResumeBanners extends VBox {

    private final TodayViewModel model;
    private final LiveTexts texts;
    private final TodayWords words;

    ResumeBanners(TodayViewModel model, LiveTexts texts, TodayWords words) {
        this.model = model;
        this.texts = texts;
        this.words = words;
        getStyleClass().add("banners");
    }

    void show(TodayState state) {
        List<Node> banners = new ArrayList<>();
        state.overview().running().forEach(call -> banners.add(running(state.overview(), call)));
        state.discarded().ifPresent(call -> banners.add(discarded()));
        getChildren().setAll(banners);
        setVisible(!banners.isEmpty());
        setManaged(!banners.isEmpty());
    }

    private Banner running(TodayOverview overview, EvaluationSummary call) {
        ObservableValue<String> sentence = texts.following(
                () -> texts.now("today.resume.running", words.who(overview, call), words.unfinished(call)));
        return new Banner(Problem.Severity.WARNING, sentence)
                .withAction(texts.text("today.resume.go-on"), () -> model.goOn(call.id()))
                .withAction(texts.text("today.resume.end"), () -> model.endAtLastEvent(call.id()))
                .withAction(texts.text("today.resume.discard"), () -> model.discard(call.id()));
    }

    private Banner discarded() {
        return new Banner(Problem.Severity.INFO, texts.text("today.resume.discarded"))
                .withAction(texts.text("today.resume.take-back"), model::takeBack);
    }
}

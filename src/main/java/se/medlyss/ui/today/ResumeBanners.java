package se.medlyss.ui.today;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import se.medlyss.application.EvaluationSummary;
import se.medlyss.application.sharing.Retention;
import se.medlyss.application.today.TodayOverview;
import se.medlyss.ui.base.LeftCall;
import se.medlyss.ui.base.LiveTexts;
import se.medlyss.ui.base.Problem;
import se.medlyss.ui.control.Banner;
import se.medlyss.ui.control.Buttons;
import se.medlyss.ui.control.Shown;
import se.medlyss.ui.control.SideBySide;
import se.medlyss.ui.control.Tone;

/// Calls that nobody has ended, each with what can be done about it; the way back for one that was thrown away; and
/// what the retention period is about to erase.
final class ResumeBanners extends VBox {

    private final TodayViewModel model;
    private final LiveTexts texts;
    private final TodayWords words;
    private final RetentionBanner retention;
    private final ObservableValue<String> undo;
    private @Nullable Said said;

    /// What the banners tell. While it stays, they do, so that the keyboard keeps its place on them.
    private record Said(
            List<EvaluationSummary> running,
            Optional<EvaluationSummary> discarded,
            Optional<Retention.Notice> old,
            List<String> words) {}

    /// @param undo the name of the key that takes something back
    ResumeBanners(TodayViewModel model, LiveTexts texts, TodayWords words, ObservableValue<String> undo) {
        this.undo = undo;
        this.model = model;
        this.texts = texts;
        this.words = words;
        retention = new RetentionBanner(model, texts, words);
        getStyleClass().add("resume-banners");
    }

    void show(TodayState state) {
        Said next = said(state);
        if (!next.equals(said)) {
            said = next;
            show(next, state.overview());
        }
    }

    private Said said(TodayState state) {
        TodayOverview overview = state.overview();
        Optional<EvaluationSummary> discarded = overview.discarded().stream().findFirst();
        Stream<String> running =
                overview.running().stream().map(call -> words.who(overview, call) + words.unfinished(call));
        Stream<String> gone = discarded.stream().map(call -> words.who(overview, call) + words.done(call));
        return new Said(
                overview.running(),
                discarded,
                state.retention(),
                Stream.concat(running, gone).toList());
    }

    private void show(Said next, TodayOverview overview) {
        List<Node> banners = new ArrayList<>();
        List<EvaluationSummary> running = next.running();
        running.forEach(call -> banners.add(running(overview, call, call == running.getFirst())));
        next.discarded().ifPresent(call -> banners.add(discarded(overview, call)));
        next.old().map(retention::of).ifPresent(banners::add);
        getChildren().setAll(banners);
        Shown.when(this, !banners.isEmpty());
    }

    /// @param first whether the keys are about this one
    private Node running(TodayOverview overview, EvaluationSummary call, boolean first) {
        Label title = label(texts.text("today.resume.running"), "strong");
        Tone.WARN.on(title);
        Label about = label(
                texts.following(
                        () -> texts.now("today.resume.about", words.who(overview, call), words.unfinished(call))),
                "about");
        VBox sentence = new VBox(title, about);
        sentence.getStyleClass().add("resume-words");
        HBox buttons = new HBox(
                offer("today.resume.go-on", LeftCall.GO_ON, first, () -> model.goOn(call.id())),
                offer("today.resume.end", LeftCall.END, first, () -> model.endAtLastEvent(call.id())),
                offer("today.resume.discard", LeftCall.DISCARD, first, () -> model.discard(call.id())));
        buttons.getStyleClass().addAll("spaced-8", "resume-actions");
        buttons.setMinWidth(USE_PREF_SIZE);
        SideBySide banner = new SideBySide(sentence, buttons, 0);
        banner.getStyleClass().add("banner");
        Tone.WARN.on(banner);
        return banner;
    }

    private Button offer(String key, LeftCall what, boolean keyed, Runnable action) {
        Button button = Buttons.plain(texts.text(key), action);
        return keyed ? Buttons.keyed(button, what.cap(texts)) : button;
    }

    private static Label label(ObservableValue<String> text, String styleClass) {
        Label label = new Label();
        label.textProperty().bind(text);
        label.setWrapText(true);
        label.getStyleClass().add(styleClass);
        return label;
    }

    private Banner discarded(TodayOverview overview, EvaluationSummary call) {
        ObservableValue<String> sentence =
                texts.following(() -> texts.now("today.resume.discarded", words.who(overview, call), words.done(call)));
        return new Banner(Problem.Severity.INFO, sentence)
                .withAction(texts.text("today.resume.take-back"), undo, () -> model.takeBack(call.id()));
    }
}

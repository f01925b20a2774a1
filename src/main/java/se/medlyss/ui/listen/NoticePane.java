package se.medlyss.ui.listen;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import se.medlyss.texts.Formats;
import se.medlyss.ui.base.KeyStroke;
import se.medlyss.ui.base.LeftCall;
import se.medlyss.ui.base.LiveTexts;
import se.medlyss.ui.base.Problem;
import se.medlyss.ui.control.Banner;
import se.medlyss.ui.control.Shown;
import se.medlyss.ui.scoring.Elapsed;
import se.medlyss.ui.scoring.RecordingQuestion;
import se.medlyss.ui.scoring.ScoringTools;

/// What the listener should know about this call, with what can be done about it; never in the way of a key.
final class NoticePane extends VBox {
    private static final Duration TOLD = Duration.seconds(8);

    private final ListenViewModel viewModel;
    private final LiveTexts texts;
    private final Optional<PracticePane> practice;
    private final Optional<RecordingQuestion> question;

    NoticePane(ListenViewModel viewModel, ScoringTools tools) {
        this.viewModel = viewModel;
        texts = tools.texts();
        practice = viewModel.practice().map(each -> new PracticePane(each, viewModel, tools));
        question = viewModel
                .search()
                .map(search -> new RecordingQuestion(search, () -> Optional.of(viewModel.evaluation()), texts));
        getStyleClass().addAll("banners", "notices");
        viewModel.interruption().subscribe(this::draw);
        viewModel.startedByKey().subscribe(this::draw);
        viewModel.parkedBefore().subscribe(this::draw);
        question.ifPresent(asked -> asked.visibleProperty().subscribe(_ -> draw()));
        forgetInTime();
        draw();
    }

    /// Two panes may show the same call: the first to be made lets go, and so does the other.
    private void forgetInTime() {
        PauseTransition told = new PauseTransition(TOLD);
        told.setOnFinished(_ -> {
            viewModel.parkedBefore().set(Optional.empty());
            viewModel.startedByKey().set(false);
        });
        Consumer<Boolean> tell = telling -> {
            if (telling) {
                told.playFromStart();
            }
        };
        viewModel.parkedBefore().subscribe(agent -> tell.accept(agent.isPresent()));
        viewModel.startedByKey().subscribe(tell);
    }

    private void draw() {
        List<Node> notices = new ArrayList<>();
        practice.ifPresent(notices::add);
        question.filter(RecordingQuestion::isVisible).ifPresent(notices::add);
        viewModel.interruption().get().map(this::interrupted).ifPresent(notices::add);
        Optional.of(viewModel.startedByKey().get())
                .filter(started -> started)
                .map(_ -> new Banner(Problem.Severity.INFO, texts.text("listen.notice.started-by-key"))
                        .dismissable(texts, () -> viewModel.startedByKey().set(false)))
                .ifPresent(notices::add);
        viewModel.parkedBefore().get().map(this::parked).ifPresent(notices::add);
        getChildren().setAll(notices);
        Shown.when(this, !notices.isEmpty());
    }

    /// Whether a press was an answer to what is asked.
    boolean key(KeyStroke stroke) {
        return question.filter(asked -> asked.press(stroke)).isPresent();
    }

    private Banner parked(String agent) {
        return new Banner(
                        Problem.Severity.INFO,
                        texts.following(
                                () -> texts.now(
                                        "listen.notice.parked",
                                        viewModel.people().known().get().agent(agent)),
                                viewModel.people().known()))
                .dismissable(texts, () -> viewModel.parkedBefore().set(Optional.empty()));
    }

    private Banner interrupted(Interruption gone) {
        String ago = Formats.clock(gone.sinceLastMs() / 1_000);
        return new Banner(
                        Problem.Severity.WARNING,
                        texts.following(() -> texts.now("listen.notice.interrupted", lastTold(gone), ago)))
                .withAction(texts.text("listen.notice.go-on"), LeftCall.GO_ON.cap(texts), viewModel::goOn)
                .withAction(
                        texts.following(() -> texts.now("listen.notice.end-at-last", lastTold(gone))),
                        LeftCall.END.cap(texts),
                        () -> viewModel.endAtLastEvent(viewModel.now()))
                .withAction(
                        texts.text("listen.notice.discard"),
                        LeftCall.DISCARD.cap(texts),
                        () -> viewModel.discard(viewModel.now()));
    }

    private String lastTold(Interruption gone) {
        return Elapsed.at(texts.texts(), viewModel.state().get(), gone.last().offsetMs());
    }
}

package se.medlyss.ui.evaluations;

import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import se.medlyss.application.EvaluationSummary;
import se.medlyss.call.CallState;
import se.medlyss.call.Life;
import se.medlyss.call.Mode;
import se.medlyss.call.Revision;
import se.medlyss.process.CallProcess;
import se.medlyss.ui.base.Chord;
import se.medlyss.ui.base.KeyNames;
import se.medlyss.ui.base.KeyStroke;
import se.medlyss.ui.base.LiveTexts;
import se.medlyss.ui.base.Look;
import se.medlyss.ui.control.Buttons;
import se.medlyss.ui.control.Card;
import se.medlyss.ui.control.PageHeader;
import se.medlyss.ui.control.PageScroll;
import se.medlyss.ui.control.Shown;
import se.medlyss.ui.control.SideBySide;
import se.medlyss.ui.control.TimelineEntry;
import se.medlyss.ui.scoring.ScoreExplanation;
import se.medlyss.ui.scoring.ScorePills;
import se.medlyss.ui.scoring.ScoreWords;
import se.medlyss.ui.scoring.ScoringTools;
import se.medlyss.ui.scoring.TimelineLines;
import se.medlyss.ui.scoring.TimelineNames;
import se.medlyss.ui.scoring.TimelineWords;

/// One evaluation with all that belongs to it.
final class DetailView extends VBox {
    private static final double SIDE_SHARE = 0.36;

    private final DetailViewModel model;
    private final ScoringTools tools;
    private final LiveTexts texts;
    private final DetailWords words;
    private final SimpleStringProperty title = new SimpleStringProperty("");
    private final SimpleStringProperty subtitle = new SimpleStringProperty("");
    private final Label percent = new Label();
    private final ScorePills pills;
    private final DetailActions actions;
    private final ConfirmPanel confirm;
    private final StageBars bars;
    private final SimpleBooleanProperty timed = new SimpleBooleanProperty(true);
    private final ScoreExplanation answers;
    private final FeedbackCard feedback;
    private final VBox timeline = new VBox();
    private final VBox history = new VBox();
    private final AgentsCard agents;
    private final SentBackBanner sentBack;
    private final Label standing = new WrappedLabel();
    private final PageScroll scroll;

    DetailView(DetailViewModel model, ScoringTools tools, DetailWords words) {
        this.model = model;
        this.tools = tools;
        this.words = words;
        texts = tools.texts();
        pills = new ScorePills(tools);
        actions = new DetailActions(model, texts);
        confirm = new ConfirmPanel(model, texts);
        bars = new StageBars(texts);
        answers = new ScoreExplanation(tools, false);
        feedback = new FeedbackCard(model, texts, words);
        agents = new AgentsCard(model, tools, words, () -> focus(true));
        sentBack = new SentBackBanner(model, texts, words);
        getStyleClass().addAll("page", "evaluation");
        getStylesheets().add(Look.sheet(DetailView.class, "evaluations.css"));
        scroll = new PageScroll(body());
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(back(), header(), actions, confirm, sentBack, scroll);
        model.state().subscribe(this::draw);
        model.others().subscribe(_ -> draw(model.state().get()));
        model.recording().subscribe(_ -> draw(model.state().get()));
        texts.draw(this, () -> draw(model.state().get()));
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        visibleProperty().subscribe(shown -> focus(shown));
    }

    /// Whether a press does one of the things that are offered.
    boolean key(KeyStroke stroke) {
        if (stroke.focus() == KeyStroke.Focus.TEXT || agents.filledIn().isPresent()) {
            return false;
        }
        boolean taken = actions.key(stroke) || agents.key(stroke);
        // A key opens what is out of sight too.
        agents.filledIn().ifPresent(scroll::reveal);
        return taken;
    }

    /// The arrow keys scroll what is read; Tab leads to what can be done with it.
    private void focus(boolean shown) {
        if (shown) {
            scroll.requestFocus();
        }
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            model.toList();
            event.consume();
        }
    }

    private Button back() {
        return Buttons.keyed(
                Buttons.atTheEdge(Buttons.quiet(texts.text("evaluations.detail.back"), model::toList)),
                texts.following(() -> new KeyNames(texts.texts()).of(Chord.of("Esc"))));
    }

    private Node header() {
        percent.getStyleClass().add("figure");
        standing.getStyleClass().addAll("small", "strong", "standing");
        standing.visibleProperty().bind(standing.textProperty().isNotEmpty());
        standing.managedProperty().bind(standing.visibleProperty());
        VBox score = new VBox(percent, pills, standing);
        score.getStyleClass().add("score");
        return new PageHeader(title, subtitle, score);
    }

    private Node body() {
        Card stages = new Card(texts.text("evaluations.detail.stages"), bars);
        stages.visibleProperty().bind(timed);
        stages.managedProperty().bind(timed);
        VBox main = new VBox(stages, new Card(texts.text("evaluations.detail.answers"), answers));
        main.getStyleClass().addAll("spaced-16", "detail-main");
        history.getStyleClass().add("card-body");
        timeline.getStyleClass().add("detail-timeline");
        VBox side = new VBox(
                feedback.node(),
                agents.node(),
                new Card(texts.text("evaluations.detail.timeline"), timeline),
                new Card(texts.text("evaluations.detail.history"), history));
        side.getStyleClass().addAll("spaced-16", "detail-side");
        return new SideBySide(main, side, SIDE_SHARE);
    }

    private void draw(@Nullable DetailState state) {
        setVisible(state != null);
        boolean asked = confirm.isVisible();
        confirm.draw(state);
        if (asked && !confirm.isVisible()) {
            focus(state != null);
        }
        if (state == null) {
            scroll.setVvalue(0);
            return;
        }
        CallProcess process = state.detail().process().process();
        CallState shown = state.shown();
        ScoreWords scoreWords = new ScoreWords(tools);
        title.set(words.title(state));
        subtitle.set(words.subtitle(state, model.recording().get()));
        percent.setText(scoreWords.percent(state.explanation().score()));
        pills.show(state.explanation().score());
        actions.draw(state);
        bars.show(words.bars(shown, process));
        // What was made afterwards was in no stage at any time.
        timed.set(state.kind().isEmpty());
        answers.show(state.explanation(), process, key -> words.answer(shown, process, key));
        feedback.show(state);
        agents.show(state);
        sentBack.show(state);
        standing.setText(words.standing(state));
        words.tone(state).on(standing);
        boolean counts = state.life() != Life.WITHDRAWN && state.life() != Life.DISCARDED;
        // No approval beside what counts for nothing.
        Shown.when(pills, counts);
        drawTimeline(state);
        drawHistory(state);
    }

    private void drawTimeline(DetailState state) {
        CallState shown = state.shown();
        CallProcess process = state.detail().process().process();
        TimelineWords lines = new TimelineWords(
                texts.texts(),
                TimelineNames.of(
                        state.detail().earlier().processes(),
                        state.detail().earlier().agents()));
        timeline.getChildren()
                .setAll(TimelineLines.all(shown).stream()
                        .map(line -> new TimelineEntry(lines.of(line, shown, process, false)))
                        .toList());
    }

    private void drawHistory(DetailState state) {
        history.getChildren().clear();
        model.recording().get().ifPresent(tied -> history.getChildren().add(line(words.recording(tied), "")));
        for (EvaluationSummary other : model.others().get()) {
            history.getChildren().add(other(state, other));
        }
        for (HistoryWords.Line happened : new HistoryWords(tools, words).latestFirst(state)) {
            history.getChildren().add(happened(state, happened));
        }
        if (history.getChildren().isEmpty()) {
            history.getChildren().add(line(texts.now("evaluations.revision.none"), ""));
        }
    }

    private Node happened(DetailState state, HistoryWords.Line happened) {
        VBox line = line(happened.what(), happened.about());
        Revision revision = happened.revision();
        if (revision != null && state.detail().revisions().size() > 1 && !state.isOf(revision)) {
            line.getChildren().add(Buttons.quiet(texts.text("evaluations.revision.look"), () -> model.look(revision)));
        }
        return line;
    }

    /// What else was made of the call, with a way there; one that is to stay blind has none.
    private Node other(DetailState state, EvaluationSummary other) {
        VBox line = line(words.other(state, other), other.review().veiled() ? texts.now("evaluations.veiled") : "");
        boolean beside = other.mode() == Mode.SELF || other.mode() == Mode.SECOND_OPINION;
        if (beside && (other.life() != Life.FINAL || !other.review().veiled())) {
            line.getChildren()
                    .add(Buttons.quiet(
                            texts.text("evaluations.other.open"),
                            () -> model.reviews().open(other.id())));
        }
        return line;
    }

    private static VBox line(String what, String about) {
        Label words = new Label(what);
        words.setWrapText(true);
        Label more = new Label(about);
        more.setWrapText(true);
        more.getStyleClass().add("secondary");
        more.setManaged(!about.isEmpty());
        return new VBox(words, more);
    }
}

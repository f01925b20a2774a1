package se.medlyss.ui.insight;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import se.medlyss.application.insight.Facts;
import se.medlyss.application.insight.LatestCompilation;
import se.medlyss.ui.base.LiveTexts;
import se.medlyss.ui.base.Look;
import se.medlyss.ui.control.Buttons;
import se.medlyss.ui.control.Card;
import se.medlyss.ui.control.Em;
import se.medlyss.ui.control.EmptyState;
import se.medlyss.ui.control.FigureFiles;
import se.medlyss.ui.control.PageHeader;
import se.medlyss.ui.control.SegmentedChoice;
import se.medlyss.ui.control.Shown;
import se.medlyss.ui.scoring.ScoringTools;

/// Title, filters, the sections, and the figures of the one that is chosen or what lies behind one of them.
final class InsightsView extends VBox {

    /// In em: a window that is lower has too little room for what stays above the figures.
    private static final double LOW = 47;

    /// Does nothing for a while, and keeps the keyboard: a button that is disabled loses it.
    private static final PseudoClass BUSY = PseudoClass.getPseudoClass("busy");

    private final InsightsViewModel model;
    private final LiveTexts texts;
    private final InsightTools tools;
    private final Em em = new Em();
    private final VBox above = new VBox();
    private final FiguresBody body = new FiguresBody();
    private final SegmentedChoice<Section> sections;
    private final SegmentedChoice<Section> centreSections;
    private final HBox centreLine;
    private final InsightFilters filters;
    private final SegmentedChoice<Facts.Origin> source;
    private final Button compile;
    private final DecisionsCard decisions;
    private final ErasingCard erasing;
    private @Nullable InsightsState drawn;

    InsightsView(InsightsViewModel model, CentreDecides deciding, ScoringTools scoring, InsightsPage.Saving saving) {
        this.model = model;
        this.texts = scoring.texts();
        this.tools = tools(scoring, saving.figures().captioned(this::caption));
        getStyleClass().addAll("page", "scrolling", "insights");
        getStylesheets().add(Look.sheet(InsightsView.class, "insights.css"));
        sections = sections(List.of(Section.values()));
        centreSections = sections(Stream.of(Section.values())
                .filter(each -> each != Section.AGENT)
                .toList());
        centreLine = beside(centreSections, new ReportMenu(texts, saving.reports()));
        filters = new InsightFilters(tools);
        decisions = new DecisionsCard(tools, deciding.decisions());
        erasing = new ErasingCard(tools, deciding.erasing());
        source = new SegmentedChoice<>(List.of(Facts.Origin.values()), each -> texts.of("insights.source.", each));
        compile = Buttons.primary(texts.text("insights.compile"), this::compile);
        VBox.setVgrow(body, Priority.ALWAYS);
        above.getChildren()
                .setAll(header(), filters, sections, centreLine, new ReadingBar(tools, compile::requestFocus));
        above.getStyleClass().addAll("spaced-16", "above");
        em.isBelow(heightProperty(), LOW).subscribe(this::place);
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        model.state().subscribe(this::draw);
        texts.draw(this, this::redraw);
    }

    private InsightTools tools(ScoringTools scoring, FigureFiles files) {
        var words = new InsightWords(texts.texts(), texts.formats());
        return new InsightTools(model, texts, scoring.words(), words, files);
    }

    private String caption() {
        return PictureCaption.of(tools);
    }

    /// What stands above the figures stays there, unless the window has no room for it, as with large text.
    private void place(boolean low) {
        getChildren().setAll(em);
        body.scrollWith(low ? above : null);
        if (!low) {
            getChildren().add(above);
        }
        getChildren().add(body);
    }

    private PageHeader header() {
        source.setOnChosen(model::look);
        source.setMaxHeight(USE_PREF_SIZE);
        compile.setId("compile-now");
        return new PageHeader(
                texts.text("insights.title"),
                texts.following(this::subtitle, (ObservableValue<?>) model.state()),
                source,
                compile);
    }

    private String subtitle() {
        InsightsState state = model.state().get();
        Board board = state.board();
        if (board == null) {
            return "";
        }
        return SliceWords.of(tools, board.slice())
                + model.delivery().map(this::compiled).orElse("");
    }

    private String compiled(LatestCompilation.Delivery delivery) {
        var at = delivery.compiledAt().atZone(model.zone()).toLocalDateTime();
        return " · "
                + texts.now(
                        "insights.slice.compiled",
                        texts.formats().dayAndTime(at),
                        delivery.quarantined().size());
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && model.state().get().drill().isPresent()) {
            event.consume();
            model.back();
        }
    }

    private void redraw() {
        drawn = null;
        body.forget();
        draw(model.state().get());
    }

    private void draw(InsightsState state) {
        drawSource(state);
        boolean any = state.any() && !state.choices().processes().isEmpty();
        Shown.when(filters, any);
        boolean own = state.source() == Facts.Origin.OWN;
        sections.choose(state.chosen().section());
        Shown.when(sections, any && own && state.drill().isEmpty());
        centreSections.choose(state.chosen().section());
        Shown.when(centreLine, any && !own && state.drill().isEmpty());
        boolean same = drawn != null
                && drawn.board() == state.board()
                && drawn.drill().equals(state.drill())
                && drawn.any() == state.any()
                && Objects.equals(drawn.trouble(), state.trouble())
                && (state.board() != null || (drawn.reading() == null) == (state.reading() == null))
                && drawn.names().equals(state.names());
        Object before = drawn == null ? null : shown(drawn);
        drawn = state;
        if (!same) {
            drawBody(state, before);
        }
    }

    /// The board, or what was opened from it.
    private static @Nullable Object shown(InsightsState state) {
        return state.drill().<@Nullable Object>map(drill -> drill).orElse(state.board());
    }

    private void drawBody(InsightsState state, @Nullable Object before) {
        boolean figures = state.any() && (state.trouble() == null || state.board() != null);
        Object now = shown(state);
        if (now != null && body.backTo(now)) {
            return;
        }
        if (figures && now instanceof Drill drill) {
            boolean fromThere = before == (drill.from() == null ? state.board() : drill.from());
            body.open(fromThere ? before : null, new DrillPane(tools, drill));
        } else {
            body.figures(content(state));
        }
    }

    private SegmentedChoice<Section> sections(List<Section> offered) {
        SegmentedChoice<Section> choice = new SegmentedChoice<>(offered, each -> texts.of("insights.section.", each));
        choice.setOnChosen(each -> model.choose(chosen -> chosen.with(each)));
        return choice;
    }

    private static HBox beside(Node first, Node last) {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox line = new HBox(first, gap, last);
        line.getStyleClass().addAll("spaced-8", "drill-head");
        return line;
    }

    private void drawSource(InsightsState state) {
        boolean centre = state.source() == Facts.Origin.CENTRE;
        source.choose(state.source());
        Shown.when(source, state.offered());
        Shown.when(compile, centre);
        InsightsState.Reading reading = state.reading();
        compile.pseudoClassStateChanged(BUSY, reading != null);
        compile.setAccessibleHelp(reading == null ? null : ReadingBar.words(tools, reading));
    }

    private void compile() {
        if (model.state().get().reading() == null) {
            model.compile();
        }
    }

    private Node content(InsightsState state) {
        InsightsState.Trouble trouble = state.trouble();
        if (trouble != null && trouble.again() && state.board() == null) {
            return alone(new EmptyState(
                    texts.text("insights.failed.title"),
                    texts.text(trouble.key()),
                    Buttons.primary(texts.text("insights.failed.again"), model::refresh)));
        }
        if (trouble != null && state.board() == null) {
            return alone(new EmptyState(
                    texts.text("insights.centre.title"),
                    state.reading() == null
                            ? texts.text(trouble.key(), trouble.place())
                            : texts.text("insights.centre.compiling")));
        }
        if (!state.any() && state.source() == Facts.Origin.CENTRE) {
            return alone(new EmptyState(texts.text("insights.centre.title"), texts.text("insights.centre.empty")));
        }
        if (!state.any()) {
            return alone(new EmptyState(
                    texts.text("insights.empty.title"),
                    texts.text("insights.empty.sentence"),
                    Buttons.primary(texts.text("insights.empty.start"), model::startListening)));
        }
        Board board = state.board();
        if (board == null) {
            // While it is read the bar above says so.
            return state.reading() == null ? computing() : new Region();
        }
        return figures(board, state.chosen());
    }

    /// A card in place of all figures, no higher than its words.
    private static Card alone(EmptyState words) {
        Card card = new Card(words);
        card.setMaxHeight(USE_PREF_SIZE);
        StackPane.setAlignment(card, Pos.TOP_LEFT);
        return card;
    }

    private Node computing() {
        Label words = new Label(texts.now("insights.computing"));
        words.getStyleClass().add("muted");
        StackPane.setAlignment(words, Pos.TOP_LEFT);
        return words;
    }

    private Node figures(Board board, Chosen chosen) {
        if (board.slice().counted().isEmpty() && !(board instanceof Board.Covered)) {
            return alone(
                    new EmptyState(texts.text("insights.none-fit.title"), texts.text("insights.none-fit.sentence")));
        }
        return switch (board) {
            case Board.Overview overview -> new OverviewPane(tools, overview, chosen);
            case Board.Covered covered -> new CoveragePane(tools, covered, decisions, erasing);
            case Board.Even even -> new EvennessPane(tools, even, chosen);
            case Board.Profile profile -> new ProfilePane(tools, profile);
            case Board.Coaching coaching -> new CoachesPane(tools, coaching);
            case Board.Ended ended -> new OutcomesPane(tools, ended);
        };
    }
}

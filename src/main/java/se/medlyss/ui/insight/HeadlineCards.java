package se.medlyss.ui.insight;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.event.Event;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import se.medlyss.application.insight.Agreement;
import se.medlyss.application.insight.EvaluationFacts;
import se.medlyss.application.insight.Headlines;
import se.medlyss.application.insight.Slice;
import se.medlyss.application.insight.Told;
import se.medlyss.application.insight.Trend;
import se.medlyss.stats.Figure;
import se.medlyss.stats.agreement.Coefficient;
import se.medlyss.stats.chart.Limits;
import se.medlyss.ui.control.Buttons;
import se.medlyss.ui.control.Em;
import se.medlyss.ui.control.PartedLine;
import se.medlyss.ui.control.Shown;
import se.medlyss.ui.control.Sign;

/// The four figures that come first, each with its interval, its number and, one click away, its definition.
final class HeadlineCards extends GridPane {

    private static final String AGREEMENT = "agreement";
    private static final String PROCESSES = "processes";
    private static final int CARDS = 4;

    /// In em: with less width there are two cards beside each other.
    private static final double NARROW = 50;
    private static final String NONE = "–";

    /// Between what is said beside a figure.
    private static final String PARTED = " · ";

    /// The keyboard is on what it opens by.
    private static final PseudoClass OPENING = PseudoClass.getPseudoClass("opening");

    private final Em em = new Em();
    private final InsightTools tools;
    private final Slice slice;

    HeadlineCards(InsightTools tools, Board.Overview board) {
        this.tools = tools;
        this.slice = board.slice();
        getStyleClass().add("spaced-16");
        // As wide as its place: else four cards beside each other keep themselves from ever being two.
        setMinWidth(0);
        Headlines headlines = board.headlines();
        getChildren()
                .setAll(
                        quality(board),
                        spread(headlines),
                        agreement(headlines),
                        board.slice().ofFamily() ? processes(board) : resolved(headlines),
                        em);
        em.isBelow(widthProperty(), NARROW).subscribe(narrow -> arrange(narrow ? CARDS / 2 : CARDS));
    }

    private void arrange(int beside) {
        getColumnConstraints().clear();
        for (int column = 0; column < beside; column++) {
            ColumnConstraints part = new ColumnConstraints();
            part.setPercentWidth(100.0 / beside);
            getColumnConstraints().add(part);
        }
        for (int card = 0; card < CARDS; card++) {
            setConstraints(getChildren().get(card), card % beside, card / beside);
        }
    }

    private VBox quality(Board.Overview board) {
        Told told = board.headlines().quality();
        Trend trend = board.trend();
        VBox card = card(
                board.slice().ofFamily() ? "stage" : "quality",
                told,
                tools.words().plusMinus(told),
                board.headlines().behind().quality());
        if (trend.measure() == Trend.Measure.QUALITY) {
            trend.latest().ifPresent(point -> latest(card, point));
        }
        return card;
    }

    /// Whether the latest week or month is a signal, and which way it points.
    private void latest(VBox card, Trend.Point point) {
        Limits limits = point.limits();
        if (limits == null || !(point.told() instanceof Told.Shown shown)) {
            return;
        }
        String span = tools.words().span(point.span());
        if (point.signals().isEmpty()) {
            add(card, tools.text("insights.headline.ordinary", span), "secondary");
        } else {
            String off = tools.words().signed(shown.value() - limits.middle());
            add(card, tools.text("insights.headline.signal", span, off), "small", "strong", "warn");
        }
    }

    private VBox resolved(Headlines headlines) {
        return card(
                "resolved",
                headlines.resolved(),
                tools.words().fromTo(headlines.resolved()),
                headlines.behind().resolved());
    }

    /// A stage has no outcome of its own.
    private VBox processes(Board.Overview board) {
        var titles = board.slice().processes();
        VBox card = card(PROCESSES, tools.words().whole(titles.size()), "", List.of());
        add(card, titles.stream().map(tools::in).collect(Collectors.joining(", ")), "secondary");
        return card;
    }

    private VBox spread(Headlines headlines) {
        VBox card = switch (headlines.spread()) {
            case Figure.Known<Headlines.Spread>(var known) ->
                card(
                        "spread",
                        tools.words().tenths(known.deviation()),
                        tools.words().tenths(known.interval())
                                + PARTED
                                + tools.text("insights.headline.spread.teams", headlines.teams())
                                + PARTED
                                + tools.words().calls(known.calls()),
                        headlines.behind().spread());
            case Figure.Undefined<Headlines.Spread> _ ->
                card("spread", NONE, tools.text("insights.headline.spread.none"), List.of());
        };
        headlines
                .apart()
                .ifPresent(team -> add(
                        card,
                        tools.text(
                                "insights.headline.spread.apart", tools.names().team(team)),
                        "small",
                        "strong",
                        "warn"));
        return card;
    }

    private VBox agreement(Headlines headlines) {
        Agreement agreement = headlines.agreement();
        return switch (agreement.ac1()) {
            case Figure.Known<Coefficient>(var known) ->
                card(
                        AGREEMENT,
                        tools.words().hundredths(known.value()),
                        AgreementWords.interval(tools, agreement) + AgreementWords.calls(tools, agreement),
                        headlines.behind().agreement());
            case Figure.Undefined<Coefficient>(var why) ->
                card(
                        AGREEMENT,
                        NONE,
                        agreement.calls() == 0
                                ? tools.text("insights.headline.agreement.none")
                                : tools.texts().texts().of("stats.why.", why),
                        List.of());
        };
    }

    private VBox card(String name, Told told, String interval, List<EvaluationFacts> behind) {
        return switch (told) {
            case Told.Shown shown ->
                card(
                        name,
                        tools.words().percent(shown.value()),
                        interval + PARTED + tools.words().calls(shown.calls()),
                        behind);
            case Told.NotTold _ -> card(name, NONE, tools.words().why(told), List.of());
        };
    }

    private VBox card(String name, String value, String beside, List<EvaluationFacts> behind) {
        Label title = new Label(tools.text("insights.headline." + name));
        title.getStyleClass().add("secondary");
        title.setWrapText(true);
        title.setMinHeight(USE_PREF_SIZE);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Label definition = new Label(tools.text("insights.define." + name));
        definition.getStyleClass().add("secondary");
        definition.setWrapText(true);
        definition.setMinHeight(USE_PREF_SIZE);
        Shown.when(definition, false);
        var define =
                Buttons.sign(Sign.INFO, tools.texts().text("insights.define", title.getText()), () -> turn(definition));
        HBox head = new HBox(title, gap, define);
        head.getStyleClass().add("headline-title");
        Supplier<Drill> drill = () -> name.equals(AGREEMENT)
                ? Drill.ofAgreement(slice, title.getText(), behind)
                : Drill.of(slice, title.getText(), null, behind);
        String said = said(value, beside);
        Runnable open = () -> tools.model().drill(drill.get().telling(said));
        Labeled figure =
                behind.isEmpty() ? new Label(value) : CriterionRows.opening(value, title.getText() + ": " + said, open);
        figure.getStyleClass().add("figure");
        VBox card = new VBox(head, line(figure, beside), definition);
        if (behind.isEmpty() && !value.equals(NONE) && !name.equals(PROCESSES)) {
            add(card, tools.text("insights.headline.closed"), "secondary");
        }
        card.getStyleClass().addAll("card", "headline");
        if (!behind.isEmpty()) {
            opens(card, figure, open);
            Stream.of(figure, define, definition)
                    .forEach(own -> own.addEventHandler(MouseEvent.MOUSE_CLICKED, Event::consume));
        }
        card.setAccessibleText(title.getText() + ": " + said);
        return card;
    }

    /// In one line. What is on either side of a figure belongs to it; anything else is parted from it.
    private static String said(String value, String beside) {
        return value + (beside.isEmpty() || beside.startsWith("±") ? " " : PARTED) + beside;
    }

    /// The whole card leads where its figure does, which has the keyboard for it.
    private static void opens(VBox card, Labeled figure, Runnable open) {
        card.getStyleClass().add("opens");
        card.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()) {
                open.run();
            }
        });
        figure.focusVisibleProperty().subscribe(focused -> card.pseudoClassStateChanged(OPENING, focused));
    }

    /// A figure and what goes with it; a sentence that says why there is none wraps below it.
    private static Pane line(Labeled figure, String beside) {
        if (figure.getText().equals(NONE)) {
            Label why = muted(beside);
            why.setWrapText(true);
            why.setMinHeight(USE_PREF_SIZE);
            return new VBox(figure, why);
        }
        PartedLine line = new PartedLine(figure, List.of(beside.split(PARTED)));
        line.getStyleClass().add("headline-figure");
        return line;
    }

    private static Label muted(String words) {
        Label label = new Label(words);
        label.getStyleClass().add("muted");
        return label;
    }

    private static void turn(Label definition) {
        definition.setVisible(!definition.isVisible());
        definition.setManaged(definition.isVisible());
    }

    private static void add(VBox card, String words, String... styleClasses) {
        Label label = new Label(words);
        label.getStyleClass().addAll(styleClasses);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        card.getChildren().add(2, label);
    }
}

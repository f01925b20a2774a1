package se.medlyss.ui.calibrate;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import se.medlyss.application.calibration.CalibrationResult;
import se.medlyss.stats.Figure;
import se.medlyss.stats.summary.AgreementFigure;
import se.medlyss.stats.summary.AgreementMeasure;
import se.medlyss.ui.control.Em;

/// The figures of agreement, each with what it is made of and what it says.
record FigureCards(CalibrateTools tools) {

    private static final double NARROW_EM = 52;

    Node of(CalibrationResult result) {
        List<Region> all = new ArrayList<>();
        result.agreement().forEach(figure -> all.add(figure(figure)));
        all.add(totals(result));
        GridPane cards = new GridPane();
        cards.getStyleClass().add("calibrate-figures");
        Em em = new Em();
        place(cards, all, em, false);
        em.isBelow(cards.widthProperty(), NARROW_EM).subscribe(narrow -> place(cards, all, em, narrow));
        return cards;
    }

    /// Four beside each other; two where there is no room for their words.
    private static void place(GridPane cards, List<Region> all, Em em, boolean narrow) {
        int columns = narrow ? 2 : all.size();
        cards.getChildren().setAll(em);
        cards.getColumnConstraints().clear();
        for (int column = 0; column < columns; column++) {
            ColumnConstraints even = new ColumnConstraints();
            even.setPercentWidth(100.0 / columns);
            cards.getColumnConstraints().add(even);
        }
        for (int each = 0; each < all.size(); each++) {
            cards.add(all.get(each), each % columns, each / columns);
        }
    }

    private Region figure(AgreementFigure figure) {
        boolean percent = figure.measure() == AgreementMeasure.PERCENT;
        String name = percent
                ? tools.text("calibrate.figure.percent")
                : tools.texts().texts().of("stats.agreement.", figure.measure());
        String value = switch (figure.value()) {
            case Figure.Known<Double>(var known) -> percent ? tools.share(known) : tools.number(known, 2);
            case Figure.Undefined<Double>(var why) -> "–";
        };
        String interval = tools.interval(figure.interval(), percent ? 100 : 1, percent ? 0 : 2);
        String made = interval.isEmpty()
                ? tools.text("calibrate.figure.n", figure.n())
                : tools.text("calibrate.figure.sure", interval, figure.n());
        String said = switch (figure.value()) {
            case Figure.Undefined<Double>(var why) -> tools.texts().texts().of("stats.why.", why);
            case Figure.Known<Double> _ when percent -> tools.text("calibrate.figure.percent.said");
            // It is low whenever nearly all answers are the same, so that it says nothing by itself.
            case Figure.Known<Double> _
            when figure.measure() == AgreementMeasure.KRIPPENDORFF -> tools.text("calibrate.figure.alpha.said");
            case Figure.Known<Double> _ ->
                tools.texts().texts().of("calibrate.reading.", Reading.of(figure.interval()));
        };
        return card(name, value, made, said);
    }

    private Region totals(CalibrationResult result) {
        CalibrationResult.Totals totals = result.totals();
        int n = totals.mean().n();
        return card(
                tools.text("calibrate.totals.title"),
                n == 0 ? "–" : tools.number(totals.range(), 1),
                n == 0
                        ? tools.text("calibrate.totals.none")
                        : tools.text(
                                "calibrate.totals.from-to",
                                tools.percent(totals.least()),
                                tools.percent(totals.greatest())),
                tools.text("calibrate.totals.said", n));
    }

    private Region card(String name, String value, String made, String said) {
        Label figure = new Label(value);
        figure.getStyleClass().addAll("calibrate-figure", "strong");
        VBox card = new VBox(
                tools.sentence(name, "medium"),
                figure,
                tools.sentence(made, "secondary"),
                tools.sentence(said, "secondary"));
        card.getStyleClass().addAll("card", "calibrate-figure-card");
        card.setMaxHeight(Double.MAX_VALUE);
        card.setAccessibleText(name + ": " + value + ". " + made + ". " + said);
        return card;
    }
}

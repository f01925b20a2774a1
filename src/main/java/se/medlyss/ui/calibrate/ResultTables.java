package se.medlyss.ui.calibrate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import org.jspecify.annotations.Nullable;
import se.medlyss.application.calibration.CalibrationResult;
import se.medlyss.application.calibration.CriterionRow;
import se.medlyss.application.calibration.Distance;
import se.medlyss.application.calibration.GroupTiming;
import se.medlyss.application.calibration.Judgement;
import se.medlyss.application.insight.FigureTable;
import se.medlyss.call.Answer;
import se.medlyss.process.CriterionKey;
import se.medlyss.stats.Figure;
import se.medlyss.ui.control.FigureCard;
import se.medlyss.ui.control.WideTable;

/// A result as tables.
record ResultTables(CalibrateTools tools, CalibrationResult result) {

    private static final double SECOND = 1_000;
    private static final double LABEL_EM = 9;
    private static final PseudoClass DIFFERS = PseudoClass.getPseudoClass("differs");

    /// What everybody answered, side by side, and what was agreed on.
    FigureTable answers() {
        Map<CriterionKey, Answer> key = result.standing().key();
        List<String> columns = new ArrayList<>(List.of(tools.text("calibrate.column.criterion")));
        columns.addAll(names());
        columns.add(tools.text("calibrate.column.agreed"));
        columns.add(tools.text("calibrate.column.differs"));
        List<List<String>> rows = new ArrayList<>();
        for (CriterionRow row : result.rows()) {
            List<String> cells = new ArrayList<>(List.of(tools.words().label(result.process(), row.key())));
            row.answers().forEach(answer -> cells.add(tools.answer(result.process(), row.key(), answer)));
            cells.add(tools.answer(result.process(), row.key(), key.get(row.key())));
            cells.add(differs(row) ? tools.text("calibrate.differs") : "");
            rows.add(cells);
        }
        return new FigureTable(tools.text("calibrate.answers.title"), columns, rows);
    }

    /// The same, the rows where answers differ marked.
    TableView<List<String>> answersShown() {
        FigureTable table = answers();
        TableView<List<String>> shown = FigureCard.twin(table);
        int last = table.columns().size() - 1;
        shown.setRowFactory(_ -> new TableRow<>() {
            @Override
            protected void updateItem(@Nullable List<String> cells, boolean empty) {
                super.updateItem(cells, empty);
                pseudoClassStateChanged(
                        DIFFERS, cells != null && !empty && !cells.get(last).isEmpty());
            }
        });
        return WideTable.narrowing(shown, LABEL_EM);
    }

    /// Of somebody who trains, what was left counts too.
    private boolean differs(CriterionRow row) {
        boolean trains = result.judgements().size() == 1;
        boolean left =
                row.answers().getFirst() == null && result.standing().key().containsKey(row.key());
        return row.differs()
                || trains && (left || result.distances().getFirst().apart().contains(row.key()));
    }

    /// Everybody's total, and its distance to the agreed one.
    FigureTable totals() {
        List<List<String>> rows = new ArrayList<>();
        for (int each = 0; each < result.judgements().size(); each++) {
            Judgement judgement = result.judgements().get(each);
            Optional<Distance> distance = result.distance(each);
            rows.add(List.of(
                    tools.name(judgement.coach()),
                    tools.percent(judgement.percent()),
                    distance.map(Distance::percent)
                            .map(apart -> tools.signed(apart, 1))
                            .orElse("–"),
                    distance.flatMap(apart -> apart.alike().share().toOptional())
                            .map(tools::share)
                            .orElse("–")));
        }
        if (result.agreed() != null) {
            var agreed = result.agreed().percent();
            rows.add(List.of(
                    tools.text("calibrate.column.agreed"),
                    tools.percent(agreed == null ? null : Double.valueOf(agreed.toDouble())),
                    "",
                    ""));
        }
        return new FigureTable(
                tools.text("calibrate.totals.title"),
                List.of(
                        tools.text("calibrate.column.coach"),
                        tools.text("calibrate.column.total"),
                        tools.text("calibrate.column.distance"),
                        tools.text("calibrate.column.alike")),
                rows);
    }

    /// When each stage began for everybody, and when moments were marked.
    FigureTable times() {
        GroupTiming timing = result.timing();
        List<String> columns = new ArrayList<>(List.of(tools.text("calibrate.column.what")));
        columns.addAll(names());
        columns.add(tools.text("calibrate.column.apart"));
        List<List<String>> rows = new ArrayList<>();
        for (GroupTiming.Boundary boundary : timing.boundaries()) {
            rows.add(times(
                    tools.words().stage(result.process(), boundary.stage()),
                    boundary.atMs(),
                    !boundary.atMs().contains(null) && boundary.spreadMs() <= timing.toleranceMs()));
        }
        for (GroupTiming.Mark mark : timing.moments()) {
            rows.add(times(
                    tools.texts().texts().of("listen.moment.", mark.kind()),
                    mark.atMs(),
                    !mark.atMs().contains(null)));
        }
        List<String> lags = new ArrayList<>(List.of(tools.text("calibrate.times.lag")));
        timing.lagMs().forEach(lag -> lags.add(seconds(lag)));
        lags.add("");
        rows.add(lags);
        return new FigureTable(tools.text("calibrate.times.title"), columns, rows);
    }

    private List<String> times(String name, List<@Nullable Long> times, boolean alike) {
        List<String> cells = new ArrayList<>(List.of(name));
        times.forEach(at -> cells.add(at == null ? "–" : CalibrateTools.clock(at)));
        cells.add(tools.text(alike ? "calibrate.times.alike" : "calibrate.times.apart"));
        return cells;
    }

    private String seconds(Figure<Double> lag) {
        return lag.toOptional()
                .map(ms -> tools.text("calibrate.seconds", tools.signed(ms / SECOND, 1)))
                .orElse("–");
    }

    /// One sentence about the times.
    String timesSaid() {
        GroupTiming timing = result.timing();
        return tools.text(
                "calibrate.times.about",
                timing.toleranceMs() / (long) SECOND,
                timing.matched().toOptional().map(tools::share).orElse("–"),
                timing.momentsMatched().toOptional().map(tools::share).orElse("–"),
                timing.kappa().toOptional().map(kappa -> tools.number(kappa, 2)).orElse("–"));
    }

    private List<String> names() {
        return result.judgements().stream()
                .map(each -> tools.name(each.coach()))
                .toList();
    }
}

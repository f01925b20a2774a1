package se.medlyss.ui.calibrate;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import se.medlyss.application.calibration.CoachRecord;
import se.medlyss.application.insight.FigureTable;
import se.medlyss.process.ProcessDocument;
import se.medlyss.stats.Figure;
import se.medlyss.stats.Interval;
import se.medlyss.ui.control.FigureCard;
import se.medlyss.ui.control.WideTable;

/// How each coach has calibrated over time: a basis for talking, not a ranking, so in the order of the names.
record CoachesOverTime(CalibrateTools tools) {

    private static final double SECOND = 1_000;
    private static final int PROCESS_COLUMN = 1;

    List<Node> cards(List<CoachRecord> records) {
        return List.of(
                card(of(records, distances(records)), about(records, "calibrate.coaches.about")),
                card(of(records, mixes(records)), about(records, "calibrate.mix.about")));
    }

    private FigureCard card(FigureTable table, String about) {
        return new FigureCard(tools.texts(), table, about, WideTable.of(table), tools.save());
    }

    /// A process that all of them have in common is said once.
    private String about(List<CoachRecord> records, String key) {
        List<String> processes = records.stream().map(this::process).distinct().toList();
        return processes.size() == 1
                ? tools.text("calibrate.coaches.one-process", processes.getFirst(), tools.text(key))
                : tools.text(key);
    }

    private FigureTable of(List<CoachRecord> records, FigureTable table) {
        return records.stream().map(this::process).distinct().count() > 1 ? table : withoutProcess(table);
    }

    private static FigureTable withoutProcess(FigureTable table) {
        return new FigureTable(
                table.title(),
                without(table.columns()),
                table.rows().stream().map(CoachesOverTime::without).toList());
    }

    private static List<String> without(List<String> cells) {
        List<String> rest = new ArrayList<>(cells);
        rest.remove(PROCESS_COLUMN);
        return List.copyOf(rest);
    }

    private FigureTable distances(List<CoachRecord> records) {
        List<List<String>> rows = new ArrayList<>();
        for (CoachRecord each : records) {
            rows.add(List.of(
                    tools.name(each.coach()),
                    process(each),
                    Integer.toString(each.sessions()),
                    tools.day(each.last()),
                    alike(each),
                    each.distance().n() == 0
                            ? tools.text("calibrate.coaches.none-agreed")
                            : tools.text(
                                    "calibrate.coaches.distance",
                                    tools.number(each.distance().mean(), 1),
                                    each.distance().n()),
                    severity(each),
                    lag(each.lagMs())));
        }
        return new FigureTable(
                tools.text("calibrate.coaches.title"),
                columns(
                        "calibrate.column.coach",
                        "calibrate.column.process",
                        "calibrate.column.sessions",
                        "calibrate.column.last",
                        "calibrate.column.alike",
                        "calibrate.column.distance",
                        "calibrate.column.severity",
                        "calibrate.column.lag"),
                rows);
    }

    private List<String> columns(String... keys) {
        return List.of(keys).stream().map(key -> tools.text(key)).toList();
    }

    /// With its versions: where there are several, something may have changed between them.
    private String process(CoachRecord each) {
        String title = tools.model().catalogue().offered().stream()
                .map(ProcessDocument::process)
                .filter(process -> process.id().equals(each.process()))
                .findFirst()
                .map(process -> tools.words().in(process.title()))
                .orElse(each.process());
        return tools.text(
                "calibrate.coaches.process",
                title,
                each.versions().stream().map(String::valueOf).collect(Collectors.joining(", ")));
    }

    private String alike(CoachRecord each) {
        return each.alike()
                .share()
                .toOptional()
                .map(share -> tools.text(
                        "calibrate.share-of",
                        tools.share(share),
                        tools.interval(each.alike().wilson(Interval.LEVEL), 100, 0),
                        each.alike().of()))
                .orElse("–");
    }

    /// Says *kinder* or *stricter* only where the interval does.
    private String severity(CoachRecord each) {
        if (each.severity().n() == 0) {
            return "–";
        }
        String mean = tools.signed(each.severity().mean(), 1);
        return switch (each.severity().interval(Interval.LEVEL)) {
            case Figure.Undefined<Interval> _ ->
                tools.text("calibrate.severity.few", mean, each.severity().n());
            case Figure.Known<Interval>(var interval) -> {
                String key = interval.lower() > 0
                        ? "calibrate.severity.kinder"
                        : interval.upper() < 0 ? "calibrate.severity.stricter" : "calibrate.severity.alike";
                yield tools.text(
                        key,
                        mean,
                        tools.signed(interval.lower(), 1),
                        tools.signed(interval.upper(), 1),
                        each.severity().n());
            }
        };
    }

    private String lag(Figure<Double> lag) {
        return lag.toOptional()
                .map(ms -> tools.text("calibrate.seconds", tools.signed(ms / SECOND, 1)))
                .orElse("–");
    }

    private FigureTable mixes(List<CoachRecord> records) {
        List<List<String>> rows = new ArrayList<>();
        for (CoachRecord each : records) {
            CoachRecord.Mix mix = each.mix();
            rows.add(List.of(
                    tools.name(each.coach()),
                    process(each),
                    part(mix.met(), mix),
                    part(mix.notMet(), mix),
                    part(mix.notApplicable(), mix),
                    part(mix.notHeard(), mix),
                    part(mix.unanswered(), mix)));
        }
        return new FigureTable(
                tools.text("calibrate.mix.title"),
                columns(
                        "calibrate.column.coach",
                        "calibrate.column.process",
                        "control.answer.yes",
                        "control.answer.no",
                        "control.answer.not-applicable",
                        "control.answer.not-heard",
                        "insights.coaches.mix.unanswered"),
                rows);
    }

    private String part(int number, CoachRecord.Mix mix) {
        return number == 0 ? "0" : number + " · " + tools.share((double) number / mix.all());
    }
}

package se.medlyss.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;
import se.medlyss.application.FileRefusedException;
import se.medlyss.application.RatingsFile.FirstColumn;
import se.medlyss.stats.Figure;
import se.medlyss.stats.Interval;
import se.medlyss.stats.agreement.KrippendorffAlpha.Level;
import se.medlyss.stats.summary.AgreementFigure;
import se.medlyss.stats.summary.AgreementSummary;
import se.medlyss.texts.Texts;

/// Says how far raters agree, without a home.
final class AgreeCommand implements Command {

    private static final double ROUNDING = 1e-12;

    private final Toolbox tools;
    private final Texts texts;
    private final PrintWriter err;

    AgreeCommand(Toolbox tools, Texts texts, PrintWriter err) {
        this.tools = tools;
        this.texts = texts;
        this.err = err;
    }

    @Override
    public CommandSpec spec(Help help) {
        return help.command("agree", texts.get("cli.agree.about"))
                .addPositional(PositionalParamSpec.builder()
                        .type(Path.class)
                        .arity("1")
                        .paramLabel("RATINGS.csv")
                        .description(texts.get("cli.agree.file"))
                        .build())
                .addOption(OptionSpec.builder("--level")
                        .type(Level.class)
                        .converters(name -> Level.valueOf(name.toUpperCase(Locale.ROOT)))
                        .paramLabel("nominal|ordinal|interval|ratio")
                        .description(texts.get("cli.agree.level"))
                        .build())
                .addOption(OptionSpec.builder("--scale")
                        .type(String.class)
                        .paramLabel("A,B,…")
                        .description(texts.get("cli.agree.scale"))
                        .build())
                .addOption(OptionSpec.builder("--json")
                        .description(texts.get("cli.agree.as-json"))
                        .build());
    }

    @Override
    public int run(ParseResult given, PrintWriter out) throws FileRefusedException {
        Path file = given.matchedPositionalValue(0, Path.of(""));
        Level level = given.matchedOptionValue("--level", Level.NOMINAL);
        var compared = tools.compareRaters().compare(file, level, scale(given));
        AgreementSummary summary = compared.agreement();
        tell(compared.first());
        ScaleUseWords use = new ScaleUseWords(texts, compared.use(), compared.raters());
        if (given.hasMatchedOption("--json")) {
            Map<String, @Nullable Object> json = json(summary, compared.first());
            json.putAll(use.json());
            out.println(Json.indented(json));
        } else {
            out.println(texts.get("cli.agree.heading", summary.units(), summary.raters(), code(level)));
            lines(summary.figures()).forEach(out::println);
            use.lines().forEach(out::println);
        }
        return ExitCode.OK;
    }

    private void tell(FirstColumn first) {
        switch (first) {
            case RATER -> {}
            case UNITS -> err.println(texts.get("cli.agree.first.units"));
            case PERHAPS_UNITS -> err.println(texts.get("cli.agree.first.perhaps-units"));
        }
    }

    /// Between semicolons where there are any: then numbers may have a decimal comma.
    private static List<String> scale(ParseResult given) {
        String scale = given.matchedOptionValue("--scale", "");
        return scale.isBlank()
                ? List.of()
                : Arrays.stream(scale.split(scale.contains(";") ? ";" : ",", -1))
                        .map(String::strip)
                        .toList();
    }

    /// Below each other as wide as the longest needs, since a reason is as long as its words.
    private List<String> lines(List<AgreementFigure> figures) {
        int widest =
                figures.stream().map(this::said).mapToInt(String::length).max().orElse(1);
        return figures.stream()
                .map(figure -> "%-24s %s  %s"
                        .formatted(
                                texts.of("stats.agreement.", figure.measure()),
                                said(figure) + " ".repeat(widest - said(figure).length()),
                                texts.get("cli.agree.n", figure.n())))
                .toList();
    }

    private String said(AgreementFigure figure) {
        return switch (figure.value()) {
            case Figure.Known<Double>(Double value) -> "%7s  %s".formatted(rounded(value), interval(figure.interval()));
            case Figure.Undefined<Double>(Figure.Why why) -> texts.of("stats.why.", why);
        };
    }

    private String interval(Figure<Interval> interval) {
        return switch (interval) {
            case Figure.Known<Interval>(Interval known) ->
                texts.get("cli.agree.interval", rounded(known.lower()), rounded(known.upper()));
            case Figure.Undefined<Interval>(Figure.Why why)
            when why == Figure.Why.NO_INTERVAL -> texts.of("stats.why.", why);
            case Figure.Undefined<Interval>(Figure.Why why) ->
                texts.get("cli.agree.interval.not", texts.of("stats.why.", why));
        };
    }

    private String rounded(double value) {
        return thousandths(texts.locale(), value);
    }

    /// What rounds to nothing has no sign, which `%.3f` alone would keep.
    static String thousandths(Locale locale, double value) {
        return String.format(locale, "%.3f", value > -0.0005 ? Math.max(value, 0) : value);
    }

    private Map<String, @Nullable Object> json(AgreementSummary summary, FirstColumn first) {
        Map<String, @Nullable Object> figures = new LinkedHashMap<>();
        summary.figures().forEach(figure -> figures.put(figure.measure().code(), json(figure)));
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("level", code(summary.level()));
        json.put("weights", code(summary.weights()));
        json.put("units", summary.units());
        json.put("raters", summary.raters());
        json.put("firstColumn", code(first));
        json.put("figures", figures);
        return json;
    }

    private Map<String, @Nullable Object> json(AgreementFigure figure) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("value", figure.value().toOptional().map(AgreeCommand::plain).orElse(null));
        if (figure.value() instanceof Figure.Undefined<Double>(Figure.Why why)) {
            json.put("undefined", code(why));
            json.put("why", texts.of("stats.why.", why));
        }
        json.put(
                "interval",
                figure.interval().toOptional().map(AgreeCommand::limits).orElse(null));
        if (figure.value() instanceof Figure.Known<Double>
                && figure.interval() instanceof Figure.Undefined<Interval>(Figure.Why why)) {
            json.put("intervalUndefined", code(why));
            json.put("intervalWhy", texts.of("stats.why.", why));
        }
        json.put("n", figure.n());
        return json;
    }

    private static List<Double> limits(Interval interval) {
        return new ArrayList<>(List.of(plain(interval.lower()), plain(interval.upper())));
    }

    /// What reckoning leaves of nothing is nothing.
    private static double plain(double value) {
        return Math.abs(value) < ROUNDING ? 0 : value;
    }

    static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

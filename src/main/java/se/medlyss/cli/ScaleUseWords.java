package se.medlyss.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.medlyss.stats.Figure;
import se.medlyss.stats.Interval;
import se.medlyss.stats.agreement.Benchmark;
import se.medlyss.stats.agreement.MarginalHomogeneity;
import se.medlyss.stats.effects.Effect;
import se.medlyss.stats.summary.ScaleUse;
import se.medlyss.texts.Texts;

/// What is told of raters beside how far they agree: only what fits their ratings.
///
/// @param raters their names, from the first column on
record ScaleUseWords(Texts texts, ScaleUse use, List<String> raters) {

    /// One for each thing that can be told, in words.
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        use.deserved()
                .toOptional()
                .map(steps -> steps.get(Benchmark.LANDIS_KOCH))
                .ifPresent(step -> {
                    if (step != null) {
                        lines.add(texts.get("cli.agree.deserved", texts.of("stats.verdict.", step.verdict())));
                    }
                });
        use.alike()
                .ifPresent(alike -> lines.add(
                        switch (alike) {
                            case Figure.Known<MarginalHomogeneity>(MarginalHomogeneity test) ->
                                texts.get(
                                        "cli.agree.alike",
                                        rounded(test.chiSquare()),
                                        test.freedom(),
                                        rounded(test.p()));
                            case Figure.Undefined<MarginalHomogeneity>(Figure.Why why) ->
                                texts.get("cli.agree.alike.not", texts.of("stats.why.", why));
                        }));
        use.severity().ifPresent(severity -> {
            switch (severity) {
                case Figure.Known<List<ScaleUse.Severity>>(List<ScaleUse.Severity> raters) ->
                    raters.forEach(each -> lines.add(line(each)));
                case Figure.Undefined<List<ScaleUse.Severity>>(Figure.Why why) ->
                    lines.add(texts.get("cli.agree.severity.not", texts.of("stats.why.", why)));
            }
        });
        return lines;
    }

    private String line(ScaleUse.Severity each) {
        return switch (each.severity()) {
            case Figure.Known<Effect>(Effect effect) -> {
                Interval sure = effect.interval(Interval.LEVEL);
                yield texts.get(
                        "cli.agree.severity",
                        name(each),
                        rounded(effect.estimate()),
                        texts.get("cli.agree.interval", rounded(sure.lower()), rounded(sure.upper())));
            }
            case Figure.Undefined<Effect>(Figure.Why why) ->
                texts.get("cli.agree.severity.rater.not", name(each), texts.of("stats.why.", why));
        };
    }

    /// A column without a heading among others is told by its number.
    private String name(ScaleUse.Severity each) {
        String name = raters.get(each.rater() - 1);
        return name.isEmpty() ? Integer.toString(each.rater()) : name;
    }

    /// The same with codes, all authors; what does not fit the ratings is left out.
    Map<String, @Nullable Object> json() {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put(
                "gwetIsCalled",
                switch (use.deserved()) {
                    case Figure.Known<Map<Benchmark, Benchmark.Step>>(Map<Benchmark, Benchmark.Step> steps) ->
                        called(steps);
                    case Figure.Undefined<Map<Benchmark, Benchmark.Step>>(Figure.Why why) -> undefined(why);
                });
        use.alike()
                .ifPresent(alike -> json.put(
                        "stuartMaxwell",
                        switch (alike) {
                            case Figure.Known<MarginalHomogeneity>(MarginalHomogeneity test) -> tested(test);
                            case Figure.Undefined<MarginalHomogeneity>(Figure.Why why) -> undefined(why);
                        }));
        use.severity()
                .ifPresent(severity -> json.put(
                        "severity",
                        switch (severity) {
                            case Figure.Known<List<ScaleUse.Severity>>(List<ScaleUse.Severity> raters) ->
                                raters.stream().map(this::rater).toList();
                            case Figure.Undefined<List<ScaleUse.Severity>>(Figure.Why why) -> undefined(why);
                        }));
        return json;
    }

    private static Map<String, @Nullable Object> called(Map<Benchmark, Benchmark.Step> steps) {
        Map<String, @Nullable Object> called = new LinkedHashMap<>();
        called.put("probability", ScaleUse.CERTAINTY);
        steps.forEach((author, step) -> called.put(AgreeCommand.code(author), AgreeCommand.code(step.verdict())));
        return called;
    }

    private static Map<String, @Nullable Object> tested(MarginalHomogeneity test) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("chiSquare", test.chiSquare());
        json.put("freedom", test.freedom());
        json.put("p", test.p());
        return json;
    }

    private Map<String, @Nullable Object> rater(ScaleUse.Severity each) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("rater", each.rater());
        json.put("name", name(each));
        switch (each.severity()) {
            case Figure.Known<Effect>(Effect effect) -> {
                json.put("logits", effect.estimate());
                json.put("standardError", effect.deviation());
            }
            case Figure.Undefined<Effect>(Figure.Why why) -> json.putAll(undefined(why));
        }
        return json;
    }

    private Map<String, @Nullable Object> undefined(Figure.Why why) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("undefined", AgreeCommand.code(why));
        json.put("why", texts.of("stats.why.", why));
        return json;
    }

    private String rounded(double value) {
        return AgreeCommand.thousandths(texts.locale(), value);
    }
}

package se.medlyss.application.publishing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.medlyss.application.publishing.ProcessChange.Kind;
import se.medlyss.process.CallProcess;
import se.medlyss.process.LocalText;
import se.medlyss.process.ScoringRules;
import se.medlyss.process.Stage;
import se.medlyss.process.StageTimes;

/// In what two versions of a process differ.
public final class ProcessDifference {

    private final List<ProcessChange> changes = new ArrayList<>();

    private ProcessDifference() {}

    /// The changes from one to the other, what decides a score first.
    public static List<ProcessChange> between(CallProcess before, CallProcess after) {
        ProcessDifference difference = new ProcessDifference();
        difference.process(before, after);
        difference.stages(before, after);
        return difference.changes.stream()
                .sorted(Comparator.comparing(ProcessChange::kind))
                .toList();
    }

    private void process(CallProcess before, CallProcess after) {
        add(
                Kind.METHOD,
                null,
                before.scoring().method().code(),
                after.scoring().method().code());
        add(
                Kind.PASS_PERCENT,
                null,
                number(before.scoring().passPercent()),
                number(after.scoring().passPercent()));
        unless(otherRules(before.scoring()).equals(otherRules(after.scoring())), Kind.SCORING_RULE, null);
        unless(Objects.equals(before.grades(), after.grades()), Kind.GRADES, null);
        unless(before.outcome().equals(after.outcome()), Kind.OUTCOME, null);
        unless(before.title().equals(after.title()), Kind.TITLE, null);
        boolean sameWay = before.channel() == after.channel() && before.direction() == after.direction();
        unless(sameWay, Kind.CHANNEL, null);
        boolean sameGuidance = Objects.equals(before.summary(), after.summary())
                && Objects.equals(before.useWhen(), after.useWhen())
                && before.reflection().equals(after.reflection());
        unless(sameGuidance, Kind.GUIDANCE, null);
    }

    private static List<String> otherRules(ScoringRules rules) {
        return Stream.of(
                        rules.notApplicable(),
                        rules.criticalMiss(),
                        number(rules.bonusCap()),
                        rules.hidePoints(),
                        rules.notReached())
                .map(String::valueOf)
                .toList();
    }

    private void stages(CallProcess before, CallProcess after) {
        for (Stage stage : after.stages()) {
            Optional<Stage> earlier = before.stage(stage.id());
            if (earlier.isEmpty()) {
                changes.add(new ProcessChange(Kind.STAGE_ADDED, stage.name(), null, "", ""));
            } else {
                stage(earlier.get(), stage);
            }
        }
        before.stages().stream()
                .filter(stage -> after.stage(stage.id()).isEmpty())
                .forEach(stage -> changes.add(new ProcessChange(Kind.STAGE_REMOVED, stage.name(), null, "", "")));
        unless(sameOrder(before.stages(), after.stages(), Stage::id), Kind.STAGE_MOVED, null);
    }

    private void stage(Stage before, Stage after) {
        LocalText where = after.name();
        add(Kind.WEIGHT, where, number(before.weight()), number(after.weight()));
        add(Kind.TARGET, where, times(before.seconds()), times(after.seconds()));
        unless(before.name().equals(after.name()), Kind.STAGE_NAME, where);
        boolean sameRule = before.phase() == after.phase()
                && before.timed() == after.timed()
                && before.optional() == after.optional();
        unless(sameRule, Kind.STAGE_RULE, where);
        boolean sameGuidance = Objects.equals(before.purpose(), after.purpose())
                && Objects.equals(before.exampleWords(), after.exampleWords())
                && Objects.equals(before.pitfalls(), after.pitfalls());
        unless(sameGuidance, Kind.GUIDANCE, where);
        changes.addAll(CriterionDifference.between(before, after));
    }

    /// Whether what both have stands in the same order.
    static <T> boolean sameOrder(List<T> before, List<T> after, Function<T, String> id) {
        List<String> earlier = before.stream().map(id).toList();
        List<String> later = after.stream().map(id).toList();
        return earlier.stream()
                .filter(later::contains)
                .toList()
                .equals(later.stream().filter(earlier::contains).toList());
    }

    private void add(Kind kind, @Nullable LocalText where, String before, String after) {
        if (!before.equals(after)) {
            changes.add(new ProcessChange(kind, where, null, before, after));
        }
    }

    private void unless(boolean same, Kind kind, @Nullable LocalText where) {
        if (!same) {
            changes.add(new ProcessChange(kind, where, null, "", ""));
        }
    }

    static String number(@Nullable BigDecimal number) {
        return number == null ? "–" : number.stripTrailingZeros().toPlainString();
    }

    /// Minimum, target and warning, in seconds.
    private static String times(@Nullable StageTimes times) {
        return times == null
                ? "–"
                : Stream.of(times.minimum(), times.target(), times.warn())
                        .map(time -> time == null ? "–" : time + " s")
                        .collect(Collectors.joining(" / "));
    }
}

package se.medlyss.application.insight;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.medlyss.process.Stage;
import se.medlyss.process.StageTimes;
import se.medlyss.stats.Figure;
import se.medlyss.stats.Interval;
import se.medlyss.stats.Mean;
import se.medlyss.stats.effects.CrossedEffects;
import se.medlyss.stats.effects.Effect;
import se.medlyss.stats.effects.Scored;
import se.medlyss.stats.effects.Shrinkage;

/// How one agent does, for the agent and the nearest leader: what is strong, the one thing to develop, times against
/// targets, each criterion with its interval. Too few calls give no figure.
///
/// @param total     the calls' percents
/// @param drawn     the mean drawn toward the team's, the more the fewer the calls (empirical Bayes)
/// @param adjusted  the mean as if everybody had been scored by a coach of common strictness
/// @param strengths at most three criteria, the most certain first
/// @param focus     the criterion with the most to gain; empty when too few calls say anything
public record AgentProfile(
        String agent,
        String team,
        Told total,
        Figure<Effect> drawn,
        Figure<Effect> adjusted,
        List<CriterionTable.Line> strengths,
        Optional<CriterionTable.Line> focus,
        CriterionTable criteria,
        List<StageTime> times,
        List<EvaluationFacts> behind) {

    private static final int STRENGTHS = 3;

    /// How long a stage lasts, of the calls in which it was entered.
    ///
    /// @param seconds  the mean
    /// @param target   in seconds; null without one
    /// @param behind   the evaluations of those calls
    public record StageTime(
            Stage stage, Told seconds, @Nullable Integer target, List<EvaluationFacts> behind) {
        public StageTime {
            behind = List.copyOf(behind);
        }
    }

    public AgentProfile {
        strengths = List.copyOf(strengths);
        times = List.copyOf(times);
        behind = List.copyOf(behind);
    }

    /// The agents of a slice, by id.
    public static List<String> agents(Slice slice) {
        return List.copyOf(slice.by(each -> each.persons().agent()).keySet());
    }

    /// The profile; empty when the slice has no call of the agent.
    ///
    /// @param effects of the whole slice
    public static Optional<AgentProfile> of(Slice slice, String agent, Figure<CrossedEffects> effects) {
        List<EvaluationFacts> own = slice.counted().stream()
                .filter(each -> each.persons().agent().equals(agent))
                .toList();
        if (own.isEmpty() || slice.form().isEmpty()) {
            return Optional.empty();
        }
        ProcessForm form = slice.form().get();
        String team = own.getLast().persons().team();
        boolean enough = own.size() >= Told.LEAST_CALLS;
        CriterionTable criteria = CriterionTable.of(form, own);
        return Optional.of(new AgentProfile(
                agent,
                team,
                Told.mean(Slice.percents(own)).enough(),
                enough ? drawn(slice, agent, team) : Figure.undefined(Figure.Why.TOO_FEW),
                enough ? adjusted(effects, agent) : Figure.undefined(Figure.Why.TOO_FEW),
                strengths(criteria),
                focus(criteria),
                criteria,
                form.stages().stream()
                        .filter(Stage::timed)
                        .map(stage -> time(stage, own))
                        .toList(),
                own));
    }

    /// Agents and coaches as crossed effects over a slice; somebody who has nobody in common with the others is none of
    /// them, and keeps nothing from being said of them.
    public static Figure<CrossedEffects> effects(Slice slice) {
        return CrossedEffects.ofLargestIsland(slice.counted().stream()
                .filter(each -> each.percent() != null)
                .map(each -> new Scored(each.persons().agent(), each.persons().coach(), each.percent()))
                .toList());
    }

    private static Figure<Effect> adjusted(Figure<CrossedEffects> effects, String agent) {
        return switch (effects) {
            case Figure.Known<CrossedEffects>(var known)
            when !known.agents().containsKey(agent) -> Figure.undefined(Figure.Why.NOT_CONNECTED);
            case Figure.Known<CrossedEffects>(var known) -> Figure.known(known.adjusted(agent));
            case Figure.Undefined<CrossedEffects>(var why) -> Figure.undefined(why);
        };
    }

    private static Figure<Effect> drawn(Slice slice, String agent, String team) {
        List<EvaluationFacts> ofTeam = slice.counted().stream()
                .filter(each -> each.persons().team().equals(team) && each.percent() != null)
                .toList();
        List<String> names = new ArrayList<>();
        List<Mean> means = new ArrayList<>();
        Slice.by(ofTeam, each -> each.persons().agent()).forEach((name, calls) -> {
            names.add(name);
            means.add(Mean.of(Slice.percents(calls)));
        });
        int at = names.indexOf(agent);
        return at < 0
                ? Figure.undefined(Figure.Why.NO_DATA)
                : Shrinkage.means(means).map(all -> all.estimates().get(at));
    }

    private static List<CriterionTable.Line> strengths(CriterionTable criteria) {
        return criteria.lines().stream()
                .filter(line -> lower(line) >= 50)
                .sorted(Comparator.comparingDouble(AgentProfile::lower).reversed())
                .limit(STRENGTHS)
                .toList();
    }

    /// The points that the misses cost: the share that is lacking times the criterion's points.
    private static Optional<CriterionTable.Line> focus(CriterionTable criteria) {
        return criteria.lines().stream()
                .filter(line -> line.share() instanceof Told.Shown shown && shown.value() < 100)
                .max(Comparator.comparingDouble(AgentProfile::lacking));
    }

    private static double lacking(CriterionTable.Line line) {
        return line.share() instanceof Told.Shown shown
                ? (100 - shown.value()) * line.criterion().points().doubleValue()
                : 0;
    }

    private static double lower(CriterionTable.Line line) {
        Interval interval = line.share() instanceof Told.Shown shown ? shown.interval() : null;
        return interval == null ? -1 : interval.lower();
    }

    private static StageTime time(Stage stage, List<EvaluationFacts> own) {
        List<EvaluationFacts> entered =
                own.stream().filter(each -> each.stageMs(stage.id()) > 0).toList();
        List<Double> seconds =
                entered.stream().map(each -> each.stageMs(stage.id()) / 1000.0).toList();
        StageTimes planned = stage.seconds();
        return new StageTime(stage, Told.length(seconds).enough(), planned == null ? null : planned.target(), entered);
    }
}

package se.medlyss.application.insight;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.medlyss.application.ProcessCatalogue;
import se.medlyss.application.RecordTimes;
import se.medlyss.application.insight.EvaluationFacts.Moment;
import se.medlyss.application.insight.EvaluationFacts.Outcome;
import se.medlyss.application.insight.EvaluationFacts.Persons;
import se.medlyss.application.insight.EvaluationFacts.Setting;
import se.medlyss.call.CallHeader;
import se.medlyss.call.CallState;
import se.medlyss.call.LoggedEvent;
import se.medlyss.call.Revision;
import se.medlyss.call.Talk;
import se.medlyss.call.TimelineEntry;
import se.medlyss.process.ProcessRef;
import se.medlyss.process.Stage;
import se.medlyss.score.Approval;
import se.medlyss.score.Ratio;
import se.medlyss.score.Score;
import se.medlyss.score.Scoring;

/// Makes facts of an evaluation's own log, the same as its record would tell.
final class OwnEvaluation {

    private final ProcessCatalogue catalogue;
    private final ZoneId zone;
    private final Map<ProcessRef, Optional<ProcessForm>> forms = new HashMap<>();
    private Map<String, String> sites = Map.of();
    private Set<String> provisional = Set.of();
    private Map<String, String> merged = Map.of();

    OwnEvaluation(ProcessCatalogue catalogue, ZoneId zone) {
        this.catalogue = catalogue;
        this.zone = zone;
    }

    /// @param sitesOfTeams      by the team's id
    /// @param provisionalAgents ids
    /// @param mergedAgents      the organisation's ids, by the provisional one
    void know(Map<String, String> sitesOfTeams, List<String> provisionalAgents, Map<String, String> mergedAgents) {
        sites = Map.copyOf(sitesOfTeams);
        provisional = Set.copyOf(provisionalAgents);
        merged = Map.copyOf(mergedAgents);
    }

    /// Empty when the process that it was scored by is gone.
    Optional<EvaluationFacts> facts(UUID id, CallState state, List<LoggedEvent> events) {
        return form(state.process()).map(form -> facts(id, state, form, score(form, state), first(state, events)));
    }

    private EvaluationFacts facts(
            UUID id, CallState state, ProcessForm form, Score score, @Nullable Double firstPercent) {
        CallHeader header = state.header();
        return new EvaluationFacts(
                id,
                header.callId(),
                LocalDate.ofInstant(RecordTimes.startedAt(state), zone),
                persons(header),
                new Setting(header.mode(), header.channel(), header.context(), header.selection()),
                form,
                number(score.percent()),
                score.approval() == Approval.OPEN ? null : score.approval() == Approval.APPROVED,
                state.revision(),
                firstPercent,
                state.talk().coachingMs(),
                stagePercent(form, score),
                stageMs(form, state),
                answers(form, state),
                outcomes(form, state),
                moments(state));
    }

    private Persons persons(CallHeader header) {
        return new Persons(
                sites.getOrDefault(header.agentTeam(), ""),
                header.agentTeam(),
                merged.getOrDefault(header.agent(), header.agent()),
                provisional.contains(header.agent()),
                header.coach());
    }

    private @Nullable Double first(CallState state, List<LoggedEvent> events) {
        if (state.revision() < 2) {
            return null;
        }
        CallState first = Revision.of(events).getFirst().state();
        return form(first.process())
                .map(form -> number(score(form, first).percent()))
                .orElse(null);
    }

    private Optional<ProcessForm> form(ProcessRef ref) {
        return forms.computeIfAbsent(
                ref, wanted -> catalogue.find(wanted).map(found -> new ProcessForm(found.process())));
    }

    private static Score score(ProcessForm form, CallState state) {
        return Scoring.score(
                form.process(),
                state.answers().fitting(form.process()),
                state.circumstances().notReached());
    }

    private static double[] stagePercent(ProcessForm form, Score score) {
        return form.stages().stream()
                .mapToDouble(stage -> score.stage(stage.id())
                        .map(each -> number(each.percent()))
                        .orElse(Double.NaN))
                .toArray();
    }

    private static int[] stageMs(ProcessForm form, CallState state) {
        long last = state.last() == null ? 0 : state.last().offsetMs();
        return form.stages().stream()
                .map(Stage::id)
                .mapToInt(stage -> Math.clamp(state.times().stageMs(stage, last), 0, Integer.MAX_VALUE))
                .toArray();
    }

    private static byte[] answers(ProcessForm form, CallState state) {
        byte[] answers = new byte[form.keys().size()];
        Arrays.fill(answers, Answers.UNANSWERED);
        state.answers().fitting(form.process()).forEach((key, answer) -> {
            int position = form.position(key);
            answers[position] = Answers.of(form.criterion(position).kind(), answer);
        });
        return answers;
    }

    private static List<Outcome> outcomes(ProcessForm form, CallState state) {
        int matters = state.circumstances().matters();
        return state.answers().outcomes().entrySet().stream()
                .filter(given -> given.getKey().matter() <= matters)
                .filter(given -> form.process().outcome().stream()
                        .anyMatch(
                                question -> question.id().equals(given.getKey().question())
                                        && question.option(given.getValue()).isPresent()))
                .map(given -> new Outcome(
                        given.getKey().question(),
                        given.getValue(),
                        given.getKey().matter()))
                .toList();
    }

    private static List<Moment> moments(CallState state) {
        return state.content().timeline().oldestFirst().stream()
                .flatMap(line -> line.what() instanceof TimelineEntry.Moment moment
                        ? worded(state.talk(), line, moment).stream()
                        : Stream.empty())
                .toList();
    }

    /// A moment that was lifted in the talk takes its quote and its permission from there.
    private static Optional<Moment> worded(Talk talk, TimelineEntry line, TimelineEntry.Moment moment) {
        Optional<Talk.Lifted> lifted = talk.lifted().stream()
                .filter(quoted -> quoted.entry() == line.entry())
                .findFirst();
        String text = moment.text().isBlank() ? lifted.map(Talk.Lifted::quote).orElse("") : moment.text();
        return text.isBlank()
                ? Optional.empty()
                : Optional.of(new Moment(
                        moment.kind(),
                        line.stage() == null ? "" : line.stage(),
                        text,
                        lifted.isPresent() && talk.mayShare()));
    }

    private static @Nullable Double number(@Nullable Ratio value) {
        return value == null ? null : value.toDouble();
    }
}

package se.medlyss.ui.evaluations;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.medlyss.application.EvaluationSummary;
import se.medlyss.application.Outbox;
import se.medlyss.application.recording.RecordingLink;
import se.medlyss.application.review.ReviewKind;
import se.medlyss.call.CallState;
import se.medlyss.call.Given;
import se.medlyss.call.Handling;
import se.medlyss.call.Life;
import se.medlyss.call.Mode;
import se.medlyss.call.ReviewState;
import se.medlyss.call.Revision;
import se.medlyss.call.Stamp;
import se.medlyss.call.Talk;
import se.medlyss.process.CallProcess;
import se.medlyss.process.CriterionKey;
import se.medlyss.process.Stage;
import se.medlyss.process.StageTimes;
import se.medlyss.texts.Formats;
import se.medlyss.texts.Texts;
import se.medlyss.ui.base.LiveTexts;
import se.medlyss.ui.control.Tone;
import se.medlyss.ui.scoring.Elapsed;
import se.medlyss.ui.scoring.PersonWords;
import se.medlyss.ui.scoring.ScoringTools;

/// What the page about one evaluation says.
final class DetailWords {

    private final ScoringTools tools;
    private final LiveTexts texts;
    private final Formats formats;
    private final ZoneId zone;
    private final PersonWords people;

    DetailWords(ScoringTools tools, ZoneId zone) {
        this.tools = tools;
        this.texts = tools.texts();
        this.formats = texts.formats();
        this.zone = zone;
        people = new PersonWords(texts.texts());
    }

    String title(DetailState state) {
        Instant began = state.detail().state().began();
        if (began == null) {
            return agent(state);
        }
        return texts.now("evaluations.detail.title", agent(state), moment(began));
    }

    /// What the agent is called.
    String agent(DetailState state) {
        return state.calibrates()
                ? texts.now("calibrate.call")
                : people.agent(
                        state.detail().state().header().agent(), state.detail().agent());
    }

    /// What a coach is called.
    String coach(DetailState state, String id) {
        return people.coach(id, state.detail().coach(id));
    }

    /// @param recording the recording that the evaluation is tied to
    String subtitle(DetailState state, Optional<RecordingLink> recording) {
        boolean along = state.detail().state().header().mode() == Mode.RECORDING;
        CallProcess process = state.detail().process().process();
        return Stream.of(
                        texts.now("evaluations.detail.process", tools.words().in(process.title()), process.version()),
                        texts.now(
                                along ? "evaluations.detail.coach-along" : "evaluations.detail.coach",
                                people.coach(
                                        state.detail().state().header().coach(),
                                        state.detail().coach())),
                        texts.now("evaluations.detail.lasted", lasted(state.shown())),
                        recording.isEmpty() || along ? "" : texts.now("evaluations.detail.recorded"),
                        circumstances(state.shown()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    /// Which recording it is tied to.
    String recording(RecordingLink tied) {
        return texts.now(
                "evaluations.detail.recording", tied.path().getFileName(), Formats.clock(tied.durationMs() / 1_000));
    }

    /// *★ Jag ordnar det här åt dig nu 2:21*; empty for a line that was left empty.
    String lifted(DetailState state, Talk.Lifted lifted) {
        String what = tools.words().lifted(state.detail().process().process(), state.shown(), lifted);
        String time = lifted.entry() == 0 ? "" : Elapsed.heard(texts.texts(), state.shown(), lifted.atMs());
        return what.isEmpty() ? "" : ("★ " + what + " " + time).strip();
    }

    private String circumstances(CallState state) {
        var around = state.circumstances();
        return Stream.of(
                        state.header().callBackOf() != null ? texts.now("evaluations.detail.call-back") : "",
                        around.notReached() ? texts.now("wrapup.fact.not-reached") : "",
                        around.cutOff() ? texts.now("wrapup.fact.cut-off") : "",
                        around.joinedLateMs() != null ? texts.now("evaluations.detail.joined-late") : "",
                        around.transferred() ? texts.now("evaluations.detail.transferred") : "")
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private String lasted(CallState state) {
        Stamp last = state.last();
        return last == null ? Formats.clock(0) : Elapsed.lasted(texts.texts(), state, last);
    }

    /// The answer with its time and the listener's comment.
    String answer(CallState state, CallProcess process, CriterionKey key) {
        Given given = state.answers().given().get(key);
        if (given == null) {
            return "";
        }
        String comment = state.answers().comments().getOrDefault(key, "");
        String words = tools.words().answer(process, key, given.answer());
        String time = Elapsed.heard(texts.texts(), state, given.atMs());
        return (words + " " + time).strip() + (comment.isEmpty() ? "" : " · " + comment);
    }

    List<StageBars.Bar> bars(CallState state, CallProcess process) {
        Stamp last = state.last();
        long now = last == null ? 0 : last.offsetMs();
        return process.timedStages().stream()
                .map(stage -> bar(state, stage, now))
                .toList();
    }

    private StageBars.Bar bar(CallState state, Stage stage, long nowMs) {
        StageTimes seconds = stage.seconds();
        Integer target = seconds == null ? null : seconds.target();
        Integer warn = seconds == null ? null : seconds.warn();
        return new StageBars.Bar(
                tools.words().in(stage.name()),
                state.times().entered(stage.id())
                        ? OptionalLong.of(state.times().stageMs(stage.id(), nowMs) / 1_000)
                        : OptionalLong.empty(),
                optional(target),
                optional(warn),
                state.timedFromLater().contains(stage.id()));
    }

    String revision(Revision revision) {
        return revision.withdrawn()
                ? texts.now("evaluations.revision.withdrawn", moment(revision.at()))
                : texts.now("evaluations.revision.number", revision.number(), moment(revision.at()));
    }

    String released(Outbox.Row row) {
        return texts.now(
                Texts.key("evaluations.outbox.kind.", row.kind()),
                row.revision(),
                texts.texts().of("evaluations.outbox.state.", row.state()),
                moment(row.at()));
    }

    /// What must be known before the figures are read: that it was withdrawn or thrown away, that an earlier revision
    /// is on show, or how far it has come with others; empty when there is nothing of the kind.
    String standing(DetailState state) {
        if (state.looksBack()) {
            return state.detail().revisions().stream()
                    .filter(state::isOf)
                    .findFirst()
                    .map(this::revision)
                    .orElse("");
        }
        return switch (state.life()) {
            case WITHDRAWN -> withdrawn(state.detail().revisions().getLast());
            case DISCARDED -> texts.now("evaluations.stand.thrown-away");
            case RUNNING, WRAP_UP, PARKED, FINAL -> handled(state);
        };
    }

    private String withdrawn(Revision revision) {
        return Stream.of(revision(revision), revision.reason())
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" · "));
    }

    private String handled(DetailState state) {
        Handling handling = state.detail().state().handling();
        return switch (state.detail().state().reviewState()) {
            case DRAFT, FINAL -> "";
            case REVIEWED -> handling.reviewed().map(step -> step(state, step)).orElse("");
            case LOCKED ->
                handling.latest(Handling.Step.Kind.LOCKED)
                        .map(step -> step(state, step))
                        .orElse("");
        };
    }

    /// That what stands was sent back, while nothing was done about it.
    Optional<Handling.Step> sentBack(DetailState state) {
        CallState now = state.detail().state();
        boolean stands = now.reviewState() == ReviewState.FINAL && state.life() == Life.FINAL && !state.looksBack();
        return stands ? now.handling().sentBack(now.revision()) : Optional.empty();
    }

    /// An earlier revision is not what stands.
    Tone tone(DetailState state) {
        if (state.life() == Life.WITHDRAWN || state.life() == Life.DISCARDED) {
            return Tone.BAD;
        }
        boolean settled = !state.looksBack() && state.detail().state().reviewState() != ReviewState.FINAL;
        return settled ? Tone.GOOD : Tone.WARN;
    }

    /// Who did what, and when.
    String step(DetailState state, Handling.Step step) {
        return texts.now(Texts.key("evaluations.step.", step.kind()), coach(state, step.by()), moment(step.at()));
    }

    /// What else was made of the call: by whom, and how far it is.
    String other(DetailState state, EvaluationSummary other) {
        String who = other.mode() == Mode.SELF ? agent(state) : coach(state, other.coach());
        String what = ReviewKind.of(other)
                .map(kind -> texts.texts().of("review.what.", kind))
                .orElseGet(() ->
                        texts.now("evaluations.other.scored", texts.texts().of("review.mode.", other.mode())));
        return texts.now(other.life() == Life.FINAL ? "evaluations.other.final" : "evaluations.other.draft", what, who);
    }

    String moment(Instant instant) {
        LocalDateTime local = LocalDateTime.ofInstant(instant, zone);
        return texts.now("evaluations.when", formats.date(local), formats.time(local));
    }

    String day(Instant instant) {
        return formats.date(LocalDateTime.ofInstant(instant, zone));
    }

    private static OptionalLong optional(@Nullable Integer value) {
        return value == null ? OptionalLong.empty() : OptionalLong.of(value);
    }
}

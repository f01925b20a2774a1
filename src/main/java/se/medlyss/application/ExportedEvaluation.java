package se.medlyss.application;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.medlyss.call.Answer;
import se.medlyss.call.Context;
import se.medlyss.call.Dispute;
import se.medlyss.call.Mode;
import se.medlyss.call.MomentKind;
import se.medlyss.call.Selection;
import se.medlyss.process.CallProcess;
import se.medlyss.process.Channel;
import se.medlyss.process.CriterionKey;
import se.medlyss.process.CriticalClass;
import se.medlyss.process.Direction;
import se.medlyss.process.Language;
import se.medlyss.process.Phase;
import se.medlyss.process.ProcessDocument;
import se.medlyss.score.CriticalMiss;

/// What a record tells of an evaluation. All offsets are milliseconds from the call's raw start.
///
/// @param reviewOf       the evaluation that this one reviews; null for most
/// @param session        the calibration session; null for most
/// @param reason         why the revision was made; empty for the first
/// @param site           the organisation's id
/// @param selfAssessment the agent's own assessment of the same call; null for most
/// @param coachingMs     how long it was talked through; null when that was not measured
/// @param acknowledged   the agent has read it; null while not, or not known
/// @param disputes       the agent's objections, and what became of them
/// @param sentBack       this review asks the owner to look again; null for most
/// @param reviews        what the owner did with reviews of this evaluation
public record ExportedEvaluation(
        Language language,
        Standing state,
        @Nullable UUID reviewOf,
        @Nullable UUID session,
        String reason,
        Process process,
        Call call,
        String site,
        Person agent,
        Person coach,
        List<Stage> stages,
        List<Line> answers,
        List<Moment> moments,
        List<Note> notes,
        List<Outcome> outcome,
        Result score,
        @Nullable UUID selfAssessment,
        @Nullable Long coachingMs,
        @Nullable Acknowledged acknowledged,
        List<Objection> disputes,
        @Nullable SentBack sentBack,
        List<OwnersAnswer> reviews) {

    public ExportedEvaluation {
        stages = List.copyOf(stages);
        answers = List.copyOf(answers);
        moments = List.copyOf(moments);
        notes = List.copyOf(notes);
        outcome = List.copyOf(outcome);
        disputes = List.copyOf(disputes);
        reviews = List.copyOf(reviews);
    }

    /// @param comment empty without one
    public record Acknowledged(OffsetDateTime at, String comment) {}

    /// @param comment what to look at again
    public record SentBack(OffsetDateTime at, String comment) {}

    /// A review that the owner has read.
    ///
    /// @param adopted else the evaluation was kept as it was
    /// @param reason  why it was kept; empty when it was adopted
    public record OwnersAnswer(UUID review, boolean adopted, OffsetDateTime at, String reason) {}

    /// @param answerBy  the last day for an answer; null in records that do not tell it
    /// @param text      how the agent sees it; may be empty
    /// @param decision  null while it is open
    /// @param decidedAt null while it is open
    /// @param answer    may be empty
    public record Objection(
            CriterionKey key,
            OffsetDateTime at,
            @Nullable LocalDate answerBy,
            String text,
            Dispute.@Nullable Outcome decision,
            @Nullable OffsetDateTime decidedAt,
            String answer) {}

    /// The same evaluation, of and by these.
    public ExportedEvaluation withPeople(Person newAgent, Person newCoach) {
        return new ExportedEvaluation(
                language,
                state,
                reviewOf,
                session,
                reason,
                process,
                call,
                site,
                newAgent,
                newCoach,
                stages,
                answers,
                moments,
                notes,
                outcome,
                score,
                selfAssessment,
                coachingMs,
                acknowledged,
                disputes,
                sentBack,
                reviews);
    }

    /// How far the evaluation has come.
    public enum Standing {
        FINAL("final"),
        REVIEWED("reviewed"),
        LOCKED("locked");

        private final String code;

        Standing(String code) {
            this.code = code;
        }

        /// How it is written in files.
        public String code() {
            return code;
        }
    }

    /// @param hash  of the whole process, guidance included
    /// @param title in the record's language
    /// @param rules the process without its guidance
    /// @param json  the rules as canonical JSON
    public record Process(String id, int version, String hash, String title, CallProcess rules, String json) {

        /// The version as far as the record carries it: its rules and texts, without the guidance.
        public ProcessDocument document() {
            return new ProcessDocument(rules, json, hash);
        }
    }

    /// @param startedAt    offset 0
    /// @param startShiftMs correction of the start; negative is earlier
    /// @param durationMs   from the corrected start
    /// @param part         which part of the call; 0 when it was scored whole
    public record Call(
            UUID id,
            Mode mode,
            Channel channel,
            Direction direction,
            OffsetDateTime startedAt,
            long startShiftMs,
            long durationMs,
            long holdMs,
            boolean joinedLate,
            boolean cutOff,
            boolean transferred,
            int part,
            Selection selection,
            Context context,
            boolean informedAgent,
            boolean informedCustomer) {}

    /// @param team empty when unknown
    /// @param name null unless the organisation turned names on
    public record Person(
            String id,
            String team,
            boolean provisional,
            @Nullable String name) {

        /// The same person by the organisation's id.
        public Person merged(String organisationsId) {
            return new Person(organisationsId, team, false, name);
        }
    }

    /// @param position 1 for the first of the form
    /// @param targetMs null without a target
    /// @param percent  null when nothing in it counted
    public record Stage(
            String id,
            String name,
            Phase phase,
            int position,
            List<Visit> visits,
            long elapsedMs,
            @Nullable Long targetMs,
            BigDecimal earned,
            BigDecimal possible,
            @Nullable BigDecimal percent) {

        public Stage {
            visits = List.copyOf(visits);
        }
    }

    /// @param rawEnteredMs as it was stamped
    public record Visit(long enteredMs, long leftMs, long rawEnteredMs) {}

    /// A criterion and its answer.
    ///
    /// @param text     the wording, in the record's language
    /// @param type     `check`, `graded`, `timed`, `choice` or `text`
    /// @param answer   null when unanswered
    /// @param atMs     null when it has no time
    /// @param rawAtMs  as it was stamped; null when it has no time
    /// @param critical null when not critical
    /// @param comment  empty without one
    public record Line(
            CriterionKey key,
            String text,
            String type,
            @Nullable Answer answer,
            @Nullable Long atMs,
            @Nullable Long rawAtMs,
            @Nullable CriticalClass critical,
            String comment,
            BigDecimal earned,
            BigDecimal possible) {}

    /// @param stage empty before the first
    /// @param text  empty without one
    public record Moment(MomentKind kind, long atMs, String stage, String text, boolean mayShare) {}

    /// @param stage empty before the first
    public record Note(long atMs, String stage, String text) {}

    /// @param matter 1 for the first
    public record Outcome(String id, String option, int matter) {}

    /// The score as it was written.
    ///
    /// @param percent               null when nothing counted
    /// @param percentBeforeCritical null when nothing counted
    /// @param approved              null while that cannot be said
    public record Result(
            BigDecimal earned,
            BigDecimal possible,
            @Nullable BigDecimal percent,
            @Nullable BigDecimal percentBeforeCritical,
            @Nullable Boolean approved,
            boolean notReached,
            boolean complete,
            List<CriticalMiss> criticalMisses) {

        public Result {
            criticalMisses = List.copyOf(criticalMisses);
        }
    }
}

package se.medlyss.application.insight;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.medlyss.call.Context;
import se.medlyss.call.Mode;
import se.medlyss.call.MomentKind;
import se.medlyss.call.Selection;
import se.medlyss.process.Channel;
import se.medlyss.process.CriterionKey;

/// What the figures need of one evaluation, small enough for a hundred thousand of them in memory.
///
/// @param call         shared by all who scored the same call
/// @param day          of the call's start
/// @param percent      0..100, above with a bonus; null when nothing counted
/// @param approved     null while that cannot be said
/// @param revision     1 for the first
/// @param firstPercent what the first revision gave; null when this is the first, or when it is not known
/// @param coachingMs   how long it was talked through; 0 when that was not measured
/// @param stagePercent in the order of the form; NaN where nothing counted
/// @param stageMs      in the order of the form; 0 where the stage was not entered
/// @param answers      in the order of the form, see [Answers]
@SuppressWarnings("ArrayRecordComponent") // never compared, never changed
public record EvaluationFacts(
        UUID id,
        UUID call,
        LocalDate day,
        Persons persons,
        Setting setting,
        ProcessForm form,
        @Nullable Double percent,
        @Nullable Boolean approved,
        int revision,
        @Nullable Double firstPercent,
        long coachingMs,
        double[] stagePercent,
        int[] stageMs,
        byte[] answers,
        List<Outcome> outcomes,
        List<Moment> moments) {

    /// Whom it is about and who scored it; ids of the organisation.
    ///
    /// @param team        of the agent; empty when unknown
    /// @param provisional the agent has no id of the organisation's yet
    public record Persons(String site, String team, String agent, boolean provisional, String coach) {}

    /// How the call came to be scored.
    public record Setting(Mode mode, Channel channel, Context context, Selection selection) {}

    /// An answer to a question about how a matter ended.
    ///
    /// @param matter 1 for the first
    public record Outcome(String question, String option, int matter) {}

    /// A mark with words.
    ///
    /// @param stage empty before the first
    public record Moment(MomentKind kind, String stage, String text, boolean mayShare) {}

    public EvaluationFacts {
        outcomes = List.copyOf(outcomes);
        moments = List.copyOf(moments);
    }

    /// Whether its setting was an ordinary one: introduction and pair listening stay outside averages.
    public boolean ordinary() {
        return setting.context() == Context.ORDINARY;
    }

    /// Whether it counts in averages. A call counts once: an agent's own assessment, a second opinion and a
    /// calibration are further looks at a call.
    public boolean counts() {
        return ordinary() && setting.mode().countsForTheAgent();
    }

    /// The answer to a criterion, see [Answers]; [Answers#UNANSWERED] when its version has no such criterion.
    public byte answer(CriterionKey key) {
        int position = form.position(key);
        return position == ProcessForm.ABSENT ? Answers.UNANSWERED : answers[position];
    }

    /// How long the stage lasted, in milliseconds; 0 when it was not entered.
    public int stageMs(String stage) {
        int position = form.position(stage);
        return position == ProcessForm.ABSENT ? 0 : stageMs[position];
    }
}

package se.medlyss.ui.wrapup;

import java.util.List;
import java.util.Optional;
import se.medlyss.application.EvaluationArchive.Agreed;
import se.medlyss.call.CallState;
import se.medlyss.call.Drafts;
import se.medlyss.call.Mode;
import se.medlyss.call.Talk;
import se.medlyss.coaching.TalkProposals;
import se.medlyss.people.Coach;
import se.medlyss.process.CallProcess;
import se.medlyss.score.Score;
import se.medlyss.score.Scoring;

/// What the talk shows.
///
/// @param agent     the agent's name, as this computer knows it
/// @param coach     the name of whoever scored it; empty when nobody here knows it
/// @param draft     what is written, saved or not
/// @param before    what the two agreed on last time
/// @param unfolded  the score is shown
/// @param left      the evaluation has left for the shared folder: what is changed now is a revision of its own
/// @param asking    why the answers are to be changed after all is asked
record TalkState(
        CallState call,
        CallProcess process,
        String agent,
        String coach,
        Talk draft,
        TalkProposals proposals,
        Optional<Agreed> before,
        Score score,
        boolean unfolded,
        boolean left,
        boolean asking) {

    /// Whether the agent has heard nothing of it yet, and has not assessed the call either.
    boolean unheard() {
        return call.header().mode() == Mode.LIVE
                && !call.talk().done()
                && call.handling().acknowledgement() == null
                && call.handling().selfAssessment() == null;
    }

    /// Whether others have the evaluation as it is: the agent has heard it, or it has left.
    boolean stands() {
        return left || call.talk().done();
    }

    /// The talk about a call, with what it could begin from.
    static TalkState of(CallState call, CallProcess process) {
        return new TalkState(
                call,
                process,
                "",
                "",
                call.talk(),
                TalkProposals.of(call, process),
                Optional.empty(),
                Scoring.score(
                        process,
                        call.answers().fitting(process),
                        call.circumstances().notReached()),
                false,
                false,
                !call.drafts().of(Drafts.REVISION).isEmpty());
    }

    TalkState with(Talk newDraft) {
        return new TalkState(call, process, agent, coach, newDraft, proposals, before, score, unfolded, left, asking);
    }

    TalkState with(CallState newCall) {
        return new TalkState(
                newCall, process, agent, coach, newCall.talk(), proposals, before, score, unfolded, left, asking);
    }

    TalkState named(String name) {
        return new TalkState(call, process, name, coach, draft, proposals, before, score, unfolded, left, asking);
    }

    /// Scored by one of these.
    TalkState by(List<Coach> known) {
        String name = known.stream()
                .filter(each -> each.id().equals(call.header().coach()))
                .findFirst()
                .map(Coach::name)
                .orElse("");
        return new TalkState(call, process, agent, name, draft, proposals, before, score, unfolded, left, asking);
    }

    TalkState after(Optional<Agreed> agreed) {
        return new TalkState(call, process, agent, coach, draft, proposals, agreed, score, unfolded, left, asking);
    }

    TalkState unfolded(boolean show) {
        return new TalkState(call, process, agent, coach, draft, proposals, before, score, show, left, asking);
    }

    TalkState thatLeft() {
        return new TalkState(call, process, agent, coach, draft, proposals, before, score, unfolded, true, asking);
    }

    TalkState asking(boolean now) {
        return new TalkState(call, process, agent, coach, draft, proposals, before, score, unfolded, left, now);
    }
}

package se.medlyss.ui.wrapup;

import java.util.Optional;
import se.medlyss.application.EvaluationArchive.Agreed;
import se.medlyss.call.CallState;
import se.medlyss.call.Talk;
import se.medlyss.coaching.TalkProposals;
import se.medlyss.process.CallProcess;
import se.medlyss.score.Score;

/// What the talk shows.
///
/// @param agent     the agent's name, as this computer knows it
/// @param draft     what is written, saved or not
/// @param before    what the two agreed on last time
/// @param unfolded  the score is shown
record TalkState(
        CallState call,
        CallProcess process,
        String agent,
        Talk draft,
        TalkProposals proposals,
        Optional<Agreed> before,
        Score score,
        boolean unfolded) {

    TalkState with(Talk newDraft) {
        return new TalkState(call, process, agent, newDraft, proposals, before, score, unfolded);
    }

    TalkState with(CallState newCall) {
        return new TalkState(newCall, process, agent, newCall.talk(), proposals, before, score, unfolded);
    }

    TalkState named(String name, Optional<Agreed> agreed) {
        return new TalkState(call, process, name, draft, proposals, agreed, score, unfolded);
    }

    TalkState unfolded(boolean show) {
        return new TalkState(call, process, agent, draft, proposals, before, score, show);
    }
}

package se.medlyss.ui.scoring;

import java.util.Optional;
import se.medlyss.application.OpenCall;
import se.medlyss.call.Answer;
import se.medlyss.call.StageMoves;
import se.medlyss.process.CriterionKey;
import se.medlyss.process.ProcessDocument;
import se.medlyss.support.ManualTime;
import se.medlyss.support.OneCall;
import se.medlyss.support.Samples;

/// Tests in a call whose process has a criterion of every kind.
abstract class InACallOfEveryKind {

    static final CriterionKey TEXT = CriterionKey.parse("ask.text");
    static final CriterionKey THANKS = CriterionKey.parse("close.thanks");

    final ManualTime time = new ManualTime();
    final ProcessDocument process = Samples.everyKind();
    final OpenCall call = OneCall.by(process, time);
    final ScoringViewModel viewModel = new ScoringViewModel(call);

    final Optional<Answer> answer(CriterionKey key) {
        return viewModel.state().get().answer(key);
    }

    final void number(int number) {
        viewModel.number(number, call.stamp());
    }

    final void nextStage() {
        viewModel.take(StageMoves.next(call.state(), call.process())
                .flatMap(stage -> StageMoves.enter(call.state(), stage, call.stamp())));
    }
}

package se.medlyss.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import se.medlyss.call.Answer;
import se.medlyss.call.CallEvent;
import se.medlyss.call.HoldKind;
import se.medlyss.process.CallProcess;
import se.medlyss.process.CriterionKey;
import se.medlyss.process.ProcessDocument;
import se.medlyss.support.CallScript;
import se.medlyss.support.Samples;

class WrapUpFindingsTest {

    private static final CriterionKey CRITICAL = CriterionKey.parse("open.second");

    private final ProcessDocument document = Samples.process("service");
    private final CallProcess process = document.process();

    private CallScript complete() {
        return CallScript.of(document)
                .enter("open")
                .pass(20)
                .met("open")
                .enter("solve")
                .pass(90)
                .met("solve")
                .met("after")
                .met("whole");
    }

    private List<Finding> findings(CallScript call) {
        return WrapUpFindings.of(call.state(), process);
    }

    @Test
    void findsNothingInACallThatIsAllThere() {
        assertThat(findings(complete().end())).isEmpty();
    }

    @Test
    void listsWhatIsUnansweredInTheOrderOfTheForm() {
        CallScript call = complete();
        call.take(new CallEvent.AnswerCleared(call.at(), CriterionKey.parse("whole.first")))
                .take(new CallEvent.AnswerCleared(call.at(), CriterionKey.parse("open.first")));
        assertThat(findings(call.end()))
                .extracting(Finding::name)
                .containsExactly("unanswered:open.first", "unanswered:whole.first");
    }

    @Test
    void takesAStageThatWasNeverEnteredAsOneThing() {
        CallScript call = CallScript.of(document)
                .enter("open")
                .met("open")
                .pass(10)
                .met("after")
                .met("whole")
                .end();
        var stage = new Finding.StageNotEntered(
                "solve", List.of(CriterionKey.parse("solve.first"), CriterionKey.parse("solve.second")));
        assertThat(findings(call)).containsExactly(stage);

        assertThat(findings(call.take(new CallEvent.FindingAccepted(call.at(), stage.name()))))
                .as("accepted: its criteria are listed one by one")
                .containsExactly(
                        new Finding.Unanswered(CriterionKey.parse("solve.first")),
                        new Finding.Unanswered(CriterionKey.parse("solve.second")));
    }

    @Test
    void isContentWithAStageThatWasNeverEnteredOnceItsCriteriaAreAnswered() {
        CallScript call = CallScript.of(document)
                .enter("open")
                .met("open")
                .pass(10)
                .met("after")
                .met("whole")
                .end();
        Set<CriterionKey> keys = process.stage("solve").orElseThrow().keys().collect(Collectors.toSet());
        assertThat(findings(call.take(new CallEvent.RestAnswered(call.at(), keys, Answer.NOT_APPLICABLE))))
                .isEmpty();
    }

    @Test
    void asksWhatEachPauseWasAndSaysWhichWasStillOpenAtHangUp() {
        CallScript call = complete().pause(30);
        int first = call.seq() - 1;
        call.pass(5).take(new CallEvent.HoldStarted(call.at()));
        int second = call.seq();
        call.pass(12).end();
        assertThat(findings(call))
                .containsExactly(
                        new Finding.PauseToClassify(first, 110_000, 30_000, false),
                        new Finding.PauseToClassify(second, 145_000, 12_000, true));

        call.take(new CallEvent.HoldClassified(call.at(), first, HoldKind.SILENCE))
                .take(new CallEvent.EntryDeleted(call.at(), second));
        assertThat(findings(call)).isEmpty();
    }

    @Test
    void pointsAtTheStageThatCameTooEarlyAndNotAtComingBack() {
        CallScript call = CallScript.of(document).enter("solve").pass(9);
        int early = call.seq();
        call.enter("open")
                .met("open")
                .pass(9)
                .enter("solve")
                .met("solve")
                .met("after")
                .met("whole")
                .pass(9)
                .enter("open")
                .end();
        assertThat(findings(call)).containsExactly(new Finding.OutOfOrder("solve", early, 0, "open"));
        assertThat(findings(call.take(new CallEvent.FindingAccepted(call.at(), "order:" + early))))
                .isEmpty();
    }

    @Test
    void asksForACriticalMissToBeConfirmedFirstOfAllAndAgainAfterTheAnswerChanged() {
        CallScript call =
                complete().pause(10).answer(CRITICAL.toString(), Answer.NOT_MET).end();
        assertThat(findings(call).getFirst()).isEqualTo(new Finding.MissToConfirm(CRITICAL));
        assertThat(findings(call).getFirst().mayWait()).isFalse();

        call.take(new CallEvent.MissConfirmed(call.at(), CRITICAL));
        assertThat(findings(call)).noneMatch(Finding.MissToConfirm.class::isInstance);

        call.answer(CRITICAL.toString(), Answer.MET).answer(CRITICAL.toString(), Answer.NOT_MET);
        assertThat(findings(call).getFirst()).isEqualTo(new Finding.MissToConfirm(CRITICAL));
    }

    @Test
    void flagsPersonalDataInNotesAndCommentsUntilTheTextIsChangedOrAccepted() {
        CallScript call = complete().note("nås på 070-174 06 05");
        int note = call.seq();
        call.take(new CallEvent.Commented(call.at(), CRITICAL, "kim@post.example"))
                .end();
        assertThat(findings(call))
                .extracting(finding -> ((Finding.PersonalText) finding).where())
                .containsExactly(new TextPlace.Entry(note, 110_000), new TextPlace.Comment(CRITICAL));

        call.take(new CallEvent.EntryWorded(call.at(), note, "nås på •••"));
        Finding comment = findings(call).getFirst();
        assertThat(findings(call)).containsExactly(comment);
        assertThat(comment.mayWait()).isFalse();
        assertThat(findings(call.take(new CallEvent.FindingAccepted(call.at(), comment.name()))))
                .isEmpty();
    }

    @Test
    void asksForNothingThatWasNotHeardWhenNobodyAnsweredTheCall() {
        CallScript call = CallScript.of(document).enter("open").pass(40);
        call.take(new CallEvent.NotReached(call.at(), 3)).end();
        assertThat(findings(call)).isEmpty();
    }

    @Test
    void givesBackAFindingWhenItsAnswerIsUndone() {
        CallScript call = complete().end();
        call.take(new CallEvent.AnswerCleared(call.at(), CRITICAL));
        assertThat(findings(call)).containsExactly(new Finding.Unanswered(CRITICAL));
        assertThat(findings(call.take(new CallEvent.Undone(call.at())))).isEmpty();
    }
}

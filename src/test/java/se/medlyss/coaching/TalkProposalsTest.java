package se.medlyss.coaching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.medlyss.call.Answer;
import se.medlyss.call.CallEvent;
import se.medlyss.call.MomentKind;
import se.medlyss.process.CriterionKey;
import se.medlyss.process.ProcessDocument;
import se.medlyss.support.CallScript;
import se.medlyss.support.Samples;

class TalkProposalsTest {

    private final ProcessDocument document = Samples.process("service");
    private final CallScript call = CallScript.of(document).enter("open").pass(20);

    private TalkProposals proposals() {
        return TalkProposals.of(call.state(), document.process());
    }

    private int mark(MomentKind kind) {
        call.take(new CallEvent.MomentMarked(call.at(), kind));
        return call.seq();
    }

    @Test
    void takesTheNoteWrittenBesideAMarkedMomentAsWhatWasSaid() {
        call.note("”Jag ordnar det här åt dig nu”").pass(4);
        int moment = mark(MomentKind.LIFT);
        assertThat(proposals().strengths())
                .containsExactly(new Strength(moment, "open", 24_000, "”Jag ordnar det här åt dig nu”", null));
    }

    @Test
    void neverLiftsWhatWasWrittenAboutSomethingToDevelop() {
        int develop = mark(MomentKind.DEVELOP);
        call.pass(3).note("Avbryter kunden").pass(10);
        int lift = mark(MomentKind.LIFT);
        assertThat(proposals().strengths()).containsExactly(new Strength(lift, "open", 33_000, "", null));
        assertThat(proposals().areas())
                .containsExactly(new DevelopmentArea.Moment(develop, "open", 20_000, "Avbryter kunden"));
    }

    @Test
    void leavesANoteOfTheStageBeforeToThatStage() {
        call.note("Ringer från bilen").pass(4).enter("solve").pass(4);
        int moment = mark(MomentKind.LIFT);
        assertThat(proposals().strengths()).containsExactly(new Strength(moment, "solve", 28_000, "", null));
    }

    @Test
    void keepsTheMomentsOwnWordsAndLeavesTheNoteAProposalOfItsOwn() {
        call.note("”Vad bra att du ringde”");
        int note = call.seq();
        call.pass(5);
        int moment = mark(MomentKind.LIFT);
        call.take(new CallEvent.EntryWorded(call.at(), moment, "Fint lugn"));
        assertThat(proposals().strengths())
                .extracting(Strength::entry, Strength::quote)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(moment, "Fint lugn"),
                        org.assertj.core.groups.Tuple.tuple(note, "”Vad bra att du ringde”"));
    }

    @Test
    void proposesWhatWasMetWhenNobodyMarkedAnything() {
        call.answer("open.first", Answer.MET).answer("open.second", Answer.NOT_MET);
        assertThat(proposals().strengths())
                .extracting(Strength::criterion)
                .containsExactly(CriterionKey.parse("open.first"));
    }

    @Test
    void proposesMarkedMomentsThenCriticalMissesThenOtherMisses() {
        call.answer("open.first", Answer.NOT_MET).answer("solve.second", Answer.NOT_MET);
        int moment = mark(MomentKind.DEVELOP);
        assertThat(proposals().areas())
                .containsExactly(
                        new DevelopmentArea.Moment(moment, "open", 20_000, ""),
                        new DevelopmentArea.Miss(CriterionKey.parse("solve.second"), true),
                        new DevelopmentArea.Miss(CriterionKey.parse("open.first"), false));
    }

    @Test
    void neverProposesMoreThanFiveOfEither() {
        for (int i = 0; i < 9; i++) {
            call.pass(60);
            mark(MomentKind.LIFT);
            mark(MomentKind.DEVELOP);
        }
        assertThat(List.of(proposals().strengths().size(), proposals().areas().size()))
                .containsExactly(5, 5);
    }
}

package se.medlyss.exchange;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import se.medlyss.application.EvaluationRecord;
import se.medlyss.application.EvaluationRecord.Persons;
import se.medlyss.application.FileRefusedException;
import se.medlyss.application.Outbox;
import se.medlyss.application.RecordCodec;
import se.medlyss.application.RecordException;
import se.medlyss.call.Answer;
import se.medlyss.call.CallEvent;
import se.medlyss.call.CallState;
import se.medlyss.call.MomentKind;
import se.medlyss.call.NotApplicableReason;
import se.medlyss.call.Talk;
import se.medlyss.process.CriterionKey;
import se.medlyss.process.Language;
import se.medlyss.process.ProcessDocument;
import se.medlyss.score.Scoring;
import se.medlyss.support.CallScript;

/// Fixed calls as records, for golden files and for breaking.
public final class RecordSamples {

    static final UUID EVALUATION = UUID.fromString("01934567-89ab-7cde-8f01-23456789abcd");
    static final String WRITER = "ab12cd34ab12cd34ab12cd34ab12cd34";
    static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");
    static final Instant RELEASED = Instant.parse("2026-11-21T14:00:00.250Z");
    static final Persons PSEUDONYMS = new Persons("", false, null, null);

    /// With stages of every phase, criteria of every type, and guidance.
    static final ProcessDocument PROCESS = process();

    private static final RecordWriter WRITES = new RecordWriter("0.1.0", ZONE);

    private RecordSamples() {}

    /// By the name of the golden file.
    public static Map<String, Outbox.Made> golden() throws RecordException {
        Map<String, Outbox.Made> golden = new LinkedHashMap<>();
        golden.put("first", made(first()));
        golden.put("rich", made(rich()));
        golden.put("with-names", made(withNames()));
        golden.put("not-reached", made(notReached()));
        golden.put("never-began", made(neverBegan()));
        var withdrawal = new RecordCodec.Withdrawal(
                EVALUATION, 2, "Fel medarbetare", Instant.parse("2026-10-31T23:30:00Z"), RELEASED);
        golden.put("withdrawal", WRITES.withdrawal(withdrawal).make(position(2), "a".repeat(64), null));
        golden.put("erasure", erasure());
        return golden;
    }

    /// All met, in one go.
    static EvaluationRecord first() {
        CallScript script = CallScript.of(PROCESS).enter("open").pass(5);
        script.answer("prepare.goal", Answer.MET).answer("open.who", Answer.MET);
        script.answer("open.fast", new Answer.Seconds(new BigDecimal("12.5")));
        script.enter("need").pass(20).answer("need.ask", new Answer.Grade(new BigDecimal("2.25")));
        script.answer("need.sum", new Answer.Grade(new BigDecimal("3")));
        script.answer("need.way", new Answer.Chosen("good")).pass(4).end().answer("after.noted", Answer.MET);
        return finalised(script.answer("whole.voice", Answer.MET), PSEUDONYMS);
    }

    /// Something of everything.
    static EvaluationRecord rich() {
        CallScript script = CallScript.of(PROCESS).enter("prepare").pass(7).answer("prepare.goal", Answer.MET);
        script.pass(3).enter("open");
        int opened = script.seq();
        script.pass(4).answer("open.who", Answer.MET);
        int answered = script.seq();
        script.take(new CallEvent.EntryShifted(script.at(), opened, -2_000));
        script.take(new CallEvent.EntryShifted(script.at(), answered, -1_000));
        script.answer("open.fast", new Answer.Seconds(new BigDecimal("14.123")));
        script.take(new CallEvent.Commented(script.at(), CriterionKey.parse("open.fast"), "Lång inledning."));
        script.enter("need").pass(30).note("Kunden är \"nöjd\" i dag \u2028 😀");
        script.take(new CallEvent.MomentMarked(script.at(), MomentKind.LIFT));
        int moment = script.seq();
        script.answer("need.ask", new Answer.Grade(new BigDecimal("0.5")));
        script.answer("need.sum", new Answer.Grade(BigDecimal.ONE)).answer("need.way", new Answer.Chosen("third"));
        script.enter("open").pass(6).pause(12);
        script.take(new CallEvent.MatterBegan(script.at())).enter("extra").pass(41);
        script.answer("extra.tip", new Answer.NotApplicable(NotApplicableReason.ALREADY_GIVEN));
        script.answer("extra.more", Answer.MET).answer("whole.voice", Answer.NOT_HEARD);
        script.answer("whole.words", new Answer.Written("Varmt och lugnt")).note(" ");
        script.take(new CallEvent.StartShifted(script.at(), -5_000));
        script.take(new CallEvent.MomentMarked(script.at(), MomentKind.DEVELOP));
        script.take(new CallEvent.OutcomeGiven(script.at(), "resolved", 2, "no"))
                .end();
        script.take(new CallEvent.OutcomeGiven(script.at(), "resolved", 1, "yes"));
        script.take(new CallEvent.OutcomeGiven(script.at(), "before", 1, "no"));
        Talk talk = new Talk(
                "Lugn röst",
                List.of(new Talk.Lifted(moment, 60_000, "Vad är viktigast för dig?")),
                "Säga varför jag ringer",
                "Öppna med syftet",
                3,
                LocalDate.parse("2026-12-01"),
                true,
                RELEASED,
                480_000,
                null);
        script.take(new CallEvent.TalkWritten(script.at(), talk));
        return finalised(script, new Persons("malmo", true, null, null));
    }

    static EvaluationRecord withNames() {
        CallScript script = CallScript.of(PROCESS).enter("open").pass(9);
        script.take(new CallEvent.JoinedLate(script.at(), Set.of(CriterionKey.parse("open.who"))));
        script.take(new CallEvent.Transferred(script.at(), false)).take(new CallEvent.CutOff(script.at(), true));
        return finalised(script.end(), new Persons("oslo", false, "Kim Eksempel", "Ola Påhitt"));
    }

    static EvaluationRecord notReached() {
        CallScript script = CallScript.of(PROCESS).enter("open").pass(30).answer("open.who", Answer.MET);
        script.take(new CallEvent.NotReached(script.at(), 3));
        return finalised(script.end(), PSEUDONYMS);
    }

    static EvaluationRecord neverBegan() {
        CallScript script =
                CallScript.of(PROCESS).pass(2).enter("prepare").pass(5).note("Numret fanns inte");
        return finalised(script.end(), PSEUDONYMS);
    }

    private static EvaluationRecord finalised(CallScript script, Persons persons) {
        return record(PROCESS, script.take(new CallEvent.Finalised(script.at())).state(), persons);
    }

    static EvaluationRecord record(ProcessDocument process, CallState state, Persons persons) {
        var score = Scoring.score(
                process.process(),
                state.answers().fitting(process.process()),
                state.circumstances().notReached());
        return new EvaluationRecord(EVALUATION, state, process, score, persons, Language.SV, RELEASED);
    }

    static Outbox.Made made(EvaluationRecord record) throws RecordException {
        return WRITES.evaluation(record).make(position(1), null, null);
    }

    static Outbox.Position position(long sequence) {
        return new Outbox.Position(WRITER, sequence, sequence == 1 ? null : "b".repeat(64), null);
    }

    private static Outbox.Made erasure() throws RecordException {
        Outbox.Made first = made(first());
        var row = new Outbox.Row(
                EVALUATION,
                1,
                Outbox.Kind.EVALUATION,
                position(1),
                first,
                first.fileName(),
                Outbox.State.VERIFIED,
                RELEASED,
                "");
        var erasure = new RecordCodec.Erasure(EVALUATION, 2, "2026-11", List.of(row.erased()), RELEASED);
        var successor = new Outbox.Position("c".repeat(32), 1, null, WRITER);
        return WRITES.erasure(erasure).make(successor, first.hash(), null);
    }

    private static ProcessDocument process() {
        try {
            return new ProcessReader().read(Path.of("src/test/resources/records/process.json"));
        } catch (FileRefusedException broken) {
            throw new AssertionError(broken);
        }
    }
}

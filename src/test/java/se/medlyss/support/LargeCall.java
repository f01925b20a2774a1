package se.medlyss.support;

import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import se.medlyss.application.EvaluationRecord;
import se.medlyss.call.Answer;
import se.medlyss.call.CallEvent;
import se.medlyss.call.CallHeader;
import se.medlyss.call.CallState;
import se.medlyss.call.Mode;
import se.medlyss.call.MomentKind;
import se.medlyss.call.Talk;
import se.medlyss.process.Criterion;
import se.medlyss.process.Language;
import se.medlyss.process.OutcomeQuestion;
import se.medlyss.process.Phase;
import se.medlyss.process.ProcessDocument;
import se.medlyss.process.Stage;
import se.medlyss.score.Scoring;

/// A call of the large organisation, scored from beginning to end.
final class LargeCall {

    private final ProcessDocument process;
    private final Random random;
    private final Random behaviour;
    private final CallScript script;
    private final double level;

    /// @param level     how often a behaviour is heard, 0..1
    /// @param behaviour the same for all who score the same call
    /// @param own       what this coach alone hears
    LargeCall(CallHeader header, ProcessDocument process, Instant start, double level, long behaviour, long own) {
        this.process = process;
        this.random = new Random(own);
        this.behaviour = new Random(behaviour);
        this.level = level;
        this.script = CallScript.of(process, header, start);
        score(header);
    }

    private void score(CallHeader header) {
        boolean unreached = header.mode() == Mode.MYSTERY && random.nextInt(10) == 0;
        if (unreached) {
            script.take(new CallEvent.NotReached(script.at(), 3));
        } else {
            listen();
        }
        script.end();
        for (OutcomeQuestion question : process.process().outcome()) {
            int last = question.options().size() - 1;
            int option = random.nextInt(5) < 3 ? 0 : Math.min(random.nextInt(last + 1), random.nextInt(last + 1));
            script.take(new CallEvent.OutcomeGiven(
                    script.at(),
                    question.id(),
                    1,
                    question.options().get(option).id()));
        }
        script.pass(30).take(new CallEvent.Finalised(script.at()));
        if (header.mode() == Mode.LIVE && random.nextInt(5) > 0) {
            talk();
        }
    }

    private void listen() {
        int missed = 0;
        for (Stage stage : process.process().stages()) {
            if (stage.optional() && random.nextInt(3) == 0) {
                continue;
            }
            if (stage.timed() && stage.phase() != Phase.WHOLE) {
                script.enter(stage.id());
            }
            for (Criterion criterion : stage.criteria()) {
                script.pass(3 + random.nextInt(20));
                answer(stage, criterion, missed++);
            }
        }
        if (random.nextInt(4) == 0) {
            script.pause(5 + random.nextInt(60));
        }
        if (random.nextInt(6) == 0) {
            script.take(new CallEvent.MomentMarked(
                    script.at(), random.nextBoolean() ? MomentKind.LIFT : MomentKind.DEVELOP));
            script.take(new CallEvent.EntryWorded(script.at(), script.seq(), "Lugn röst hela vägen"));
        }
        if (random.nextInt(8) == 0) {
            script.note("Kunden ringde om samma sak i går");
        }
    }

    /// Later behaviours are the harder ones; most is heard alike by all who score the call.
    private void answer(Stage stage, Criterion criterion, int number) {
        double hardness = number % 5 * 0.05;
        long alike = behaviour.nextLong();
        Answer answer = MadeUpRecords.answer(
                random.nextInt(9) == 0 ? random : new Random(alike), criterion, Math.max(0.2, level - hardness));
        if (answer == MadeUpRecords.NONE) {
            return;
        }
        Answer heard = random.nextInt(40) == 0 ? Answer.NOT_HEARD : answer;
        script.answer(stage.key(criterion).toString(), heard);
        if (heard.equals(Answer.NOT_MET) && random.nextInt(10) == 0) {
            script.take(new CallEvent.Commented(script.at(), stage.key(criterion), "=Behöver övas; \"lite till\""));
        }
    }

    private void talk() {
        long length = 240_000 + random.nextInt(480_000);
        script.pass((int) (length / 1_000));
        Instant heard = script.at().wall();
        script.take(new CallEvent.TalkWritten(
                script.at(),
                new Talk("Tonen", List.of(), "Sammanfatta", "", 0, null, random.nextBoolean(), heard, length, null)));
    }

    /// The coach thinks better of the first miss.
    void revise() {
        script.pass(3_600).take(new CallEvent.RevisionOpened(script.at(), "Lyssnade om"));
        process.process().stages().stream()
                .flatMap(stage -> stage.keys())
                .filter(key -> script.state()
                        .answer(key)
                        .filter(Answer.NOT_MET::equals)
                        .isPresent())
                .findFirst()
                .ifPresent(key -> script.answer(key.toString(), Answer.MET));
        script.pass(10).take(new CallEvent.Finalised(script.at()));
    }

    CallState state() {
        return script.state();
    }

    EvaluationRecord record(UUID evaluation, EvaluationRecord.Persons persons, Instant written) {
        CallState state = state();
        var answers = state.answers().fitting(process.process());
        var score =
                Scoring.score(process.process(), answers, state.circumstances().notReached());
        return new EvaluationRecord(evaluation, state, process, score, persons, Language.SV, written);
    }
}

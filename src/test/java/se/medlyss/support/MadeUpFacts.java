package se.medlyss.support;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.medlyss.application.insight.Answers;
import se.medlyss.application.insight.EvaluationFacts;
import se.medlyss.application.insight.EvaluationFacts.Moment;
import se.medlyss.application.insight.EvaluationFacts.Outcome;
import se.medlyss.application.insight.EvaluationFacts.Persons;
import se.medlyss.application.insight.EvaluationFacts.Setting;
import se.medlyss.application.insight.Facts;
import se.medlyss.application.insight.ProcessForm;
import se.medlyss.call.Context;
import se.medlyss.call.Mode;
import se.medlyss.call.Selection;
import se.medlyss.people.Roster;
import se.medlyss.process.Channel;
import se.medlyss.process.CriterionKey;

/// Makes facts of evaluations for tests: what is not said is ordinary.
public final class MadeUpFacts {

    public static final LocalDate DAY = LocalDate.of(2026, 9, 7);

    private final ProcessForm form;
    private final UUID id = UUID.randomUUID();
    private UUID call = UUID.randomUUID();
    private LocalDate day = DAY;
    private Persons persons = new Persons("main", "east", "agent", false, "coach");
    private Setting setting = new Setting(Mode.LIVE, Channel.PHONE, Context.ORDINARY, Selection.NEXT);
    private @Nullable Double percent = 80.0;
    private @Nullable Boolean approved = true;
    private @Nullable Double firstPercent;
    private long coachingMs;
    private final double[] stagePercent;
    private final int[] stageMs;
    private final byte[] answers;
    private final List<Outcome> outcomes = new ArrayList<>();
    private final List<Moment> moments = new ArrayList<>();

    public MadeUpFacts(ProcessForm form) {
        this.form = form;
        stagePercent = new double[form.stages().size()];
        stageMs = new int[form.stages().size()];
        answers = new byte[form.keys().size()];
        Arrays.fill(stagePercent, Double.NaN);
        Arrays.fill(answers, Answers.UNANSWERED);
    }

    /// The small process of [Samples].
    public static MadeUpFacts one() {
        return new MadeUpFacts(FORM);
    }

    public static final ProcessForm FORM =
            new ProcessForm(Samples.process("service").process());

    public MadeUpFacts of(String team, String agent) {
        persons = new Persons(persons.site(), team, agent, persons.provisional(), persons.coach());
        return this;
    }

    public MadeUpFacts by(String coach) {
        persons = new Persons(persons.site(), persons.team(), persons.agent(), persons.provisional(), coach);
        return this;
    }

    public MadeUpFacts at(String site) {
        persons = new Persons(site, persons.team(), persons.agent(), persons.provisional(), persons.coach());
        return this;
    }

    public MadeUpFacts provisional() {
        persons = new Persons(persons.site(), persons.team(), persons.agent(), true, persons.coach());
        return this;
    }

    public MadeUpFacts on(LocalDate newDay) {
        day = newDay;
        return this;
    }

    public MadeUpFacts call(UUID newCall) {
        call = newCall;
        return this;
    }

    public MadeUpFacts setting(Mode mode, Channel channel, Context context) {
        setting = new Setting(mode, channel, context, setting.selection());
        return this;
    }

    public MadeUpFacts percent(@Nullable Double newPercent) {
        percent = newPercent;
        return this;
    }

    public MadeUpFacts approved(@Nullable Boolean newApproved) {
        approved = newApproved;
        return this;
    }

    public MadeUpFacts revisedFrom(double first) {
        firstPercent = first;
        return this;
    }

    public MadeUpFacts coached(long minutes) {
        coachingMs = minutes * 60_000;
        return this;
    }

    public MadeUpFacts stage(String stage, double newPercent, int seconds) {
        stagePercent[form.position(stage)] = newPercent;
        stageMs[form.position(stage)] = seconds * 1000;
        return this;
    }

    public MadeUpFacts answer(String stage, String criterion, byte answer) {
        answers[form.position(new CriterionKey(stage, criterion))] = answer;
        return this;
    }

    public MadeUpFacts outcome(String question, String option) {
        outcomes.add(new Outcome(question, option, 1));
        return this;
    }

    public MadeUpFacts moment(Moment moment) {
        moments.add(moment);
        return this;
    }

    public EvaluationFacts make() {
        return new EvaluationFacts(
                id,
                call,
                day,
                persons,
                setting,
                form,
                percent,
                approved,
                firstPercent == null ? 1 : 2,
                firstPercent,
                coachingMs,
                stagePercent,
                stageMs,
                answers,
                outcomes,
                moments);
    }

    public static Facts own(List<EvaluationFacts> all) {
        return new Facts(all, Facts.Origin.OWN, 0, Roster.EMPTY, null);
    }

    public static Facts centre(List<EvaluationFacts> all) {
        return new Facts(all, Facts.Origin.CENTRE, 0, Roster.EMPTY, null);
    }
}

package se.medlyss.ui.today;

import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.WeekFields;
import java.util.ArrayList;
import java.util.List;
import se.medlyss.application.EvaluationSummary;
import se.medlyss.application.TalkOutcome;
import se.medlyss.application.sharing.Retention;
import se.medlyss.application.today.TodayOverview;
import se.medlyss.texts.Formats;
import se.medlyss.ui.base.LiveTexts;
import se.medlyss.ui.scoring.Elapsed;
import se.medlyss.ui.scoring.FollowUpWords;
import se.medlyss.ui.scoring.PersonWords;
import se.medlyss.ui.scoring.ScoreInList;

/// The sentences of the page, in the language of the moment.
record TodayWords(LiveTexts texts, CallWords calls, TurnWords turns) {

    private static final String DOT = " · ";

    /// *God eftermiddag, Annika*.
    String greeting(Greeting greeting, String coach) {
        String words = texts.texts().of("today.greeting.", greeting);
        String first = firstName(coach);
        return first.isEmpty() ? words : texts.now("today.greeting.name", words, first);
    }

    /// *Vecka 47 · 6 av 10 medlyssningar gjorda*, or without an aim *Vecka 47 · 6 medlyssningar den här veckan · 3 h
    /// 10 min coachning*.
    String week(LocalDate day, int listened, int aim, Duration coaching) {
        List<String> parts = new ArrayList<>();
        parts.add(texts.now("today.week.number", day.get(WeekFields.ISO.weekOfWeekBasedYear())));
        parts.add(
                aim > 0
                        ? texts.now("today.week.listened-of", listened, aim)
                        : texts.now("today.week.listened", listened));
        if (coaching.toMinutes() > 0) {
            parts.add(texts.now("today.week.coaching", texts.formats().hoursAndMinutes(coaching)));
        }
        return String.join(DOT, parts);
    }

    /// The name of whoever the call was with.
    String who(TodayOverview overview, EvaluationSummary call) {
        return call.practice()
                ? texts.now("today.practice")
                : new PersonWords(texts.texts()).agent(call.agent(), overview.name(call.agent()));
    }

    /// *Servicesamtal · 7 nov 14:02 · 14 av 22 besvarade*.
    String unfinished(EvaluationSummary call) {
        return calls.process(call) + DOT + calls.when(call) + DOT + answered(call);
    }

    /// *Servicesamtal · 7 nov 14:02*.
    String done(EvaluationSummary call) {
        return calls.process(call) + DOT + calls.when(call);
    }

    /// *Servicesamtal · 7 nov 14:02 · planerat i morgon*, the last when the talk was put off.
    String toTalk(EvaluationSummary call) {
        LocalDate planned = call.postponedUntil();
        return planned == null ? done(call) : done(call) + DOT + planned(planned);
    }

    private String planned(LocalDate day) {
        LocalDate today = turns.today();
        if (day.equals(today)) {
            return texts.now("today.talk.planned-today");
        }
        return day.equals(today.plusDays(1))
                ? texts.now("today.talk.planned-tomorrow")
                : texts.now("today.talk.planned", texts.formats().weekday(day));
    }

    /// *3 bedömningar är äldre än 24 månader och raderas av sig själva den 29 nov.*
    String retention(Retention.Notice notice) {
        return texts.now(
                "today.retention.notice",
                notice.count(),
                notice.months(),
                texts.formats().day(notice.goes().atZone(calls.zone())));
    }

    /// *82,5 %*, or *82,5 % · inte klart*; empty when there is none, or when the process keeps points from the coach.
    String percent(EvaluationSummary call) {
        return call.percent() == null || calls.hidesPoints(call) ? "" : new ScoreInList(texts).words(call);
    }

    /// *Lösning · 2:41 · att lyfta på veckomötet*.
    String about(TalkOutcome.Lifted lifted) {
        List<String> parts = new ArrayList<>();
        if (lifted.stage() != null) {
            parts.add(calls.stage(lifted.process(), lifted.stage()));
        }
        if (lifted.atMs() != null) {
            parts.add(
                    Elapsed.marked(texts.texts(), lifted.certainty(), Formats.clock(Duration.ofMillis(lifted.atMs()))));
        }
        if (lifted.mayShare()) {
            parts.add(texts.now("today.celebrate.may-share"));
        }
        return String.join(DOT, parts);
    }

    /// Of agreed steps.
    FollowUpWords steps() {
        return new FollowUpWords(texts, calls.zone());
    }

    /// The first of somebody's names.
    static String firstName(String name) {
        return name.strip().split("\\s+", 2)[0];
    }

    private String answered(EvaluationSummary call) {
        return texts.now("today.resume.answered", call.answered(), call.answerable());
    }
}

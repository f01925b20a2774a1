package se.medlyss.ui.coaching;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.WeekFields;
import java.util.ArrayList;
import java.util.List;
import se.medlyss.application.EvaluationSummary;
import se.medlyss.application.ProcessCatalogue;
import se.medlyss.application.TalkOutcome.Lifted;
import se.medlyss.application.coaching.AgentCoaching;
import se.medlyss.application.coaching.HeldTalk;
import se.medlyss.call.Talk;
import se.medlyss.coaching.CoachingTime;
import se.medlyss.texts.Formats;
import se.medlyss.ui.base.LiveTexts;
import se.medlyss.ui.scoring.Elapsed;
import se.medlyss.ui.scoring.FollowUpWords;
import se.medlyss.ui.scoring.ProcessWords;

/// The sentences of the page, in the language of the moment.
///
/// @param zone where the coach is
record CoachingWords(LiveTexts texts, ProcessWords process, ProcessCatalogue processes, ZoneId zone) {

    private static final String DOT = " · ";

    /// Of agreed steps.
    FollowUpWords steps() {
        return new FollowUpWords(texts, zone);
    }

    /// *Vecka 47 · 1 h 10 min coachning den här veckan · 3 h 40 min den här månaden*.
    String time(LocalDate today, CoachingTime time) {
        return texts.now(
                "coaching.time",
                today.get(WeekFields.ISO.weekOfWeekBasedYear()),
                length(time.week()),
                length(time.month()),
                time.talks());
    }

    /// *1 h 10 min*; a dash for none.
    String length(Duration length) {
        return length.toMinutes() == 0 ? "–" : texts.formats().hoursAndMinutes(length);
    }

    /// *Servicesamtal · 7 nov 14:02*, and until when the talk was put off.
    String waiting(EvaluationSummary call, boolean due) {
        String title = processes
                .find(call.process())
                .map(document -> process.in(document.process().title()))
                .orElse(call.process().id());
        String when = texts.formats().dayAndTime(call.startedAt().atZone(zone).toLocalDateTime());
        LocalDate until = call.postponedUntil();
        return title
                + DOT
                + when
                + (due || until == null
                        ? ""
                        : DOT
                                + texts.now(
                                        "coaching.waiting.until",
                                        texts.formats().day(until)));
    }

    /// The day of the latest talk; empty when there was none.
    String latest(AgentCoaching agent) {
        return agent.talks().stream().findFirst().map(this::day).orElse("");
    }

    /// *7 nov*.
    String day(HeldTalk talk) {
        return texts.formats().day(talk.outcome().at().atZone(zone));
    }

    /// *7 nov · 6 min*, and how what was agreed turned out.
    String held(HeldTalk talk) {
        List<String> parts = new ArrayList<>();
        parts.add(day(talk));
        Duration length = Duration.ofMillis(talk.outcome().coachingMs());
        if (length.toMinutes() > 0) {
            parts.add(length(length));
        }
        Talk.Closing closing = talk.closing();
        if (closing != null) {
            parts.add(texts.texts().of("follow-up.result.", closing.result()));
        }
        return String.join(DOT, parts);
    }

    /// What a talk was about: what was agreed, else what to develop, else that nothing was agreed.
    String about(HeldTalk talk) {
        if (!talk.agreed().isEmpty()) {
            return talk.agreed();
        }
        return talk.develop().isEmpty() ? texts.now("coaching.talk.nothing-agreed") : talk.develop();
    }

    /// *Lösning · 2:41*.
    String where(Lifted lifted) {
        List<String> parts = new ArrayList<>();
        String stage = lifted.stage();
        if (stage != null) {
            parts.add(processes
                    .find(lifted.process())
                    .map(document -> process.stage(document.process(), stage))
                    .orElse(stage));
        }
        if (lifted.atMs() != null) {
            parts.add(
                    Elapsed.marked(texts.texts(), lifted.certainty(), Formats.clock(Duration.ofMillis(lifted.atMs()))));
        }
        return String.join(DOT, parts);
    }
}

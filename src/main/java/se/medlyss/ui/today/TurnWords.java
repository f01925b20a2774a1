package se.medlyss.ui.today;

import java.math.BigDecimal;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import se.medlyss.application.EvaluationArchive.Agreed;
import se.medlyss.application.EvaluationArchive.Listening;
import se.medlyss.application.today.InTurn;
import se.medlyss.application.today.InTurn.Reason;
import se.medlyss.ui.base.LiveTexts;
import se.medlyss.ui.scoring.PersonWords;

/// Says when an agent was last listened to, how often this month, and why it is the agent's turn.
///
/// @param zone where the coach is
record TurnWords(LiveTexts texts, InstantSource clock, ZoneId zone) {

    /// Longer ago is told in months.
    private static final long MOST_DAYS = 99;

    /// The name, or words around the id of somebody who has none here.
    String agent(InTurn turn) {
        return new PersonWords(texts.texts())
                .agent(turn.agent().id(), turn.agent().name());
    }

    /// *31 dagar sedan*, *i går*, *7 mån sedan*, *aldrig*.
    String last(InTurn turn) {
        Listening listening = turn.listening();
        if (listening == null) {
            return texts.now("today.turn.last-never");
        }
        LocalDate then = LocalDate.ofInstant(listening.last(), zone);
        long days = ChronoUnit.DAYS.between(then, today());
        if (days > MOST_DAYS) {
            return texts.now("today.turn.last-months", ChronoUnit.MONTHS.between(then, today()));
        }
        return texts.now("today.turn.last-days", Math.max(0, days));
    }

    /// *2 av 3*, or *2* where there is no aim.
    String thisMonth(InTurn turn, int aim) {
        return aim > 0
                ? texts.now("today.turn.month-of", turn.thisMonth(), aim)
                : texts.formats().number(BigDecimal.valueOf(turn.thisMonth()), 0);
    }

    /// The weightiest reason.
    String reason(InTurn turn) {
        Reason reason = turn.reasons().getFirst();
        return switch (reason) {
            case FOLLOW_UP_DUE -> followUp(turn);
            case NEVER, NONE_THIS_MONTH, INTRODUCTION, OTHER_TEAM, BELOW_AIM, LONGEST_AGO, HEARD_TODAY, AIM_REACHED ->
                texts.texts().of("today.reason.", reason);
        };
    }

    /// The weightiest reason with as much of it as a narrow column has room for: without the date that has passed.
    String shortReason(InTurn turn) {
        Agreed agreed = turn.agreed();
        LocalDate by = agreed == null ? null : agreed.talk().by();
        boolean overdue = turn.reasons().getFirst() == Reason.FOLLOW_UP_DUE && by != null && by.isBefore(today());
        return agreed != null && overdue
                ? texts.now(
                        "today.reason.follow-up-due",
                        texts.now("today.reason.follow-up"),
                        agreed.talk().agreed())
                : reason(turn);
    }

    private String followUp(InTurn turn) {
        if (turn.agreed() == null) {
            return "";
        }
        LocalDate by = turn.agreed().talk().by();
        String when = by == null || by.equals(today())
                ? texts.now("today.reason.follow-up-today")
                : texts.now("today.reason.follow-up-since", texts.formats().day(by));
        return texts.now(
                "today.reason.follow-up-due", when, turn.agreed().talk().agreed());
    }

    /// The day at this computer.
    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone);
    }
}

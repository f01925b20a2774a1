package se.medlyss.ui.scoring;

import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import se.medlyss.application.EvaluationArchive.Agreed;
import se.medlyss.coaching.Due;
import se.medlyss.ui.base.LiveTexts;

/// How agreed steps are said, in the language of the moment.
///
/// @param zone where the coach is
public record FollowUpWords(LiveTexts texts, ZoneId zone) {

    private static final String DOT = " · ";

    /// *I dag*, *Fre 27 nov*, *Sedan 20 nov*; empty without a date.
    public String due(@Nullable Agreed agreed, LocalDate today) {
        LocalDate by = by(agreed);
        if (by == null) {
            return "";
        }
        return switch (Due.of(by, today)) {
            case TODAY -> texts.now("follow-up.step.today");
            case OVERDUE -> texts.now("follow-up.step.since", texts.formats().day(by));
            case COMING, UNDATED -> capital(texts.formats().weekday(by));
        };
    }

    /// Whether it is time to follow up.
    public boolean isDue(@Nullable Agreed agreed, LocalDate today) {
        return Due.of(by(agreed), today).now();
    }

    /// *Överenskommet 7 nov · hört i 2 av 5, 6 samtal sedan dess*.
    public String agreedWhen(@Nullable Agreed agreed) {
        if (agreed == null) {
            return "";
        }
        String when = texts.now(
                "follow-up.step.agreed", texts.formats().day(agreed.at().atZone(zone)));
        int inCalls = agreed.talk().inCalls();
        return inCalls > 0
                ? when + DOT + texts.now("follow-up.step.heard", agreed.heard(), inCalls, agreed.calls())
                : when;
    }

    private static @Nullable LocalDate by(@Nullable Agreed agreed) {
        return agreed == null ? null : agreed.talk().by();
    }

    private String capital(String words) {
        return words.substring(0, 1).toUpperCase(texts.locale()) + words.substring(1);
    }
}

package se.medlyss.ui.evaluations;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.IntSupplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import se.medlyss.application.EvaluationSummary;
import se.medlyss.application.ProcessCatalogue;
import se.medlyss.application.review.ReviewKind;
import se.medlyss.call.Life;
import se.medlyss.call.ReviewState;
import se.medlyss.texts.Formats;
import se.medlyss.texts.Texts;
import se.medlyss.ui.control.Tone;
import se.medlyss.ui.scoring.ScoreInList;
import se.medlyss.ui.scoring.ScoringTools;

/// What the list says of an evaluation.
final class ListWords {

    private final ScoringTools tools;
    private final Texts texts;
    private final Formats formats;
    private final ProcessCatalogue catalogue;
    private final ZoneId zone;
    private final IntSupplier thisYear;
    private UnaryOperator<String> names = UnaryOperator.identity();

    ListWords(ScoringTools tools, ProcessCatalogue catalogue, ZoneId zone, IntSupplier thisYear) {
        this.tools = tools;
        this.texts = tools.texts().texts();
        this.formats = tools.texts().formats();
        this.catalogue = catalogue;
        this.zone = zone;
        this.thisYear = thisYear;
    }

    /// Who is behind an id.
    void know(UnaryOperator<String> byId) {
        names = byId;
    }

    /// The day and the time; of another year the date.
    String when(EvaluationSummary summary) {
        var started = summary.startedAt().atZone(zone).toLocalDateTime();
        return started.getYear() == thisYear.getAsInt() ? formats.dayAndTime(started) : formats.date(started);
    }

    String process(EvaluationSummary summary) {
        return catalogue
                .find(summary.process())
                .map(document -> tools.words().in(document.process().title()))
                .orElse(summary.process().id());
    }

    /// The percent; while it is not final, how far it has come.
    String score(EvaluationSummary summary) {
        if (summary.percent() != null) {
            return new ScoreInList(tools.texts()).words(summary);
        }
        return summary.life() == Life.FINAL || summary.life() == Life.WITHDRAWN
                ? texts.get("scoring.percent.none")
                : texts.get("evaluations.answered", summary.answered(), summary.answerable());
    }

    /// Approved or not; null when that cannot be said.
    @Nullable
    Boolean approved(EvaluationSummary summary) {
        return summary.life() == Life.FINAL ? summary.approved() : null;
    }

    /// Where it stands.
    String stand(EvaluationSummary summary) {
        if (summary.review().veiled()) {
            return texts.get("evaluations.stand.blind");
        }
        if (!summary.mode().countsForTheAgent() && summary.life() != Life.WITHDRAWN) {
            return beside(summary);
        }
        if (summary.review().disputed() != null) {
            return texts.get(
                    "evaluations.stand.disputed", formats.day(summary.review().disputed()));
        }
        return switch (summary.life()) {
            case RUNNING -> texts.get("evaluations.stand.running");
            case WRAP_UP, PARKED -> texts.get("evaluations.stand.to-finish");
            case DISCARDED -> texts.get("evaluations.stand.thrown-away");
            case WITHDRAWN -> texts.get("evaluations.stand.withdrawn");
            case FINAL -> standOfFinal(summary);
        };
    }

    /// What was made beside a call, and whether it is finished.
    private String beside(EvaluationSummary summary) {
        String what = ReviewKind.of(summary)
                .map(kind -> texts.of("review.what.", kind))
                .orElseGet(() -> texts.get("shell.place.calibration"));
        if (summary.review().sentBack()) {
            return texts.get("evaluations.stand.sends-back", what);
        }
        return summary.life() == Life.FINAL ? what : texts.get("evaluations.stand.beside-draft", what);
    }

    Tone tone(EvaluationSummary summary) {
        if (summary.review().veiled()) {
            return Tone.NEUTRAL;
        }
        if (summary.review().disputed() != null || summary.review().sentBack()) {
            return Tone.WARN;
        }
        return switch (summary.life()) {
            case RUNNING, WRAP_UP, PARKED -> Tone.WARN;
            case DISCARDED, WITHDRAWN -> Tone.NEUTRAL;
            case FINAL -> waitsForTalk(summary) ? Tone.ACCENT : Tone.GOOD;
        };
    }

    private String standOfFinal(EvaluationSummary summary) {
        Instant at = summary.review().at();
        if (at != null && summary.review().sentBack()) {
            return texts.get(
                    "evaluations.stand.sent-back",
                    names.apply(summary.review().by()),
                    formats.day(LocalDate.ofInstant(at, zone)));
        }
        if (at != null && summary.review().state() != ReviewState.FINAL) {
            return texts.get(
                    summary.review().state() == ReviewState.LOCKED
                            ? "evaluations.stand.locked"
                            : "evaluations.stand.reviewed",
                    names.apply(summary.review().by()),
                    formats.day(LocalDate.ofInstant(at, zone)));
        }
        var heard = summary.talkedThrough();
        if (heard != null) {
            return texts.get("evaluations.stand.talked", formats.day(LocalDate.ofInstant(heard, zone)));
        }
        return texts.get(waitsForTalk(summary) ? "evaluations.stand.to-talk" : "evaluations.stand.final");
    }

    private static boolean waitsForTalk(EvaluationSummary summary) {
        return summary.talkedThrough() == null && summary.coListening();
    }
}

package se.medlyss.ui.today;

import java.time.ZoneId;
import se.medlyss.application.EvaluationSummary;
import se.medlyss.application.ProcessCatalogue;
import se.medlyss.process.Language;
import se.medlyss.process.LocalText;
import se.medlyss.process.ProcessDocument;
import se.medlyss.process.ProcessRef;
import se.medlyss.ui.base.LiveTexts;

/// Names calls and processes in the language of the moment.
///
/// @param zone where the coach is
record CallWords(LiveTexts texts, ProcessCatalogue processes, ZoneId zone) {

    String title(ProcessDocument document) {
        return in(document.process().title());
    }

    /// When the process is meant to be used; empty when it does not say.
    String useWhen(ProcessDocument document) {
        LocalText useWhen = document.process().useWhen();
        String version = texts.now("today.version", document.process().version());
        return useWhen == null ? version : in(useWhen).replaceFirst("[.]$", "") + " · " + version;
    }

    /// The title of the process that a call was scored by; its id when this computer does not have it any more.
    String process(EvaluationSummary call) {
        return processes
                .find(call.process())
                .map(this::title)
                .orElse(call.process().id());
    }

    /// Whether the process keeps points from whoever scores.
    boolean hidesPoints(EvaluationSummary call) {
        return processes
                .find(call.process())
                .map(document -> document.process().scoring().hidePoints())
                .orElse(false);
    }

    /// The name of a stage; its id when this computer does not have the process any more.
    String stage(ProcessRef process, String stage) {
        return processes
                .find(process)
                .flatMap(document -> document.process().stage(stage))
                .map(found -> in(found.name()))
                .orElse(stage);
    }

    /// When it began: *7 nov 14:02*.
    String when(EvaluationSummary call) {
        return texts.formats().dayAndTime(call.startedAt().atZone(zone).toLocalDateTime());
    }

    private String in(LocalText text) {
        return text.in(Language.of(texts.locale()));
    }
}

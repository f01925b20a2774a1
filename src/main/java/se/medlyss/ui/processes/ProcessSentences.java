package se.medlyss.ui.processes;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.medlyss.application.ShareFolder;
import se.medlyss.application.publishing.ProcessChange;
import se.medlyss.application.publishing.PublishProcess.Proposal;
import se.medlyss.application.publishing.RefusedFile;
import se.medlyss.process.CallProcess;
import se.medlyss.process.Criterion;
import se.medlyss.process.CriterionKind;
import se.medlyss.process.Language;
import se.medlyss.process.LocalText;
import se.medlyss.process.Stage;
import se.medlyss.process.StageTimes;
import se.medlyss.texts.Formats;
import se.medlyss.texts.Texts;

/// What the page about call processes says.
final class ProcessSentences {

    private final Texts texts;

    ProcessSentences(Texts texts) {
        this.texts = texts;
    }

    /// A process's text in the language of the app.
    String in(LocalText text) {
        return text.in(Language.of(texts.locale()));
    }

    /// *version 1 · publicerad · ersatt*: new calls are scored by the newest version.
    String line(ProcessLine line) {
        return version(line) + (line.offered() ? "" : " · " + texts.get("processes.earlier"));
    }

    /// *Publicerad: Servicesamtal, version 2. …*
    String done(CallProcess process) {
        return texts.get("processes.done", in(process.title()), process.version());
    }

    /// *version 1 · publicerad*.
    String version(ProcessLine line) {
        String from = texts.get(line.published() ? "processes.from.centre" : "processes.from.app");
        return texts.get("processes.version", line.document().process().version()) + " · " + from;
    }

    /// *Telefon · Poäng · godkänt från 80 %*.
    String facts(CallProcess process) {
        return Stream.of(
                        texts.of("call.channel.", process.channel()),
                        texts.of("processes.method.", process.scoring().method()),
                        texts.get("processes.pass", number(process.scoring().passPercent())))
                .collect(Collectors.joining(" · "));
    }

    /// *Mål 0:45 · vikt 10*; empty when a stage has neither.
    String facts(Stage stage) {
        StageTimes times = stage.seconds();
        Optional<String> target = Optional.ofNullable(times)
                .map(StageTimes::target)
                .map(seconds -> texts.get("processes.target", Formats.clock(seconds.longValue())));
        Optional<String> weight =
                Optional.ofNullable(stage.weight()).map(value -> texts.get("processes.weight", number(value)));
        Optional<String> optional =
                Optional.of(stage).filter(Stage::optional).map(_ -> texts.get("processes.optional"));
        return Stream.of(target, weight, optional).flatMap(Optional::stream).collect(Collectors.joining(" · "));
    }

    /// *Ja eller nej · 2 poäng*.
    String facts(Criterion criterion) {
        String kind = texts.get(kind(criterion.kind()));
        return criterion.scored()
                ? kind + " · " + texts.get("processes.points", criterion.points())
                        + (criterion.bonus() ? " · " + texts.get("processes.bonus") : "")
                : kind;
    }

    private static String kind(CriterionKind kind) {
        return switch (kind) {
            case CriterionKind.Check _ -> "processes.kind.check";
            case CriterionKind.Graded _ -> "processes.kind.graded";
            case CriterionKind.Timed _ -> "processes.kind.timed";
            case CriterionKind.Choice _ -> "processes.kind.choice";
            case CriterionKind.FreeText _ -> "processes.kind.text";
        };
    }

    /// *Version 2 är ny*, or from which it differs.
    String heading(Proposal proposal) {
        CallProcess process = proposal.document().process();
        var before = proposal.before();
        if (proposal.there()) {
            return texts.get("processes.open.there", in(process.title()), process.version());
        }
        return before == null
                ? texts.get("processes.open.first", in(process.title()), process.version())
                : texts.get(
                        "processes.open.differs",
                        in(process.title()),
                        process.version(),
                        before.process().version(),
                        proposal.changes().size());
    }

    /// Where something differs: *Inledning: Hälsar med namn*; the process itself where it is about all of it.
    String where(ProcessChange change) {
        String where = Stream.of(change.stage(), change.criterion())
                .filter(Objects::nonNull)
                .map(this::inOrEmpty)
                .collect(Collectors.joining(": "));
        return where.isEmpty() ? texts.get("processes.change.whole") : where;
    }

    private String inOrEmpty(@Nullable LocalText text) {
        return text == null ? "" : in(text);
    }

    /// *poäng: 2 → 3*.
    String what(ProcessChange change) {
        String what = texts.of("processes.change.", change.kind());
        return change.before().isEmpty() && change.after().isEmpty()
                ? what
                : what + ": " + change.before() + " → " + change.after();
    }

    String failure(Failure failure) {
        return switch (failure) {
            case Failure.Refused(var cause) -> texts.of("refused.", cause.reason(), cause.place(), cause.detail());
            case Failure.NotPublished(var cause) -> {
                ShareFolder.Reason folder = cause.folder();
                yield folder == null
                        ? texts.of("publish.problem.", cause.reason(), cause.detail())
                        : texts.of("preferences.folder.trouble.", folder);
            }
        };
    }

    /// *service-call.v0002…json: why it cannot be used*.
    String unusable(RefusedFile file) {
        String name = file.path().substring(file.path().lastIndexOf('/') + 1);
        return texts.get("processes.unusable", name, texts.of("refused.", file.reason(), file.place(), file.detail()));
    }

    private static String number(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}

package se.medlyss.texts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import se.medlyss.application.DamagedLog;
import se.medlyss.application.DiskReserve;
import se.medlyss.application.FileRefusedException;
import se.medlyss.application.Outbox;
import se.medlyss.application.PaperException;
import se.medlyss.application.RecordException;
import se.medlyss.application.RecordReading;
import se.medlyss.application.ShareFolder;
import se.medlyss.application.StorageException;
import se.medlyss.application.calibration.LeadSession;
import se.medlyss.application.calibration.ScoreBlind;
import se.medlyss.application.calibration.SessionView;
import se.medlyss.application.compilation.Compilation;
import se.medlyss.application.compilation.CompilationException;
import se.medlyss.application.compilation.Compiled;
import se.medlyss.application.compilation.Finding;
import se.medlyss.application.insight.Facts;
import se.medlyss.application.insight.LatestCompilationException;
import se.medlyss.application.insight.Span;
import se.medlyss.application.insight.StageTable;
import se.medlyss.application.insight.Told;
import se.medlyss.application.insight.Trend;
import se.medlyss.application.output.ReportFile;
import se.medlyss.application.people.EditPeople;
import se.medlyss.application.people.Entry;
import se.medlyss.application.people.ImportPlan;
import se.medlyss.application.people.PeopleFileException;
import se.medlyss.application.publishing.ProcessChange;
import se.medlyss.application.publishing.PublishException;
import se.medlyss.application.publishing.RosterChange;
import se.medlyss.application.recording.Heard;
import se.medlyss.application.recording.RecordingException;
import se.medlyss.application.review.BeginReview;
import se.medlyss.application.review.OfferedReviews;
import se.medlyss.application.review.ReviewKind;
import se.medlyss.application.today.InTurn;
import se.medlyss.call.Context;
import se.medlyss.call.Dispute;
import se.medlyss.call.FollowUpResult;
import se.medlyss.call.Handling;
import se.medlyss.call.HoldKind;
import se.medlyss.call.Mode;
import se.medlyss.call.MomentKind;
import se.medlyss.call.Selection;
import se.medlyss.call.TimelineEntry;
import se.medlyss.cli.CommandException;
import se.medlyss.people.Signing;
import se.medlyss.process.Channel;
import se.medlyss.process.Language;
import se.medlyss.process.ScoringMethod;
import se.medlyss.score.Standing;
import se.medlyss.settings.ReleasePolicy;
import se.medlyss.settings.SettingsException;
import se.medlyss.settings.Theme;
import se.medlyss.stats.Figure;
import se.medlyss.stats.agreement.Benchmark;
import se.medlyss.stats.chart.RunRule;
import se.medlyss.stats.summary.AgreementMeasure;
import se.medlyss.ui.base.Chord;
import se.medlyss.ui.base.Command;
import se.medlyss.ui.base.Place;
import se.medlyss.ui.base.Problems;
import se.medlyss.ui.base.SavedFiles;
import se.medlyss.ui.calibrate.BlindScoring;
import se.medlyss.ui.calibrate.Reading;
import se.medlyss.ui.control.SavedMark;
import se.medlyss.ui.evaluations.Asking;
import se.medlyss.ui.evaluations.ListFilter;
import se.medlyss.ui.insight.Period;
import se.medlyss.ui.insight.Section;
import se.medlyss.ui.listen.NoEffect;
import se.medlyss.ui.review.ColleaguesViewModel;
import se.medlyss.ui.scoring.RecordingPurpose;

/// The keys that are put together in the program, from a prefix and a constant (see [Texts#of]). Whoever
/// composes keys adds a line here, so that each constant is known to have its text.
final class ComposedKeys {

    /// A prefix and the constants that follow it.
    private record Composed(String prefix, Enum<?>[] constants) {
        Stream<String> keys() {
            return Stream.of(constants).map(constant -> Texts.key(prefix, constant));
        }
    }

    private static final List<Composed> BY_CONSTANT = List.of(
            new Composed("calibrate.opening.", SessionView.Opening.values()),
            new Composed("calibrate.reading.", Reading.values()),
            new Composed("agents-word.decided.", Dispute.Outcome.values()),
            new Composed("agents-word.outcome.", Dispute.Outcome.values()),
            new Composed("copy.disputed.", Dispute.Outcome.values()),
            new Composed("call.channel.", Channel.values()),
            new Composed("call.context.", Context.values()),
            new Composed("call.selection.", Selection.values()),
            new Composed("cli.problem.", CommandException.Reason.values()),
            new Composed("colleagues.mine.", OfferedReviews.Mine.values()),
            new Composed("compile.done.", Compiled.Outcome.values()),
            new Composed("compile.finding.", Finding.Kind.values()),
            new Composed("compile.problem.", CompilationException.Reason.values()),
            new Composed("compile.refused.", RecordReading.Reason.values()),
            new Composed("compile.step.", Compilation.Step.values()),
            new Composed("control.saved.", SavedMark.State.values()),
            new Composed("evaluations.confirm.action.", Asking.values()),
            new Composed("evaluations.confirm.sentence.", Asking.values()),
            new Composed("evaluations.confirm.title.", Asking.values()),
            new Composed("evaluations.filter.period.", ListFilter.Period.values()),
            new Composed("evaluations.filter.score.", ListFilter.ScoreBand.values()),
            new Composed("evaluations.filter.stand.", ListFilter.Stand.values()),
            new Composed("evaluations.history.decided.", Dispute.Outcome.values()),
            new Composed("evaluations.outbox.kind.", Outbox.Kind.values()),
            new Composed("evaluations.outbox.state.", Outbox.State.values()),
            new Composed("evaluations.step.", Handling.Step.Kind.values()),
            new Composed("follow-up.result.", FollowUpResult.values()),
            new Composed("insights.centre.", LatestCompilationException.Reason.values()),
            new Composed("insights.grouping.", StageTable.Grouping.values()),
            new Composed("insights.measure.", Trend.Measure.values()),
            new Composed("insights.mode.", Mode.values()),
            new Composed("insights.period.", Period.values()),
            new Composed("insights.report.", ReportFile.values()),
            new Composed("insights.coverage.key.", Signing.Standing.values()),
            new Composed("insights.selection.", Selection.values()),
            new Composed("insights.section.", Section.values()),
            new Composed("insights.signal.", RunRule.values()),
            new Composed("insights.source.", Facts.Origin.values()),
            new Composed("insights.stages.family.", StageTable.Grouping.values()),
            new Composed("insights.stages.title.", StageTable.Grouping.values()),
            new Composed("insights.trend.title.", Trend.Measure.values()),
            new Composed("insights.unit.", Span.Unit.values()),
            new Composed("insights.why.", Told.Why.values()),
            new Composed("report.trend.hidden.", Span.Unit.values()),
            new Composed("report.trend.table.", Span.Unit.values()),
            new Composed("report.trend.title.", Span.Unit.values()),
            new Composed("report.trend.unit.", Span.Unit.values()),
            new Composed("report.trend.unlimited.", Span.Unit.values()),
            new Composed("keys.group.", Command.Group.values()),
            new Composed("recording.heard.", Heard.values()),
            new Composed("listen.mark.", TimelineEntry.Mark.values()),
            new Composed("listen.moment.", MomentKind.values()),
            new Composed("listen.no-effect.", NoEffect.Why.values()),
            new Composed("preferences.folder.trouble.", ShareFolder.Reason.values()),
            new Composed("preferences.language.", Language.values()),
            new Composed("preferences.release.", ReleasePolicy.values()),
            new Composed("preferences.release.about.", ReleasePolicy.values()),
            new Composed("preferences.theme.", Theme.values()),
            new Composed("problem.damaged-log.", DamagedLog.Outcome.values()),
            new Composed("problem.storage.", StorageException.Reason.values()),
            new Composed("refused.", FileRefusedException.Reason.values()),
            new Composed("processes.language.", Language.values()),
            new Composed("processes.method.", ScoringMethod.values()),
            new Composed("processes.change.", ProcessChange.Kind.values()),
            new Composed("publish.problem.", PublishException.Reason.values()),
            new Composed("publish.roster.", RosterChange.Kind.values()),
            new Composed("recording.open.title.", RecordingPurpose.values()),
            new Composed("review.action.finish.", ReviewKind.values()),
            new Composed("review.kind.", ReviewKind.values()),
            new Composed("review.mode.", Mode.values()),
            new Composed("review.sentence.", ReviewKind.values()),
            new Composed("review.subtitle.", ReviewKind.values()),
            new Composed("review.what.", ReviewKind.values()),
            new Composed("scoring.standing.", Standing.values()),
            new Composed("shell.place.", Place.values()),
            new Composed("shell.share.trouble.", ShareFolder.Reason.values()),
            new Composed("stats.agreement.", AgreementMeasure.values()),
            new Composed("stats.verdict.", Benchmark.Verdict.values()),
            new Composed("stats.why.", Figure.Why.values()),
            new Composed("team.add.", Entry.Kind.values()),
            new Composed("team.empty.sentence.", Entry.Kind.values()),
            new Composed("team.empty.title.", Entry.Kind.values()),
            new Composed("team.file.", PeopleFileException.Reason.values()),
            new Composed("team.flaw.", EditPeople.Flaw.values()),
            new Composed("team.import.count.", ImportPlan.Kind.values()),
            new Composed("team.import.kind.", ImportPlan.Kind.values()),
            new Composed("team.import.refusal.", ImportPlan.Refusal.values()),
            new Composed("team.kind.", Entry.Kind.values()),
            new Composed("today.reason.", InTurn.Reason.values()),
            new Composed("wrapup.pause.", HoldKind.values()));

    private static final List<Enum<?>[]> REASONS = List.of(
            BeginReview.Reason.values(),
            PaperException.Reason.values(),
            BlindScoring.RecordingTrouble.values(),
            ColleaguesViewModel.Gone.values(),
            LeadSession.Reason.values(),
            ScoreBlind.Reason.values(),
            RecordException.Reason.values(),
            RecordingException.Reason.values(),
            SettingsException.Reason.values());

    private static final List<String> OTHERS = List.of(
            "control.answer.not-applicable.short",
            "control.answer.not-heard.short",
            Problems.textKey(DiskReserve.State.RELEASED),
            Problems.textKey(DiskReserve.State.MISSING),
            Problems.textKey(SavedFiles.Outcome.SAVED),
            Problems.textKey(SavedFiles.Outcome.NOT_SHOWN),
            "insights.define.agreement",
            "insights.define.processes",
            "insights.define.quality",
            "insights.define.resolved",
            "insights.define.spread",
            "insights.define.stage",
            "insights.headline.agreement",
            "insights.headline.processes",
            "insights.headline.quality",
            "insights.headline.resolved",
            "insights.headline.spread",
            "insights.headline.stage",
            "listen.hold.short",
            "preferences.listening.discreet.about",
            "preferences.listening.unannounced.about",
            "preferences.names.about",
            "practice.speaker.agent",
            "practice.speaker.customer",
            "today.greeting.afternoon",
            "today.greeting.before-noon",
            "today.greeting.evening",
            "today.greeting.morning");

    private ComposedKeys() {}

    static List<String> all() {
        return Stream.of(
                        BY_CONSTANT.stream().flatMap(Composed::keys),
                        REASONS.stream().flatMap(Stream::of).map(Problems::textKey),
                        OTHERS.stream(),
                        commands(),
                        linesOfPractice(),
                        namedKeys())
                .flatMap(keys -> keys)
                .toList();
    }

    private static Stream<String> commands() {
        return Stream.of(Command.values())
                .filter(command -> command.number() == 0)
                .map(command -> Texts.key("keys.command.", command));
    }

    private static Stream<String> linesOfPractice() {
        try {
            return Files.readAllLines(Path.of("src/main/resources/se/medlyss/ui/listen/practice.tsv")).stream()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> "practice.line." + line.split("\t", -1)[2]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> namedKeys() {
        var others = Stream.of("Esc", "Tab", "Insert", "Home", "End", "PageUp", "PageDown");
        var used = Stream.of(Command.values())
                .flatMap(command -> command.defaults().stream())
                .map(Chord::key)
                .filter(key -> key.matches("[A-Z][a-z]+"))
                // An arrow is drawn as one.
                .filter(key -> !key.matches("Up|Down|Left|Right"));
        return Stream.concat(others, used)
                .map(key -> "keys.name." + key.toLowerCase(Locale.ROOT))
                .distinct();
    }
}

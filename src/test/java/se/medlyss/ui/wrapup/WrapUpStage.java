package se.medlyss.ui.wrapup;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ScheduledExecutorService;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Stage;
import se.medlyss.application.Calls;
import se.medlyss.application.ChangeFollowUp;
import se.medlyss.application.DraftWords;
import se.medlyss.application.OpenCall;
import se.medlyss.application.TimeOrderedIds;
import se.medlyss.call.Answer;
import se.medlyss.call.CallEvent;
import se.medlyss.call.MomentKind;
import se.medlyss.exchange.ProcessReader;
import se.medlyss.exchange.ShippedProcesses;
import se.medlyss.people.Agent;
import se.medlyss.process.CriterionKey;
import se.medlyss.process.ProcessDocument;
import se.medlyss.report.AgentCopyPdf;
import se.medlyss.support.LightWindow;
import se.medlyss.support.ManualTime;
import se.medlyss.support.MemoryArchive;
import se.medlyss.support.MemoryLog;
import se.medlyss.support.MemoryPeople;
import se.medlyss.support.Samples;
import se.medlyss.support.ScoringSurface;
import se.medlyss.support.StepExecutor;
import se.medlyss.texts.Texts;
import se.medlyss.ui.base.Background;
import se.medlyss.ui.base.Navigator;
import se.medlyss.ui.base.Page;
import se.medlyss.ui.base.Place;
import se.medlyss.ui.base.Problems;
import se.medlyss.ui.base.SavedFiles;
import se.medlyss.ui.base.Visit;
import se.medlyss.ui.scoring.AgentCopies;
import se.medlyss.ui.scoring.FollowUps;
import se.medlyss.ui.scoring.ScoringTools;

/// A made-up call and what the wrap-up stands on, all in memory and on one thread.
final class WrapUpStage {

    final ManualTime time = new ManualTime();
    final MemoryLog log = new MemoryLog();
    final StepExecutor executor = new StepExecutor();
    final Navigator navigator = new Navigator(Visit.to(Place.TODAY));
    final Problems problems = new Problems();
    final Map<String, Instant> left = new HashMap<>();
    int brought;
    final List<OpenCall> startedAfter = new ArrayList<>();
    final Texts texts = new Texts(Locale.of("sv", "SE"));
    final ScoringTools tools = ScoringSurface.tools(texts);
    final ProcessDocument document;
    final Calls calls;
    final WrapUpViewModel model;
    final AgentCopies copies;
    final TalkViewModel talk;

    WrapUpStage(ProcessDocument document) {
        this.document = document;
        ScheduledExecutorService store = executor;
        calls = new Calls(log, Samples.catalogue(document), store, time, time, new TimeOrderedIds(time, new Random(1)));
        MemoryPeople people = MemoryPeople.of(
                List.of(), List.of(new Agent("agent-1", "Sara Lindqvist", "team-east", false, true)), List.of());
        Background background = new Background(executor, Runnable::run);
        model = new WrapUpViewModel(calls, people, background, problems, navigator, startedAfter::add);
        copies = new AgentCopies(
                tools,
                (copy, file) -> new AgentCopyPdf().print(copy, file),
                background,
                new SavedFiles(problems, _ -> {}),
                ZoneOffset.UTC);
        talk = new TalkViewModel(
                new TalkViewModel.Services(
                        calls,
                        new MemoryArchive(log),
                        people,
                        background,
                        problems,
                        navigator,
                        new FollowUps(
                                calls,
                                new ChangeFollowUp(log, Samples.catalogue(document), time),
                                new DraftWords(log, Samples.catalogue(document), time),
                                background,
                                problems),
                        copies,
                        (evaluation, revision) -> Optional.ofNullable(left.get(evaluation + " r" + revision)),
                        texts,
                        () -> brought++),
                new TalkViewModel.Clock(time, time, ZoneOffset.UTC));
    }

    static ProcessDocument shipped(String id) {
        return new ShippedProcesses(new ProcessReader(), List.of())
                .offered().stream()
                        .filter(each -> each.process().id().equals(id))
                        .findFirst()
                        .orElseThrow();
    }

    OpenCall start() {
        return calls.start(Samples.header("agent-1"), document, _ -> {});
    }

    /// A service call that left a bit of everything to settle.
    OpenCall messyCall() {
        OpenCall call = start();
        answer(call, "open", "greet", "welcome", "name", "identify");
        pass(18);
        enter(call, "solve");
        pass(9);
        enter(call, "listen");
        answer(call, "listen", "uninterrupted", "need");
        call.take(new CallEvent.Answered(call.stamp(), CriterionKey.parse("listen.open-q"), Answer.NOT_MET));
        pass(80);
        call.take(new CallEvent.HoldStarted(call.stamp()));
        pass(34);
        call.take(new CallEvent.HoldEnded(call.stamp()));
        enter(call, "solve");
        answer(call, "solve", "ownership", "understood");
        call.take(new CallEvent.Answered(call.stamp(), CriterionKey.parse("solve.correct"), Answer.NOT_MET));
        call.take(new CallEvent.NoteWritten(call.stamp(), "”Jag ordnar det här åt dig nu” – nås på 070-174 06 05"));
        call.take(new CallEvent.MomentMarked(call.stamp(), MomentKind.LIFT));
        pass(125);
        enter(call, "close");
        answer(call, "close", "recap", "thanks", "customer-last");
        answer(call, "whole", "voice", "steering", "plain", "silence");
        pass(31);
        call.take(new CallEvent.HoldStarted(call.stamp()));
        pass(12);
        call.take(new CallEvent.CallEnded(call.stamp(), "after"));
        answer(call, "after", "note", "promise-logged", "lift");
        pass(20);
        executor.runReady();
        return call;
    }

    /// The messy call, settled and final.
    OpenCall finalCall() {
        OpenCall call = messyCall();
        open(call);
        WrapUpState state = model.state().get();
        while (state.left() > 0) {
            model.settle(state.choices(state.current().orElseThrow()).getFirst());
            state = model.state().get();
        }
        model.ending().finish();
        model.leave();
        executor.runReady();
        return call;
    }

    /// Opens the talk, and lets the store do what waits.
    void openTalk(OpenCall call) {
        talk.open(call.id());
        executor.runReady();
    }

    /// Shows a page of the call in a window, and lets the store do what waits.
    Scene show(Page page, Stage stage, OpenCall call) {
        LightWindow.show(stage, (Parent) page.content(), 1280, 800);
        page.show(Optional.of(call.id().toString()));
        executor.runReady();
        return stage.getScene();
    }

    void enter(OpenCall call, String stage) {
        var phase = document.process().stage(stage).orElseThrow().phase();
        call.take(new CallEvent.StageEntered(call.stamp(), stage, phase));
    }

    void answer(OpenCall call, String stage, String... criteria) {
        for (String criterion : criteria) {
            call.take(new CallEvent.Answered(call.stamp(), new CriterionKey(stage, criterion), Answer.MET));
        }
    }

    /// Opens the wrap-up, and lets the store do what waits.
    void open(OpenCall call) {
        model.open(call.id());
        executor.runReady();
    }

    void pass(int seconds) {
        time.pass(Duration.ofSeconds(seconds));
    }
}

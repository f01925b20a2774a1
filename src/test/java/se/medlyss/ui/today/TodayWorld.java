package se.medlyss.ui.today;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import javafx.beans.property.SimpleObjectProperty;
import se.medlyss.application.CallPlan;
import se.medlyss.application.Calls;
import se.medlyss.application.ChangeFollowUp;
import se.medlyss.application.DraftWords;
import se.medlyss.application.NewPeople;
import se.medlyss.application.OpenCall;
import se.medlyss.application.ProcessCatalogue;
import se.medlyss.application.StartCall;
import se.medlyss.application.TakeUp;
import se.medlyss.application.TimeOrderedIds;
import se.medlyss.application.recording.NewRecordings;
import se.medlyss.application.sharing.Retention;
import se.medlyss.application.today.LastChoices;
import se.medlyss.application.today.ReadToday;
import se.medlyss.application.today.Turn;
import se.medlyss.audio.DiskFolders;
import se.medlyss.call.CallEvent;
import se.medlyss.call.Talk;
import se.medlyss.people.Agent;
import se.medlyss.people.Coach;
import se.medlyss.people.Team;
import se.medlyss.process.Language;
import se.medlyss.process.ProcessDocument;
import se.medlyss.settings.Settings;
import se.medlyss.support.ManualTime;
import se.medlyss.support.MemoryArchive;
import se.medlyss.support.MemoryLog;
import se.medlyss.support.MemoryPeople;
import se.medlyss.support.Samples;
import se.medlyss.support.SoundWorld;
import se.medlyss.support.StepExecutor;
import se.medlyss.texts.Texts;
import se.medlyss.ui.base.Background;
import se.medlyss.ui.base.KeyMap;
import se.medlyss.ui.base.LiveSettings;
import se.medlyss.ui.base.LiveTexts;
import se.medlyss.ui.base.Navigator;
import se.medlyss.ui.base.Place;
import se.medlyss.ui.base.Problems;
import se.medlyss.ui.base.Visit;
import se.medlyss.ui.scoring.FollowUps;
import se.medlyss.ui.scoring.RecordingChoice;

/// A made-up coach with a team, processes, and everything in memory: for the tests of what to do today.
final class TodayWorld {

    static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");
    static final Coach COACH = new Coach("c-1", "Annika Berg", "east");
    static final Agent NILS = new Agent("a-1", "Nils Ek", "east", false, true);
    static final Agent SARA = new Agent("a-2", "Sara Lindqvist", "east", false, true);
    static final Agent OMAR = new Agent("a-3", "Omar Haddad", "east", false, true);
    static final Agent INGRID = new Agent("a-4", "Ingrid Moe", "west", false, true);

    final ManualTime time = new ManualTime();
    final MemoryLog log = new MemoryLog();
    final MemoryArchive archive = new MemoryArchive(log);
    final MemoryPeople people;
    final ProcessCatalogue processes;
    final ProcessDocument service;
    final ProcessDocument support;
    final StepExecutor store = new StepExecutor();
    final TimeOrderedIds ids = new TimeOrderedIds(time, new Random(7));
    final Calls calls;
    final StartCall starter;
    final TurnBoard board;
    final Navigator navigator = new Navigator(Visit.to(Place.TODAY));
    final Problems problems = new Problems();
    final SoundWorld sounds = new SoundWorld(time, problems);
    final RecordingChoice recording = new RecordingChoice(sounds.desk);
    final LiveSettings settings = new LiveSettings(Settings.standard(Language.SV), _ -> {}, background(), problems);
    final LiveTexts texts = new LiveTexts(new Texts(Locale.of("sv", "SE")));
    final List<StartedCall> started = new ArrayList<>();
    ListeningRules rules = new ListeningRules(false, 0, 0, "east", true);

    TodayWorld() {
        this(MemoryPeople.of(
                List.of(new Team("east", "Öst", ""), new Team("west", "Väst", "")),
                List.of(NILS, SARA, OMAR, INGRID),
                List.of(COACH)));
    }

    TodayWorld(MemoryPeople people) {
        this(people, Samples.catalogue(Samples.process("service-call"), Samples.process("technical-support")));
    }

    TodayWorld(MemoryPeople people, ProcessCatalogue processes) {
        this.people = people;
        this.processes = processes;
        service = processes.offered().get(0);
        support = processes.offered().get(1);
        calls = new Calls(log, processes, store, time, time, ids);
        starter = new StartCall(calls, () -> COACH);
        board = new TurnBoard(new Turn(people, archive, () -> COACH, time, ZONE), () -> rules, background(), problems);
    }

    /// Work is done at once, after what was to be saved.
    Background background() {
        return new Background(
                task -> {
                    store.runReady();
                    task.run();
                },
                Runnable::run);
    }

    StartViewModel start() {
        return start(background());
    }

    StartViewModel start(Background background) {
        return new StartViewModel(
                new StartServices(
                        starter,
                        board,
                        new LastChoices(archive, log),
                        new NewPeople(people, ids),
                        processes,
                        recording),
                () -> rules,
                background,
                problems,
                started::add);
    }

    StartPage startPage(StartViewModel model) {
        return new StartPage(model, texts, processes, KeyMap::standard, System::nanoTime, time, ZONE);
    }

    TodayViewModel today() {
        return new TodayViewModel(
                new ReadToday(people, archive, log, () -> COACH, time, ZONE),
                new TakeUp(calls),
                board,
                new RetentionBoard(retention(), settings, navigator, background(), problems),
                new FollowUps(
                        calls,
                        new ChangeFollowUp(log, processes, time),
                        new DraftWords(log, processes, time),
                        background(),
                        problems),
                background(),
                problems,
                navigator,
                time,
                ZONE);
    }

    NewRecordingsViewModel newRecordings(Path watched) {
        return new NewRecordingsViewModel(
                new NewRecordings(new DiskFolders(), sounds.links, archive, people, time, ZONE),
                () -> Optional.of(watched.toString()),
                new NewRecordingsViewModel.Workers(background(), background(), problems),
                sounds.desk,
                recording,
                navigator);
    }

    /// The time at which a call began, as recording systems write it into a name.
    String nameAt(OpenCall call) {
        Instant began = archive.find(call.id()).orElseThrow().startedAt();
        return DateTimeFormatter.ofPattern("yyyy-MM-dd_HH-mm").format(LocalDateTime.ofInstant(began, ZONE));
    }

    private Retention retention() {
        return new Retention(archive, archive::erase, time, ZONE);
    }

    TodayPage todayPage(TodayViewModel model) {
        return new TodayPage(
                model,
                texts,
                processes,
                COACH::name,
                new SimpleObjectProperty<>(KeyMap.standard()),
                System::nanoTime,
                time,
                ZONE);
    }

    /// A call with the agent that has run for a minute.
    OpenCall running(Agent agent, ProcessDocument process) {
        return running(Draft.first(process).planFor(agent, null));
    }

    OpenCall running(CallPlan plan) {
        OpenCall call = starter.start(plan);
        time.pass(Duration.ofMinutes(1));
        store.runReady();
        return call;
    }

    /// A finished evaluation.
    OpenCall finished(Agent agent, ProcessDocument process) {
        OpenCall call = running(agent, process);
        call.take(new CallEvent.CallEnded(call.stamp(), null));
        call.take(new CallEvent.WrapUpOpened(call.stamp()));
        call.take(new CallEvent.Finalised(call.stamp()));
        store.runReady();
        calls.release(call);
        return call;
    }

    /// The talk about it.
    void talked(OpenCall call, Talk talk) {
        call.take(new CallEvent.TalkWritten(call.stamp(), talk));
        store.runReady();
    }

    /// A finished evaluation that was talked through: a step was agreed, to be heard in three calls until that day.
    void agreed(Agent agent, LocalDate until) {
        talked(
                finished(agent, service),
                new Talk("", List.of(), "", "two open questions", 3, until, false, time.instant(), 0, null));
    }
}

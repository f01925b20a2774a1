package se.medlyss.ui.listen;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Label;
import se.medlyss.application.Calls;
import se.medlyss.application.EvaluationArchive;
import se.medlyss.application.FileRefusedException;
import se.medlyss.application.OpenCall;
import se.medlyss.application.StartCall;
import se.medlyss.application.TimeOrderedIds;
import se.medlyss.call.Answer;
import se.medlyss.call.CallEvent;
import se.medlyss.call.CallHeader;
import se.medlyss.call.MomentKind;
import se.medlyss.call.Stamp;
import se.medlyss.call.Talk;
import se.medlyss.exchange.ProcessReader;
import se.medlyss.people.Agent;
import se.medlyss.people.Coach;
import se.medlyss.people.Team;
import se.medlyss.process.CriterionKey;
import se.medlyss.process.Language;
import se.medlyss.process.Phase;
import se.medlyss.process.ProcessDocument;
import se.medlyss.process.Stage;
import se.medlyss.settings.Settings;
import se.medlyss.support.ManualTime;
import se.medlyss.support.MemoryLog;
import se.medlyss.support.MemoryPeople;
import se.medlyss.support.Samples;
import se.medlyss.support.StepExecutor;
import se.medlyss.texts.Formats;
import se.medlyss.texts.Texts;
import se.medlyss.ui.base.Background;
import se.medlyss.ui.base.KeyMap;
import se.medlyss.ui.base.LiveSettings;
import se.medlyss.ui.base.LiveTexts;
import se.medlyss.ui.base.Navigator;
import se.medlyss.ui.base.Place;
import se.medlyss.ui.base.Problems;
import se.medlyss.ui.base.Visit;
import se.medlyss.ui.scoring.ScoringTools;

/// A live screen's surroundings in memory, and a made-up call to show.
final class ListenSample {
    final ManualTime time = new ManualTime();
    final MemoryLog log = new MemoryLog();
    final StepExecutor store = new StepExecutor();
    final MemoryPeople people = new MemoryPeople();
    final Texts texts = new Texts(Locale.of("sv", "SE"));
    final SimpleObjectProperty<KeyMap> keys = new SimpleObjectProperty<>(KeyMap.standard());
    final Navigator navigator = new Navigator(Visit.to(Place.TODAY));
    final List<OpenCall> next = new ArrayList<>();
    final List<String> lookedUp = new ArrayList<>();
    final List<OpenCall> lives = new ArrayList<>();
    final ProcessDocument standard = document("standard-call.json");
    final ProcessDocument technical = document("/se/medlyss/processes/technical-support.json");
    final ProcessDocument other = Samples.process("complaint");
    final ProcessDocument service = Samples.process("service");
    final ProcessDocument everyKind = Samples.everyKind();
    final Calls calls = new Calls(
            log,
            Samples.catalogue(standard, other, service, technical, everyKind),
            store,
            time,
            time,
            new TimeOrderedIds(time, new Random(1)));
    final LiveSettings settings = new LiveSettings(
            Settings.standard(Language.SV), _ -> {}, new Background(Runnable::run, Runnable::run), new Problems());
    private Optional<EvaluationArchive.Agreed> agreed = Optional.empty();

    ListenSample() {
        people.save(new Team("team-east", "Team Öst", ""));
        people.save(new Agent("agent-1", "Sara Lindqvist", "team-east", false, true));
        people.save(new Agent("agent-2", "Omar Haddad", "team-east", false, true));
        people.save(new Coach("coach-1", "Annika Berg", "team-east"));
    }

    static ProcessDocument document(String name) {
        try (InputStream in = ListenSample.class.getResourceAsStream(name)) {
            return new ProcessReader().read(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FileRefusedException e) {
            throw new IllegalStateException(e);
        }
    }

    ListenTools tools() {
        return new ListenTools(
                new ScoringTools(new LiveTexts(texts), keys),
                new Background(Runnable::run, Runnable::run),
                time,
                time,
                Samples.catalogue(standard, other, service, technical, everyKind),
                people,
                new AgreedArchive(agreed, lookedUp),
                new Problems(),
                settings,
                () -> new Label("Delad mapp: ansluten · 0 väntar"));
    }

    ListenPage page() {
        return new ListenPage(tools(), calls, navigator, next::add);
    }

    ListenSample agreed(String step) {
        Talk talk = new Talk("", List.of(), "", step, 2, LocalDate.parse("2026-12-01"), false, Instant.EPOCH, 0, null);
        agreed = Optional.of(new EvaluationArchive.Agreed(
                UUID.fromString("01930000-0000-7000-8000-000000000009"),
                talk,
                Instant.parse("2026-11-07T10:00:00Z"),
                1,
                2));
        return this;
    }

    /// The same header for a coach who sits beside the agent.
    static CallHeader beside(CallHeader header) {
        return new CallHeader(
                header.callId(),
                header.agent(),
                header.agentTeam(),
                header.coach(),
                header.coachTeam(),
                header.mode(),
                header.channel(),
                header.direction(),
                header.selection(),
                header.context(),
                true,
                true,
                true,
                false,
                null,
                null);
    }

    OpenCall start() {
        return start(Samples.header("agent-1"));
    }

    OpenCall start(CallHeader header) {
        return calls.start(header, standard, _ -> {});
    }

    /// A call with an opening, a solution and an after-call stage.
    OpenCall startService() {
        return calls.start(Samples.header("agent-1"), service, _ -> {});
    }

    OpenCall startEveryKind() {
        return calls.start(Samples.header("agent-1"), everyKind, _ -> {});
    }

    OpenCall practise(ProcessDocument process) {
        Coach coach = new Coach("coach-1", "Annika Berg", "team-east");
        return new StartCall(calls, () -> coach).practise(process);
    }

    ListenViewModel follow(OpenCall call) {
        return new ListenViewModel(call, tools(), lives::add, Optional.empty());
    }

    /// The call in the design picture, at 3:42.
    OpenCall pictured() {
        OpenCall call = start();
        at(10).answer(call, "open.greet", Answer.MET);
        answer(call, "open.invite", Answer.MET);
        at(24).enter(call, "need");
        at(72).answer(call, "need.open-q", Answer.NOT_MET);
        at(90).answer(call, "need.listen", Answer.MET);
        at(107).take(call, new CallEvent.MomentMarked(call.stamp(), MomentKind.DEVELOP));
        take(call, new CallEvent.EntryWorded(call.stamp(), call.state().seq(), "avbryter kunden"));
        at(150).enter(call, "solve");
        at(155).answer(call, "solve.explain", Answer.MET);
        at(161).take(call, new CallEvent.NoteWritten(call.stamp(), "”Jag ordnar det här åt dig nu” – tydligt ansvar"));
        at(178).answer(call, "solve.mandate", Answer.MET);
        at(200).answer(call, "solve.pace", new Answer.Grade(java.math.BigDecimal.TWO));
        at(211).take(call, new CallEvent.MomentMarked(call.stamp(), MomentKind.LIFT));
        take(call, new CallEvent.EntryWorded(call.stamp(), call.state().seq(), "fin återkoppling"));
        at(222);
        store.runReady();
        return call;
    }

    /// A shipped process in its longest words, with something left in an earlier stage, at 6:10.
    OpenCall shipped() {
        OpenCall call = calls.start(Samples.header("agent-2"), technical, _ -> {});
        List<String> stages = call.process().timedStages().stream()
                .filter(stage -> stage.phase() == Phase.CALL)
                .map(Stage::id)
                .toList();
        at(50).enter(call, stages.get(1));
        at(240).enter(call, stages.get(2));
        at(250).take(call, new CallEvent.Transferred(call.stamp(), true));
        take(call, new CallEvent.MatterBegan(call.stamp()));
        at(370);
        store.runReady();
        return call;
    }

    /// Sets the clocks to so many seconds after the start.
    ListenSample at(int seconds) {
        long now = time.nanos() - 7_000_000_000L;
        time.passMs(seconds * 1_000L - now / 1_000_000L);
        return this;
    }

    /// The time since the start, as the screen writes it.
    String clock() {
        return Formats.clock((time.nanos() - 7_000_000_000L) / 1_000_000_000L);
    }

    ListenSample answer(OpenCall call, String key, Answer answer) {
        return take(call, new CallEvent.Answered(call.stamp(), CriterionKey.parse(key), answer));
    }

    ListenSample enter(OpenCall call, String stage) {
        Stamp at = call.stamp();
        return take(call, new CallEvent.StageEntered(at, stage, Phase.CALL));
    }

    ListenSample take(OpenCall call, CallEvent event) {
        call.take(event);
        return this;
    }
}

package se.medlyss.ui.today;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import se.medlyss.application.CallPlan;
import se.medlyss.application.OpenCall;
import se.medlyss.application.StartCall;
import se.medlyss.application.today.InTurn;
import se.medlyss.application.today.LastChoices.Recalled;
import se.medlyss.call.Selection;
import se.medlyss.people.Agent;
import se.medlyss.process.ProcessDocument;
import se.medlyss.ui.base.Background;
import se.medlyss.ui.base.KeyStroke;
import se.medlyss.ui.base.Problems;
import se.medlyss.ui.scoring.RecordingChoice;

/// Choosing agent and process, and starting the call: by Enter, by the button, or by the first answer or stage key.
public final class StartViewModel {

    private final StartServices services;
    private final Supplier<ListeningRules> rules;
    private final Background store;
    private final Problems problems;
    private final Consumer<StartedCall> onStarted;
    private final ReadOnlyObjectWrapper<StartState> state = new ReadOnlyObjectWrapper<>(StartState.EMPTY);
    private Optional<String> asked = Optional.empty();
    private int waiting;
    private boolean startWhenReady;
    private String newest = "";
    private boolean begun;

    /// @param store     the store's thread
    /// @param onStarted shows the call
    public StartViewModel(
            StartServices services,
            Supplier<ListeningRules> rules,
            Background store,
            Problems problems,
            Consumer<StartedCall> onStarted) {
        this.services = services;
        this.rules = rules;
        this.store = store;
        this.problems = problems;
        this.onStarted = onStarted;
        services.board().everybody().subscribe(this::read);
    }

    RecordingChoice recording() {
        return services.recording();
    }

    ReadOnlyObjectProperty<StartState> state() {
        return state.getReadOnlyProperty();
    }

    /// Begins anew, and chooses the agent if one is given. Whoever is known is shown at once, while everybody is
    /// read.
    void open(Optional<String> agentId) {
        startWhenReady = false;
        newest = "";
        begun = false;
        asked = agentId;
        List<ProcessDocument> processes = services.processes().offered();
        Draft draft = processes.stream().findFirst().map(Draft::first).orElse(null);
        AgentSearch everybody = AgentSearch.of(services.board().everybody().get());
        state.set(new StartState(everybody, null, processes, draft, List.of(), null, rules.get()));
        chooseAsked();
        services.board().refresh();
    }

    private void read(List<InTurn> order) {
        Agent agent = state.get().agent();
        change(now -> now.with(
                agent == null
                        ? now.search().among(order)
                        : now.search().among(order).at(agent)));
        chooseAsked();
    }

    private void chooseAsked() {
        asked.flatMap(id -> state.get().search().find(id)).ifPresent(agent -> {
            asked = Optional.empty();
            choose(agent);
        });
    }

    void type(String query) {
        search(now -> now.typed(query));
    }

    void move(int rows) {
        search(now -> now.moved(rows));
    }

    void highlight(int row) {
        search(now -> now.highlighting(row));
    }

    /// Whoever looks for somebody else has not chosen yet.
    private void search(UnaryOperator<AgentSearch> step) {
        AgentSearch next = step.apply(state.get().search());
        if (!next.equals(state.get().search())) {
            change(now -> now.with(next).choosing(null));
        }
    }

    /// Takes the highlighted agent, adding one who is new.
    void take() {
        state.get().search().chosen().ifPresent(this::take);
    }

    private void take(AgentSearch.Row row) {
        switch (row) {
            case AgentSearch.Known known -> choose(known.turn().agent());
            case AgentSearch.Add add -> add(add.name());
        }
    }

    /// Enter once more before the new name is in the list starts the call, as it does with any other.
    private void add(String name) {
        if (name.equals(newest)) {
            start();
            return;
        }
        newest = name;
        String team = rules.get().team();
        waiting++;
        store.run(() -> services.people().addAgent(name, team), this::added, failure -> {
            waiting--;
            startWhenReady = false;
            newest = "";
            problems.reportStorage(failure);
        });
    }

    private void added(Agent agent) {
        choose(agent);
        services.board().refresh();
        waiting--;
        startIfReady();
    }

    /// Nobody is chosen any more; what was typed stays.
    void chooseAnother() {
        change(now -> now.choosing(null));
    }

    private void choose(Agent agent) {
        change(now -> now.with(now.search().at(agent)).choosing(agent));
        edit(draft -> draft.with(isNext(agent) ? Selection.NEXT : Selection.COACH_CHOSEN));
        recall(() -> services.memory().withAgent(agent.id()));
        store.run(
                () -> services.memory().earlierCalls(agent.id()),
                calls -> ifStill(agent, now -> now.offering(calls)),
                problems::reportStorage);
    }

    private boolean isNext(Agent agent) {
        return services.board().everybody().get().stream()
                .findFirst()
                .filter(first -> first.agent().id().equals(agent.id()))
                .isPresent();
    }

    void choose(ProcessDocument process) {
        Draft draft = state.get().draft();
        if (draft == null || draft.process().equals(process)) {
            return;
        }
        change(now -> now.with(draft.with(process)));
        Agent agent = state.get().agent();
        if (agent != null) {
            recall(() ->
                    services.memory().withProcess(agent.id(), process.process().id()));
        }
    }

    void edit(UnaryOperator<Draft> edit) {
        Draft draft = state.get().draft();
        if (draft != null) {
            change(now -> now.with(edit.apply(draft)));
        }
    }

    void follow(@Nullable UUID call) {
        change(now -> now.following(call));
    }

    /// Starts the call, when agent and process are chosen. A choice that is being recalled is waited for.
    void start() {
        if (waiting > 0) {
            startWhenReady = true;
        } else {
            begin(plan -> services.begin(plan, services.start()::start))
                    .map(StartedCall::of)
                    .ifPresent(onStarted);
        }
    }

    /// Takes the highlighted agent and starts at once.
    void takeAndStart() {
        startWhenReady = true;
        take();
        startIfReady();
    }

    /// Starts the practice call.
    void practise() {
        Draft draft = state.get().draft();
        if (draft != null && !begun) {
            begun = true;
            ProcessDocument process = services.processes().offered().stream()
                    .filter(offered -> offered.process().id().equals(StartCall.PRACTICE_PROCESS))
                    .findFirst()
                    .orElse(draft.process());
            onStarted.accept(StartedCall.of(services.start().practise(process)));
        }
    }

    /// Starts the call by its first answer or stage key, when agent and process are chosen.
    ///
    /// @return whether the key was taken
    boolean key(KeyStroke stroke) {
        Draft draft = state.get().draft();
        Optional<FirstKey> first = draft == null
                ? Optional.empty()
                : FirstKey.of(stroke, draft.process().process());
        Optional<OpenCall> begun = first.flatMap(key ->
                begin(plan -> services.begin(plan, live -> services.start().start(live, key.stage(), stroke.nanos()))));
        begun.map(call -> new StartedCall(
                        call, true, first.filter(FirstKey::answers).map(_ -> stroke)))
                .ifPresent(onStarted);
        return begun.isPresent();
    }

    private Optional<OpenCall> begin(Function<CallPlan, OpenCall> starting) {
        startWhenReady = false;
        Optional<CallPlan> plan = state.get().plan().filter(complete -> !begun);
        begun = begun || plan.isPresent();
        return plan.map(starting);
    }

    private void recall(Callable<Optional<Recalled>> memory) {
        Agent agent = state.get().agent();
        waiting++;
        store.run(memory, last -> recalled(agent, last), failure -> {
            recalled(agent, Optional.empty());
            problems.reportStorage(failure);
        });
    }

    private void recalled(@Nullable Agent agent, Optional<Recalled> last) {
        waiting--;
        Draft draft = state.get().draft();
        if (draft != null && agent == state.get().agent()) {
            last.flatMap(found ->
                            state.get().process(found.processId()).map(process -> draft.recalling(found, process)))
                    .ifPresent(found -> change(now -> now.with(found)));
        }
        startIfReady();
    }

    private void startIfReady() {
        if (startWhenReady && waiting == 0) {
            start();
        }
    }

    private void ifStill(Agent agent, UnaryOperator<StartState> change) {
        if (agent.equals(state.get().agent())) {
            change(change);
        }
    }

    private void change(UnaryOperator<StartState> change) {
        state.set(change.apply(state.get()));
    }
}

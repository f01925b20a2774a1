package se.medlyss.ui.today;

import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import se.medlyss.application.EvaluationArchive.Agreed;
import se.medlyss.application.today.InTurn;
import se.medlyss.application.today.OwnPeople;
import se.medlyss.application.today.Turn;
import se.medlyss.people.Agent;
import se.medlyss.ui.base.Background;
import se.medlyss.ui.base.Problems;

/// The order of turn, as it was last read, for Today and for the page before a call: the latter shows it at once.
public final class TurnBoard {

    private final Turn turn;
    private final Supplier<ListeningRules> rules;
    private final Background store;
    private final Problems problems;
    private final ReadOnlyObjectWrapper<List<InTurn>> everybody = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<InTurn>> order = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyBooleanWrapper read = new ReadOnlyBooleanWrapper();
    private int reading;

    /// @param store the store's thread
    public TurnBoard(Turn turn, Supplier<ListeningRules> rules, Background store, Problems problems) {
        this.turn = turn;
        this.rules = rules;
        this.store = store;
        this.problems = problems;
    }

    /// Everybody, the next one first, for the reason that stands; nobody until all that decides it has been read.
    public ReadOnlyObjectProperty<List<InTurn>> order() {
        return order.getReadOnlyProperty();
    }

    /// Those of them whom the coach has in turn.
    List<InTurn> own() {
        return OwnPeople.of(order.get(), rules.get().team());
    }

    /// Everybody as soon as they are known, to find one of them by name; who is next may still change.
    ReadOnlyObjectProperty<List<InTurn>> everybody() {
        return everybody.getReadOnlyProperty();
    }

    /// Whether the order has been read.
    ReadOnlyBooleanProperty read() {
        return read.getReadOnlyProperty();
    }

    /// The coach's own co-listenings a week to aim for; 0 when there is no aim.
    int weeklyAim() {
        return rules.get().weeklyAim();
    }

    /// Co-listenings a month and agent to aim for; 0 when there is no aim.
    int aim() {
        return rules.get().aim();
    }

    /// Reads it anew. The agreed steps are read one agent at a time, so that whatever else the store has to do, such
    /// as saving a call that just began, goes in between.
    public void refresh() {
        int round = ++reading;
        store.run(
                turn::basis,
                basis -> {
                    if (everybody.get().isEmpty()) {
                        everybody.set(turn.order(basis, Map.of(), aim()));
                    }
                    next(round, basis, basis.listenedTo().iterator(), new HashMap<>());
                },
                problems::reportStorage);
    }

    private void next(int round, Turn.Basis basis, Iterator<Agent> agents, Map<String, Agreed> agreed) {
        if (round != reading) {
            return;
        }
        if (!agents.hasNext()) {
            order.set(turn.order(basis, agreed, aim()));
            everybody.set(order.get());
            read.set(true);
            return;
        }
        Agent agent = agents.next();
        store.run(
                () -> turn.agreed(agent),
                step -> {
                    step.ifPresent(open -> agreed.put(agent.id(), open));
                    next(round, basis, agents, agreed);
                },
                problems::reportStorage);
    }
}

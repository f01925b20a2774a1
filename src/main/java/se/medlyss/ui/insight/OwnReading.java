package se.medlyss.ui.insight;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import se.medlyss.application.EvaluationArchive;
import se.medlyss.application.EvaluationQuery;
import se.medlyss.application.PeopleDirectory;
import se.medlyss.application.StorageException;
import se.medlyss.application.insight.Facts;
import se.medlyss.application.insight.OwnFacts;
import se.medlyss.application.people.People;
import se.medlyss.call.Life;
import se.medlyss.ui.base.Background;
import se.medlyss.ui.base.Problems;

/// Reads this computer's own evaluations, a few at a time. It can be stopped.
final class OwnReading {

    private final OwnFacts own;
    private final EvaluationArchive archive;
    private final PeopleDirectory people;
    private final Background store;
    private final Problems problems;
    private int reading;

    /// Who hears what comes of it, on the screen.
    interface Listener {
        void at(InsightsState.Reading reading);

        void read(Facts facts, People people, Board.Unfinished unfinished);

        /// It came no further; why is told elsewhere.
        void failed();
    }

    private record Begun(OwnFacts.Progress progress, People people, Board.Unfinished unfinished) {}

    /// @param facts null while there is more to read
    private record Step(
            OwnFacts.Progress progress, @Nullable Facts facts) {}

    OwnReading(InsightsViewModel.Sources sources, Background store, Problems problems) {
        this.own = sources.own();
        this.archive = sources.archive();
        this.people = sources.people();
        this.store = store;
        this.problems = problems;
    }

    /// Stops what runs; nothing more is heard of it.
    void stop() {
        reading++;
    }

    void read(Listener listener) {
        int mine = ++reading;
        store.run(this::begin, begun -> readOn(mine, begun, begun.progress(), listener), failed(mine, listener));
    }

    private Consumer<Exception> failed(int mine, Listener listener) {
        return failure -> {
            if (mine == reading) {
                listener.failed();
            }
            problems.reportStorage(failure);
        };
    }

    private Begun begin() throws StorageException {
        return new Begun(
                own.begin(),
                People.in(people),
                new Board.Unfinished(
                        archive.count(EvaluationQuery.in(Life.PARKED)),
                        archive.count(EvaluationQuery.in(Life.DISCARDED))));
    }

    private Step step() throws StorageException {
        OwnFacts.Progress progress = own.step();
        return new Step(progress, progress.finished() ? own.facts() : null);
    }

    private void readOn(int mine, Begun begun, OwnFacts.Progress progress, Listener listener) {
        if (mine != reading) {
            return;
        }
        listener.at(new InsightsState.Reading(progress.done(), progress.of(), null));
        store.run(
                this::step,
                step -> {
                    Facts facts = step.facts();
                    if (facts == null) {
                        readOn(mine, begun, step.progress(), listener);
                    } else if (mine == reading) {
                        listener.read(facts, begun.people(), begun.unfinished());
                    }
                },
                failed(mine, listener));
    }
}

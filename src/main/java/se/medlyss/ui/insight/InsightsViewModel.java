package se.medlyss.ui.insight;

import java.lang.ref.SoftReference;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import se.medlyss.application.EvaluationArchive;
import se.medlyss.application.PeopleDirectory;
import se.medlyss.application.compilation.Compilation;
import se.medlyss.application.insight.EvaluationFacts;
import se.medlyss.application.insight.Facts;
import se.medlyss.application.insight.LatestCompilation.Delivery;
import se.medlyss.application.insight.OwnFacts;
import se.medlyss.application.people.People;
import se.medlyss.ui.base.Background;
import se.medlyss.ui.base.Navigator;
import se.medlyss.ui.base.Place;
import se.medlyss.ui.base.Problems;

/// Reads the evaluations a few at a time, and computes the figures of the section that is shown, away from the
/// screen.
public final class InsightsViewModel {

    private final Sources sources;
    private final Workers workers;
    private final Problems problems;
    private final Navigator navigator;
    private final Today today;
    private final KeptChoice kept;
    private final ReadOnlyObjectWrapper<InsightsState> state;
    private final OwnReading own;
    private final Counting counting;
    private @Nullable BoardMaker maker;
    private SoftReference<Left> left = new SoftReference<>(null);

    /// The whole organisation's figures, as they were when somebody left the page.
    private record Left(BoardMaker maker, @Nullable MadeOf made, InsightsState state) {}

    /// Where the figures come from.
    ///
    /// @param ownCoach the id of who scores on this computer
    public record Sources(
            OwnFacts own,
            EvaluationArchive archive,
            PeopleDirectory people,
            Supplier<String> ownCoach,
            Centre centre) {}

    /// @param store   the store's worker
    /// @param figures computes
    public record Workers(Background store, Background figures) {}

    /// What day it is, where the coach is.
    public record Today(InstantSource clock, ZoneId zone) {
        LocalDate date() {
            return LocalDate.ofInstant(clock.instant(), zone);
        }
    }

    public InsightsViewModel(
            Sources sources, Workers workers, Problems problems, Navigator navigator, Today today, KeptChoice kept) {
        this.sources = sources;
        this.workers = workers;
        this.problems = problems;
        this.navigator = navigator;
        this.today = today;
        this.kept = kept;
        this.own = new OwnReading(sources, workers.store(), problems);
        this.counting = new Counting(workers.figures());
        var before = new ChosenBefore(kept.figures());
        InsightsState asBefore = InsightsState.BLANK.with(before.chosen());
        state = new ReadOnlyObjectWrapper<>(
                before.source() == Facts.Origin.CENTRE ? asBefore.from(Facts.Origin.CENTRE) : asBefore);
    }

    ReadOnlyObjectProperty<InsightsState> state() {
        return state.getReadOnlyProperty();
    }

    /// Reads what is new, or once more what failed; what was chosen stays.
    void refresh() {
        boolean offered = sources.centre().offered();
        Facts.Origin source = offered ? state.get().source() : Facts.Origin.OWN;
        state.set((source == state.get().source() ? state.get() : state.get().from(source))
                .offering(offered)
                .tried());
        switch (source) {
            case OWN -> readOwn();
            case CENTRE -> {
                showLeft();
                sources.centre().read(ofCentre());
            }
        }
    }

    /// Stops reading, compiling until somebody comes back, and lets go of the whole organisation's figures as soon as
    /// memory is needed: nobody looks at them.
    void leave() {
        own.stop();
        sources.centre().pause();
        state.set(state.get().reading(null));
        BoardMaker now = maker;
        if (now != null && state.get().source() == Facts.Origin.CENTRE) {
            left = new SoftReference<>(
                    new Left(now, counting.made(), state.get().counting(false)));
            forget();
            state.set(state.get().unread());
        }
    }

    private void showLeft() {
        Left before = left.get();
        left = new SoftReference<>(null);
        if (before != null && maker == null) {
            maker = before.maker();
            counting.show(before.made());
            state.set(before.state());
        }
    }

    private void forget() {
        maker = null;
        counting.show(null);
    }

    /// Looks at this computer's evaluations, or at everybody's.
    void look(Facts.Origin source) {
        if (source != state.get().source()) {
            cancel();
            forget();
            state.set(state.get().from(source));
            keep();
            refresh();
        }
    }

    /// Compiles what everybody exported, and shows it.
    public void compile() {
        state.set(state.get().reading(new InsightsState.Reading(0, 0, Compilation.Step.LISTING)));
        sources.centre().compile(ofCentre());
    }

    private Centre.Listener ofCentre() {
        return new Centre.Listener() {
            @Override
            public void at(InsightsState.Reading now) {
                state.set(state.get().reading(now));
            }

            @Override
            public void read(Facts facts) {
                workers.store().run(() -> People.in(sources.people()), people -> takeCentre(facts, people), failure -> {
                    failed(InsightsState.Trouble.FAULT);
                    problems.reportStorage(failure);
                });
            }

            @Override
            public void failed(InsightsState.Trouble trouble) {
                state.set(state.get().with(trouble));
            }
        };
    }

    private void takeCentre(Facts facts, People people) {
        if (state.get().source() == Facts.Origin.CENTRE) {
            take(facts, Names.of(people), new Board.Unfinished(0, 0), null);
        }
    }

    private void readOwn() {
        own.read(new OwnReading.Listener() {
            @Override
            public void at(InsightsState.Reading now) {
                state.set(state.get().reading(now));
            }

            @Override
            public void read(Facts facts, People people, Board.Unfinished unfinished) {
                take(facts, Names.of(people), unfinished, sources.ownCoach().get());
            }

            @Override
            public void failed() {
                state.set(state.get().with(InsightsState.Trouble.FAULT));
            }
        });
    }

    /// Stops reading; the figures stay as they were.
    void cancel() {
        own.stop();
        sources.centre().stop();
        state.set(state.get().reading(null));
    }

    /// Stops counting, and goes back to what is shown; or reading as [#cancel], because somebody wanted it, who is told
    /// that nothing is lost.
    void stop() {
        MadeOf shown = counting.made();
        if (state.get().reading() == null && state.get().counting() && shown != null) {
            counting.stop();
            state.set(state.get().with(shown.chosen()).counting(false));
            keep();
        } else {
            cancel();
            state.set(state.get().with(new InsightsState.Trouble("insights.reading.stopped", "")));
        }
    }

    /// Looks at something else.
    void choose(UnaryOperator<Chosen> change) {
        Chosen next = change.apply(state.get().chosen());
        if (!next.equals(state.get().chosen())) {
            state.set(state.get().with(next));
            keep();
            compute();
        }
    }

    private void keep() {
        kept.keep(ChosenBefore.of(state.get().chosen(), state.get().source()).figures());
    }

    /// Shows what lies behind a figure.
    void drill(Drill drill) {
        state.set(state.get().with(Optional.of(drill)));
    }

    /// Back to where it was opened from: a list of evaluations, or the figures.
    void back() {
        state.set(state.get().with(state.get().drill().map(Drill::from)));
    }

    /// Whether evaluations are this computer's own, with persons and all that was noted.
    boolean opens() {
        return state.get().source() == Facts.Origin.OWN;
    }

    /// Opens an evaluation behind a figure: the whole of it where it is this computer's own, else its answers.
    void open(EvaluationFacts evaluation) {
        if (opens()) {
            navigator.go(Place.EVALUATIONS, evaluation.id().toString());
        } else {
            BoardMaker now = maker;
            EvaluationFacts whole = now == null ? evaluation : now.whole(evaluation);
            state.get().drill().ifPresent(drill -> drill(drill.opening(whole)));
        }
    }

    void startListening() {
        navigator.go(Place.START);
    }

    /// What was compiled of what; empty for this computer's own.
    Optional<Delivery> delivery() {
        return Optional.ofNullable(maker).map(BoardMaker::facts).map(Facts::delivery);
    }

    ZoneId zone() {
        return today.zone();
    }

    private void take(Facts facts, Names names, Board.Unfinished unfinished, @Nullable String onlyCoach) {
        maker = new BoardMaker(facts, names.all(), unfinished, onlyCoach);
        state.set(state.get().with(facts, Choices.of(facts), names));
        compute();
    }

    private void compute() {
        BoardMaker now = maker;
        if (now == null) {
            return;
        }
        MadeOf wanted = new MadeOf(now, state.get().chosen(), today.date());
        if (wanted.equals(counting.made())) {
            // Nothing new came in: what is shown stays as it is, and where it is.
            counting.stop();
            state.set(state.get().counting(false));
            return;
        }
        state.set(state.get().counting(true).tried());
        counting.count(
                wanted,
                board -> state.set(state.get().with(board)),
                () -> state.set(state.get().uncounted()));
    }
}

package se.medlyss.ui.review;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import se.medlyss.application.EvaluationArchive;
import se.medlyss.application.EvaluationSummary;
import se.medlyss.application.ExportedEvaluation;
import se.medlyss.application.PeopleDirectory;
import se.medlyss.application.StorageException;
import se.medlyss.application.review.ArrivedReviews;
import se.medlyss.application.review.ArrivedReviews.Answered;
import se.medlyss.application.review.ArrivedReviews.Arrived;
import se.medlyss.application.review.ShareReviews;
import se.medlyss.people.Agent;
import se.medlyss.people.Coach;
import se.medlyss.ui.base.Navigator;
import se.medlyss.ui.base.Place;
import se.medlyss.ui.base.Problems;

/// What others said about this computer's evaluations and what waits for an answer: sent back, reviewed, disputed.
/// Used on the JavaFX thread.
public final class AnswersViewModel {

    /// How long an owner's answer to a review is told, whether it was opened or not.
    private static final Duration TOLD_FOR = Duration.ofDays(14);

    private final EvaluationArchive archive;
    private final PeopleDirectory people;
    private final ArrivedReviews arrived;
    private final ShareReviews folder;
    private final Around around;
    private final ColleaguesViewModel.Workers workers;
    private final Problems problems;
    private final Navigator navigator;
    private final ReadOnlyObjectWrapper<State> state =
            new ReadOnlyObjectWrapper<>(new State(List.of(), List.of(), List.of(), Map.of()));
    private boolean looking;

    /// Who looks, and when.
    ///
    /// @param coach whoever sits here
    public record Around(Supplier<Coach> coach, InstantSource clock) {}

    /// @param asked    sent back, or with an open dispute
    /// @param arrived  reviews to adopt
    /// @param answered what became of one's own reviews of late
    /// @param names    by id
    record State(
            List<EvaluationSummary> asked, List<Arrived> arrived, List<Answered> answered, Map<String, String> names) {
        /// A person's name; the id when nobody here has it.
        String name(String id) {
            return names.getOrDefault(id, id);
        }

        /// The name that is known here, else the one that was exported; the id without either.
        String name(ExportedEvaluation.Person person) {
            String exported = person.name();
            return names.getOrDefault(person.id(), exported == null ? person.id() : exported);
        }
    }

    public AnswersViewModel(
            EvaluationArchive archive,
            PeopleDirectory people,
            ArrivedReviews arrived,
            ShareReviews folder,
            Around around,
            ColleaguesViewModel.Workers workers,
            Problems problems,
            Navigator navigator) {
        this.archive = archive;
        this.people = people;
        this.arrived = arrived;
        this.folder = folder;
        this.around = around;
        this.workers = workers;
        this.problems = problems;
        this.navigator = navigator;
    }

    ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    /// Reads what is here at once, and then what has come into the shared folder.
    public void refresh() {
        read();
        look();
    }

    private void read() {
        workers.store().run(this::found, state::set, problems::reportStorage);
    }

    private State found() throws StorageException {
        Map<String, String> names = Stream.concat(
                        people.agents().stream().map(agent -> Map.entry(agent.id(), named(agent))),
                        people.coaches().stream().map(coach -> Map.entry(coach.id(), named(coach))))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (first, _) -> first));
        String me = around.coach().get().id();
        return new State(
                archive.waitingForTheOwner(),
                arrived.waiting(),
                arrived.answered(me, around.clock().instant().minus(TOLD_FOR)),
                names);
    }

    private static String named(Agent agent) {
        return agent.name();
    }

    private static String named(Coach coach) {
        return coach.name().isBlank() ? coach.id() : coach.name();
    }

    private void look() {
        if (looking) {
            return;
        }
        looking = true;
        workers.share().run(folder::look, this::looked, failure -> {
            looking = false;
            problems.reportStorage(failure);
        });
    }

    private void looked(ShareReviews.Look look) {
        looking = false;
        if (look.more()) {
            look();
        } else {
            read();
        }
    }

    void open(EvaluationSummary evaluation) {
        navigator.go(Place.EVALUATIONS, evaluation.id().toString());
    }

    void open(Answered answered) {
        navigator.go(Place.REVIEW, answered.review().id().toString());
    }

    void open(Arrived review) {
        navigator.go(Place.REVIEW, review.review().toString());
    }
}

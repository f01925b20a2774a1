package se.medlyss.ui.review;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import se.medlyss.application.EvaluationArchive;
import se.medlyss.application.EvaluationSummary;
import se.medlyss.application.ExportedEvaluation;
import se.medlyss.application.KnownNames;
import se.medlyss.application.PeopleDirectory;
import se.medlyss.application.StorageException;
import se.medlyss.application.review.ArrivedReviews;
import se.medlyss.application.review.ArrivedReviews.Answered;
import se.medlyss.application.review.ArrivedReviews.Arrived;
import se.medlyss.application.review.ShareReviews;
import se.medlyss.people.Coach;
import se.medlyss.ui.base.LiveSettings;
import se.medlyss.ui.base.Navigator;
import se.medlyss.ui.base.Place;
import se.medlyss.ui.base.Problems;

/// What others said about this computer's evaluations and what waits for an answer: sent back, reviewed, disputed.
/// Used on the JavaFX thread.
public final class AnswersViewModel {

    /// How long a second opinion and an owner's answer to a review are told of, unless they are opened.
    private static final Duration TOLD_FOR = Duration.ofDays(14);

    private final EvaluationArchive archive;
    private final PeopleDirectory people;
    private final ArrivedReviews arrived;
    private final ShareReviews folder;
    private final Around around;
    private final ColleaguesViewModel.Workers workers;
    private final Problems problems;
    private final Navigator navigator;
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(
            new State(List.of(), List.of(), List.of(), List.of(), new KnownNames(Map.of(), Map.of())));
    private boolean looking;

    /// Who looks, and when.
    ///
    /// @param coach    whoever sits here
    /// @param settings remember what was opened
    public record Around(Supplier<Coach> coach, InstantSource clock, LiveSettings settings) {}

    /// @param asked    sent back, or with an open dispute
    /// @param arrived  reviews to adopt
    /// @param opinions second opinions that were given of late
    /// @param answered what became of one's own reviews of late
    /// @param names    as far as they are known here
    record State(
            List<EvaluationSummary> asked,
            List<Arrived> arrived,
            List<Arrived> opinions,
            List<Answered> answered,
            KnownNames names) {
        /// An agent's name; empty when nobody here has it.
        String agent(String id) {
            return names.agents().getOrDefault(id, "");
        }

        /// A coach's name; empty when nobody here has it.
        String coach(String id) {
            return names.coaches().getOrDefault(id, "");
        }

        /// The name that is known here, else the one that was exported; empty without either.
        String coach(ExportedEvaluation.Person person) {
            return names.coaches().getOrDefault(person.id(), Objects.requireNonNullElse(person.name(), ""));
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
        Set<String> opened = Set.copyOf(around.settings().now().answersRead());
        workers.store().run(() -> found(opened), state::set, problems::reportStorage);
    }

    private State found(Set<String> opened) throws StorageException {
        String me = around.coach().get().id();
        Instant after = around.clock().instant().minus(TOLD_FOR);
        return new State(
                archive.waitingForTheOwner(),
                arrived.waiting(),
                arrived.opinions(after, opened),
                arrived.answered(me, after).stream()
                        .filter(each -> !opened.contains(mark(each)))
                        .toList(),
                KnownNames.in(people));
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

    /// Opens a review that its owner answered, of which nothing is told any more until another answer is given.
    void open(Answered answered) {
        around.settings().change(all -> all.withAnswerRead(mark(answered)));
        navigator.go(Place.REVIEW, answered.review().id().toString());
    }

    /// Opens a second opinion, of which nothing is told any more.
    void openOpinion(Arrived opinion) {
        around.settings().change(all -> all.withAnswerRead(opinion.review().toString()));
        open(opinion);
    }

    private static String mark(Answered answered) {
        return answered.review().id() + " " + answered.answer().at().toInstant();
    }

    void open(Arrived review) {
        navigator.go(Place.REVIEW, review.review().toString());
    }
}

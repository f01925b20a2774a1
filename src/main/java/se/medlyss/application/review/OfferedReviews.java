package se.medlyss.application.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import se.medlyss.application.EvaluationArchive;
import se.medlyss.application.EvaluationSummary;
import se.medlyss.application.ExportedEvaluation.Person;
import se.medlyss.application.KnownNames;
import se.medlyss.application.PeopleDirectory;
import se.medlyss.application.StorageException;
import se.medlyss.call.Life;

/// The colleagues' evaluations in the shared folder that can be reviewed, or scored once more. What somebody here
/// scores blind, and calls of a calibration whose result is not open, are left out. Called on the store thread
/// only.
public final class OfferedReviews {

    private final EvaluationArchive archive;
    private final PeopleDirectory people;
    private final SharedReviews shared;
    private final Secrets secrets;

    public OfferedReviews(EvaluationArchive archive, PeopleDirectory people, SharedReviews shared, Secrets secrets) {
        this.archive = archive;
        this.people = people;
        this.shared = shared;
        this.secrets = secrets;
    }

    /// One of them.
    ///
    /// @param agent the name; the id when nobody here has it
    /// @param coach the name; the id when nobody here has it
    public record Offered(SharedEvaluation about, String agent, String coach, Mine mine) {}

    /// What whoever sits here has made of it.
    public enum Mine {
        NOTHING,
        REVIEW_BEGUN,
        REVIEWED,
        OPINION_BEGUN,
        OPINION_GIVEN
    }

    /// Those that can be reviewed by a coach, the latest call first.
    public List<Offered> of(String coach) throws StorageException {
        KnownNames names = KnownNames.in(people);
        Set<UUID> blind = archive.blindCalls();
        List<Offered> offered = new ArrayList<>();
        for (SharedEvaluation about : shared.all()) {
            boolean fits = about.mode().countsForTheAgent()
                    && !about.locked()
                    && !about.coach().id().equals(coach)
                    && !secrets.hidesCall(about.call());
            if (fits && archive.find(about.evaluation()).isEmpty()) {
                Mine mine = mine(about, coach);
                if (mine == Mine.OPINION_BEGUN || !blind.contains(about.call())) {
                    offered.add(new Offered(
                            about, name(about.agent(), names.agents()), name(about.coach(), names.coaches()), mine));
                }
            }
        }
        return offered;
    }

    private static String name(Person person, Map<String, String> known) {
        String exported = person.name();
        return Optional.ofNullable(known.get(person.id())).orElse(exported == null ? person.id() : exported);
    }

    private Mine mine(SharedEvaluation about, String coach) throws StorageException {
        Mine mine = Mine.NOTHING;
        for (EvaluationSummary made : archive.ofCall(about.call())) {
            Optional<ReviewKind> kind = ReviewKind.of(made);
            if (made.coach().equals(coach) && kind.isPresent() && standing(made.life())) {
                boolean done = made.life() == Life.FINAL;
                mine = switch (kind.get()) {
                    case REVIEW -> done ? Mine.REVIEWED : Mine.REVIEW_BEGUN;
                    case SECOND_OPINION -> done ? Mine.OPINION_GIVEN : Mine.OPINION_BEGUN;
                    case SELF -> mine;
                };
            }
        }
        return mine;
    }

    private static boolean standing(Life life) {
        return life != Life.DISCARDED && life != Life.WITHDRAWN;
    }
}

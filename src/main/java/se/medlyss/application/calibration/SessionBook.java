package se.medlyss.application.calibration;

import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import se.medlyss.application.FileRefusedException;
import se.medlyss.application.PeopleDirectory;
import se.medlyss.application.StorageException;
import se.medlyss.application.review.Secrets;

/// The sessions that this computer knows. Called on the store thread only.
public final class SessionBook implements Secrets {

    private static final System.Logger LOG = System.getLogger(SessionBook.class.getName());

    private final SessionPapers papers;
    private final PaperCodec codec;
    private final PeopleDirectory people;
    private final Map<String, Optional<SessionPaper>> read = new HashMap<>();

    /// @param people knows which coaches were merged
    public SessionBook(SessionPapers papers, PaperCodec codec, PeopleDirectory people) {
        this.papers = papers;
        this.codec = codec;
        this.people = people;
    }

    /// Who the coaches are by now.
    public StandingCoaches coaches() throws StorageException {
        return new StandingCoaches(people.merged());
    }

    /// All of them, the latest first, by the coaches' standing ids.
    public List<SessionStanding> all() throws StorageException {
        StandingCoaches coaches = coaches();
        List<SessionPaper> known = new ArrayList<>();
        for (SessionPapers.Kept kept : papers.all()) {
            read.computeIfAbsent(kept.name(), _ -> read(kept)).map(coaches::of).ifPresent(known::add);
        }
        return SessionStanding.of(known);
    }

    public Optional<SessionStanding> find(UUID session) throws StorageException {
        return all().stream().filter(standing -> standing.id().equals(session)).findFirst();
    }

    /// Whether nobody may see what was answered in a session: it is planned, and its result is not open.
    @Override
    public boolean hides(UUID session) throws StorageException {
        return find(session).filter(SessionBook::isSecret).isPresent();
    }

    @Override
    public boolean hidesCall(UUID call) throws StorageException {
        return all().stream()
                .anyMatch(standing ->
                        standing.plan().call().equals(call) && standing.cancelled() == null && isSecret(standing));
    }

    private static boolean isSecret(SessionStanding standing) {
        return standing.plan().kind() == CalibrationSession.Kind.CALIBRATION && !standing.isOpen();
    }

    /// Keeps papers, all or none; they go to the shared folder with the next look at it.
    void publish(SessionPaper... made) throws StorageException {
        List<SessionPapers.Kept> kept = new ArrayList<>();
        for (SessionPaper paper : made) {
            kept.add(codec.write(paper));
        }
        papers.keep(kept);
    }

    /// Only what could be read was kept; what cannot be any more is left out, and the rest stands.
    private Optional<SessionPaper> read(SessionPapers.Kept kept) {
        try {
            return Optional.of(codec.read(kept.name(), kept.bytes()));
        } catch (FileRefusedException refused) {
            LOG.log(Level.WARNING, "session paper " + kept.name(), refused);
            return Optional.empty();
        }
    }
}

package se.medlyss.application.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.medlyss.application.PeopleChange;
import se.medlyss.application.StorageException;
import se.medlyss.application.calibration.CalibrationHome.Given;
import se.medlyss.application.publishing.PublishedFiles;
import se.medlyss.people.Coach;
import se.medlyss.people.Roster;
import se.medlyss.support.ManualTime;

/// A coach who listened by a provisional id, and was merged with the organisation's since.
class MergedCoachesTest {

    private static final Given GREETED = Given.met("open.greet");
    private static final Given NOT_GREETED = Given.missed("open.greet");

    @TempDir
    private Path root;

    private final ManualTime time = new ManualTime();
    private final List<CalibrationHome> homes = new ArrayList<>();

    @AfterEach
    void close() throws StorageException {
        for (CalibrationHome home : homes) {
            home.close();
        }
    }

    @Test
    void takesPartInWhatTheyAreInvitedToByTheOrganisationsId() throws StorageException, IOException {
        CalibrationHome lead = home("coach-a");
        CalibrationHome away = home("p-b");
        UUID session = lead.plan("coach-a", "coach-b");
        lead.exchange();
        away.exchange();
        assertThat(away.read.all("p-b", 0)).isEmpty();
        merge(away, "p-b", "coach-b");
        assertThat(away.read.all("p-b", 0)).hasSize(1);
        away.scored(session, GREETED);
        assertThat(away.score.check(session, away.coach))
                .isEqualTo(new ScoreBlind.Refused(ScoreBlind.Reason.ALREADY_IN));
        lead.scored(session, NOT_GREETED);
        away.exchange();
        lead.exchange();
        assertThat(lead.blind(session).missing())
                .as("before the roster has come")
                .containsExactly("coach-b");
        merge(lead, "p-b", "coach-b");
        assertThat(lead.blind(session).missing()).isEmpty();
        lead.lead.open(session, "coach-a");
        assertThat(lead.open(session).result().judgements())
                .extracting(Judgement::coach)
                .containsExactly("coach-a", "coach-b");
    }

    @Test
    void keepsTheSessionsThatTheyLead() throws StorageException, IOException {
        CalibrationHome lead = home("p-a");
        CalibrationHome other = home("coach-b");
        UUID session = lead.plan("p-a", "coach-b");
        lead.exchange();
        merge(lead, "p-a", "coach-a");
        merge(other, "p-a", "coach-a");
        other.exchange();
        lead.scored(session, GREETED);
        other.scored(session, NOT_GREETED);
        other.exchange();
        lead.exchange();
        assertThat(lead.lead.open(session, "p-a")).isEqualTo(new LeadSession.Done(session));
        lead.exchange();
        other.exchange();
        assertThat(other.open(session).standing().plan().facilitator()).isEqualTo("coach-a");
        assertThat(other.lead.agree(session, "coach-b", List.of(), ""))
                .isEqualTo(new LeadSession.Refused(LeadSession.Reason.FACILITATOR_ONLY));
        assertThat(lead.lead.agree(session, "coach-a", List.of(), "")).isEqualTo(new LeadSession.Done(session));
    }

    @Test
    void countsOnceInAResultThatWasOpenedBefore() throws StorageException, IOException {
        CalibrationHome home = home("coach-a");
        UUID session = home.plan("coach-a", "coach-b", "p-b");
        home.scored(session, GREETED);
        UUID first = scored(home, session, "p-b", NOT_GREETED);
        scored(home, session, "coach-b", GREETED);
        home.lead.open(session, "coach-a");
        assertThat(home.open(session).result().judgements()).hasSize(3);
        merge(home, "p-b", "coach-b");
        SessionView.Open open = home.open(session);
        assertThat(open.result().judgements())
                .extracting(Judgement::evaluation)
                .hasSize(2)
                .contains(first);
        assertThat(open.late()).extracting(SessionView.In::coach).containsExactly("coach-b");
        assertThat(open.missing()).isEmpty();
        assertThat(open.standing().plan().participants()).containsExactly("coach-a", "coach-b");
    }

    @Test
    void isOneCoachOverTime() throws StorageException, IOException {
        CalibrationHome home = home("coach-a");
        List<UUID> sessions = new ArrayList<>();
        for (String id : List.of("p-b", "coach-b")) {
            UUID session = home.plan("coach-a", id);
            sessions.add(session);
            home.scored(session, GREETED);
            scored(home, session, id, NOT_GREETED);
            home.lead.open(session, "coach-a");
        }
        assertThat(records(home, sessions)).extracting(CoachRecord::coach).containsExactly("coach-a", "coach-b", "p-b");
        merge(home, "p-b", "coach-b");
        assertThat(records(home, sessions))
                .extracting(CoachRecord::coach, CoachRecord::sessions)
                .containsExactly(tuple("coach-a", 2), tuple("coach-b", 2));
    }

    @Test
    void goesByTheNameThatIsKnown() throws StorageException, IOException {
        CalibrationHome home = home("coach-a");
        merge(home, "p-b", "coach-b");
        assertThat(home.read
                        .coaches()
                        .of(List.of(
                                new Coach("coach-b", "coach-b", "east"),
                                new Coach("coach-a", "Kim Exempel", "east"),
                                new Coach("p-b", "Bo Provsson", "west"))))
                .containsExactly(
                        new Coach("coach-b", "Bo Provsson", "west"), new Coach("coach-a", "Kim Exempel", "east"));
    }

    private UUID scored(CalibrationHome home, UUID session, String coach, Given given) throws StorageException {
        time.pass(Duration.ofMinutes(1));
        return home.scored(session, new Coach(coach, coach, ""), 0, given);
    }

    private List<CoachRecord> records(CalibrationHome home, List<UUID> sessions) throws StorageException {
        List<CalibrationResult> results = new ArrayList<>();
        for (UUID session : sessions) {
            results.add(home.open(session).result());
        }
        return CoachRecord.of(results);
    }

    private void merge(CalibrationHome home, String provisional, String id) throws StorageException {
        Roster roster =
                new Roster(List.of(), List.of(), List.of(), List.of(new Roster.Alias(provisional, id)), List.of());
        home.store
                .published()
                .takeRosters(
                        List.of(new PublishedFiles.Taken("people/" + provisional + ".json", "{}", time.instant())),
                        PeopleChange.saving(List.of(), List.of(), List.of()),
                        roster);
    }

    private CalibrationHome home(String coach) throws StorageException, IOException {
        CalibrationHome home = new CalibrationHome(root, coach, time, root.resolve("share"));
        homes.add(home);
        return home;
    }
}

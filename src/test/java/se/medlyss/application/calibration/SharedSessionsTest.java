package se.medlyss.application.calibration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.medlyss.application.RecordException;
import se.medlyss.application.ShareFolder;
import se.medlyss.application.StorageException;
import se.medlyss.application.calibration.CalibrationHome.Given;
import se.medlyss.exchange.SessionJson;
import se.medlyss.support.LyingFiles;
import se.medlyss.support.ManualTime;

/// Three coaches, three homes, one shared folder.
class SharedSessionsTest {

    @TempDir
    private Path root;

    private final ManualTime time = new ManualTime();
    private final List<CalibrationHome> homes = new ArrayList<>();
    private CalibrationHome lead;
    private CalibrationHome second;
    private CalibrationHome third;
    private UUID session;

    @BeforeEach
    void plan() throws StorageException, IOException {
        lead = home("coach-a");
        second = home("coach-b");
        third = home("coach-c");
        session = lead.plan("coach-a", "coach-b", "coach-c");
        lead.exchange();
    }

    @AfterEach
    void close() throws StorageException {
        for (CalibrationHome home : homes) {
            home.close();
        }
    }

    @Test
    void bringsASessionToEverybodyAndItsResultsBack() throws StorageException {
        everybodyScores();
        assertThat(lead.exchange().trouble()).isNull();
        assertThat(second.exchange().trouble()).isNull();
        assertThat(second.blind(session).in()).hasSize(3);
        assertThat(lead.lead.open(session, "coach-a")).isEqualTo(new LeadSession.Done(session));
        lead.exchange();
        second.exchange();
        CalibrationResult here = lead.open(session).result();
        CalibrationResult there = second.open(session).result();
        assertThat(there.rows()).isEqualTo(here.rows());
        assertThat(there.agreement()).isEqualTo(here.agreement());
        assertThat(there.timing()).isEqualTo(here.timing());
        assertThat(here.judgements()).extracting(Judgement::coach).containsExactly("coach-a", "coach-b", "coach-c");
    }

    @Test
    void timesARecordAsItsLogWasTimed() throws StorageException {
        everybodyScores();
        lead.exchange();
        third.exchange();
        lead.lead.open(session, "coach-a");
        lead.exchange();
        third.exchange();
        var seen = third.open(session).result().timing();
        assertThat(seen.boundaries().getFirst().atMs()).containsExactly(0L, 0L, 0L);
        assertThat(seen.boundaries().get(1).atMs()).containsExactly(20_000L, 20_000L, 20_400L);
        assertThat(lead.open(session).result().timing()).isEqualTo(seen);
    }

    @Test
    void scoresOnWhileTheShareIsAwayAndDeliversLater() throws StorageException {
        second.exchange();
        second.disk.tell(LyingFiles.Lie.AWAY);
        second.scored(session, Given.met("open.greet"));
        assertThat(second.exchange().trouble()).isEqualTo(ShareFolder.Reason.MISSING);
        lead.exchange();
        assertThat(lead.blind(session).in()).isEmpty();
        second.disk.tell(LyingFiles.Lie.NONE);
        assertThat(second.exchange().trouble()).isNull();
        lead.exchange();
        assertThat(lead.blind(session).in()).hasSize(1);
    }

    @Test
    void makesASessionWhileTheShareIsAway() throws StorageException {
        lead.disk.tell(LyingFiles.Lie.AWAY);
        UUID later = lead.plan("coach-a", "coach-b");
        assertThat(lead.exchange().trouble()).isEqualTo(ShareFolder.Reason.MISSING);
        lead.disk.tell(LyingFiles.Lie.NONE);
        lead.exchange();
        second.exchange();
        assertThat(second.blind(later).missing()).containsExactly("coach-a", "coach-b");
    }

    @Test
    void listsWhatComesAfterTheResultWasOpenedAndDoesNotCountIt() throws StorageException {
        second.exchange();
        third.exchange();
        lead.scored(session, Given.met("open.greet"));
        second.scored(session, Given.missed("open.greet"));
        second.exchange();
        lead.exchange();
        time.pass(Duration.ofDays(3));
        lead.lead.open(session, "coach-a");
        third.scored(session, Given.met("open.greet"));
        third.exchange();
        lead.exchange();
        SessionView.Open open = lead.open(session);
        assertThat(open.late()).extracting(SessionView.In::coach).containsExactly("coach-c");
        assertThat(open.missing()).containsExactly("coach-c");
        assertThat(open.result().judgements()).hasSize(2);
    }

    @Test
    void countsTheSameCoachOnceAndACopyNotAtAll() throws StorageException, IOException {
        CalibrationHome again = new CalibrationHome(root.resolve("elsewhere"), "coach-b", time, lead.share);
        homes.add(again);
        again.exchange();
        second.exchange();
        UUID first = second.scored(session, Given.met("open.greet"));
        time.pass(Duration.ofMinutes(1));
        again.scored(session, Given.missed("open.greet"));
        second.exchange();
        again.exchange();
        for (Path file : records()) {
            String name = file.getFileName().toString();
            Files.copy(file, file.resolveSibling(name.replace(".json", " (1).json")));
            Files.copy(file, file.resolveSibling("batch.1." + name.split("\\.")[2] + ".ndjson"));
        }
        lead.exchange();
        SessionView.Blind blind = lead.blind(session);
        assertThat(blind.in()).extracting(SessionView.In::again).containsExactly(false, true);
        lead.scored(session, Given.met("open.greet"));
        time.pass(Duration.ofDays(3));
        lead.lead.open(session, "coach-a");
        assertThat(lead.open(session).result().judgements())
                .extracting(Judgement::evaluation)
                .hasSize(2)
                .contains(first);
    }

    @Test
    void leavesATornPaperForLaterAndReadsTheRest() throws StorageException, IOException {
        Path paper = papers().getFirst();
        byte[] whole = Files.readAllBytes(paper);
        Files.write(paper, Arrays.copyOf(whole, whole.length / 2));
        UUID other = lead.plan("coach-a", "coach-b");
        lead.exchange();
        assertThat(second.exchange().refused()).isEqualTo(1);
        assertThat(second.read.find(session, "coach-b", 0)).isEmpty();
        assertThat(second.blind(other).missing()).hasSize(2);
        Files.write(paper, whole);
        assertThat(second.exchange().refused()).isZero();
        assertThat(second.blind(session).missing()).hasSize(3);
    }

    @Test
    void refusesAPaperThatSomebodyChanged() throws StorageException, IOException {
        Path paper = papers().getFirst();
        String text = Files.readString(paper);
        Files.writeString(paper, text.replace("coach-b", "coach-x"), StandardCharsets.UTF_8);
        assertThat(second.exchange().refused()).isEqualTo(1);
        assertThat(second.read.all("coach-b", 0)).isEmpty();
    }

    @Test
    void heedsOnlyTheFacilitatorsPapers() throws StorageException {
        everybodyScores();
        second.exchange();
        var forged = new SessionPaper.Opened(session, "coach-b", time.instant(), List.of());
        second.store.sessions().keep(List.of(new SessionJson().write(forged)));
        assertThat(second.view(session)).isInstanceOf(SessionView.Blind.class);
        second.exchange();
        lead.exchange();
        assertThat(lead.view(session)).isInstanceOf(SessionView.Blind.class);
    }

    @Test
    void tellsEverybodyWhatWasChangedAndKeepsWhoeverIsIn() throws StorageException {
        second.exchange();
        second.scored(session, Given.met("open.greet"));
        second.exchange();
        lead.exchange();
        Instant later = time.instant().plus(Duration.ofDays(9));
        assertThat(lead.lead.change(session, "coach-b", "x", later, List.of("coach-b", "coach-c")))
                .isEqualTo(new LeadSession.Refused(LeadSession.Reason.FACILITATOR_ONLY));
        lead.lead.change(session, "coach-a", "Ny vecka", time.instant(), List.of("coach-a", "coach-c"));
        lead.lead.change(session, "coach-a", "Ny vecka", later, List.of("coach-a", "coach-c"));
        lead.exchange();
        third.exchange();
        CalibrationSession changed = third.view(session).standing().plan();
        assertThat(changed.title()).isEqualTo("Ny vecka");
        assertThat(changed.deadline()).isEqualTo(later);
        assertThat(changed.participants()).containsExactlyInAnyOrder("coach-a", "coach-b", "coach-c");
        assertThat(lead.blind(session).in()).hasSize(1);
    }

    @Test
    void changesAndCancelsNothingThatIsOpen() throws StorageException {
        everybodyScores();
        lead.exchange();
        lead.lead.open(session, "coach-a");
        assertThat(lead.lead.cancel(session, "coach-a", ""))
                .isEqualTo(new LeadSession.Refused(LeadSession.Reason.ALREADY_OPEN));
        assertThat(lead.lead.change(session, "coach-a", "", time.instant(), List.of("coach-a", "coach-b")))
                .isEqualTo(new LeadSession.Refused(LeadSession.Reason.ALREADY_OPEN));
    }

    @Test
    void tellsEverybodyThatASessionWasCalledOff() throws StorageException {
        second.exchange();
        assertThat(lead.lead.cancel(session, "coach-b", ""))
                .isEqualTo(new LeadSession.Refused(LeadSession.Reason.FACILITATOR_ONLY));
        lead.lead.cancel(session, "coach-a", "inspelningen är borta");
        lead.exchange();
        second.exchange();
        var view = (SessionView.Cancelled) second.view(session);
        assertThat(view.standing().cancelled().reason()).isEqualTo("inspelningen är borta");
        assertThat(second.score.check(session, second.coach))
                .isEqualTo(new ScoreBlind.Refused(ScoreBlind.Reason.CANCELLED));
        assertThat(lead.lead.open(session, "coach-a")).isEqualTo(new LeadSession.Refused(LeadSession.Reason.CANCELLED));
        time.pass(Duration.ofDays(15));
        assertThat(second.read.all("coach-b", 0)).isEmpty();
    }

    @Test
    void forgetsWhatWasErasedInTheSharedFolder() throws StorageException, RecordException {
        second.exchange();
        UUID gone = second.scored(session, Given.missed("open.greet"));
        second.exchange();
        lead.exchange();
        assertThat(lead.blind(session).in()).hasSize(1);
        second.erase().erase(gone);
        second.exchange();
        lead.exchange();
        assertThat(lead.blind(session).in()).isEmpty();
    }

    @Test
    void doesNotCountWhatWasWithdrawn() throws StorageException {
        second.exchange();
        UUID wrong = second.scored(session, Given.missed("open.greet"));
        second.exchange();
        lead.exchange();
        second.withdraw(wrong);
        second.exchange();
        lead.exchange();
        assertThat(lead.blind(session).in()).isEmpty();
    }

    private void everybodyScores() throws StorageException {
        second.exchange();
        third.exchange();
        lead.scored(session, Given.met("open.greet"), Given.met("open.name"));
        second.scored(session, Given.missed("open.greet"), Given.met("open.name"));
        third.scored(session, third.coach, 400, Given.met("open.greet"), Given.missed("open.identify"));
        second.exchange();
        third.exchange();
    }

    private CalibrationHome home(String coach) throws StorageException, IOException {
        CalibrationHome home = new CalibrationHome(root, coach, time, root.resolve("share"));
        homes.add(home);
        return home;
    }

    private List<Path> papers() throws IOException {
        return files("sessions");
    }

    private List<Path> records() throws IOException {
        return files("evaluations");
    }

    private List<Path> files(String folder) throws IOException {
        try (Stream<Path> all = Files.walk(lead.share.resolve("medlyss").resolve(folder))) {
            return all.filter(Files::isRegularFile).toList();
        }
    }
}

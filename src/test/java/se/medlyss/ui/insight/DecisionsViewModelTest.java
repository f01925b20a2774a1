package se.medlyss.ui.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.medlyss.application.insight.Unmerged.Known;
import se.medlyss.application.people.ImportPlan.Role;
import se.medlyss.application.publishing.PublishException;
import se.medlyss.application.publishing.PublishRoster;
import se.medlyss.application.publishing.RosterChange;
import se.medlyss.application.publishing.RosterChange.Kind;
import se.medlyss.exchange.RosterJson;
import se.medlyss.exchange.folder.SharedFolder;
import se.medlyss.people.Roster;
import se.medlyss.people.Signing;
import se.medlyss.support.LyingFiles;
import se.medlyss.support.LyingFiles.Lie;
import se.medlyss.support.ManualTime;
import se.medlyss.ui.base.Background;
import se.medlyss.ui.base.Problems;

class DecisionsViewModelTest {

    private static final Known UNLISTED = new Known(Role.AGENT, "4711", "east", "main", false);
    private static final Roster.Approval APPROVAL = new Roster.Approval("a".repeat(32), "b".repeat(32));

    @TempDir
    private Path share;

    private final LyingFiles disk = new LyingFiles();
    private final ManualTime time = new ManualTime();
    private int compiled;

    private DecisionsViewModel model() {
        var rosters = new RosterJson();
        var folder = new SharedFolder(() -> Optional.of(share), disk, new Random(1), time);
        return new DecisionsViewModel(
                new PublishRoster(rosters, rosters, folder, time),
                new Background(Runnable::run, Runnable::run),
                new Problems(),
                () -> compiled++);
    }

    @Test
    void mergesSomebodyWithWhoeverWasChosenAndAddsThemToTheRoster() throws IOException {
        var model = model();
        model.merge("p-1", UNLISTED);
        assertThat(Objects.requireNonNull(model.state().get().proposal()).changes())
                .contains(new RosterChange(Kind.MERGED, "4711", "p-1", "4711"))
                .extracting(RosterChange::kind)
                .contains(Kind.AGENT_ADDED);
        assertThat(published()).isEmpty();
        model.publish();
        assertThat(published()).singleElement().asString().contains("\"provisional\":\"p-1\"");
        assertThat(model.state().get().published()).isTrue();
        assertThat(compiled).isEqualTo(1);
    }

    @Test
    void letsAWriterActForAnotherOneOnlyOnceItIsPublished() throws IOException {
        var model = model();
        model.approve(APPROVAL, true);
        assertThat(Objects.requireNonNull(model.state().get().proposal()).changes())
                .extracting(RosterChange::kind)
                .containsExactly(Kind.APPROVED);
        model.approve(APPROVAL, false);
        assertThat(model.state().get()).isEqualTo(Decisions.NONE);
        model.publish();
        assertThat(published()).isEmpty();
        model.approve(APPROVAL, true);
        model.publish();
        assertThat(published()).singleElement().asString().contains("\"predecessor\":\"" + "b".repeat(32));
    }

    @Test
    void keepsWhatWasDecidedWhileTheFolderIsAway() throws IOException {
        var model = model();
        model.merge("p-1", UNLISTED);
        disk.tell(Lie.AWAY);
        model.publish();
        assertThat(model.state().get().failure()).isInstanceOf(PublishException.class);
        assertThat(model.state().get().merges()).containsKey("p-1");
        assertThat(compiled).isZero();
        disk.tell(Lie.NONE);
        model.publish();
        assertThat(published()).hasSize(1);
    }

    @Test
    void mergesTwoComputersOfACoachWithTheirKeysInOneRoster() throws IOException {
        var model = model();
        model.merge("p-ba9876543210", new Known(Role.COACH, "coach-1", "", "", false));
        model.approve(APPROVAL, true);
        model.approve(new Signing.Key(APPROVAL.writer(), "01".repeat(32)), true);
        model.approve(new Signing.Key(APPROVAL.predecessor(), "02".repeat(32)), true);
        assertThat(Objects.requireNonNull(model.state().get().proposal()).changes())
                .extracting(RosterChange::kind)
                .containsExactlyInAnyOrder(
                        Kind.COACH_ADDED, Kind.MERGED, Kind.APPROVED, Kind.KEY_APPROVED, Kind.KEY_APPROVED);
        model.publish();
        assertThat(published())
                .singleElement()
                .asString()
                .contains("p-ba9876543210", "01".repeat(32), "02".repeat(32), "\"predecessor\":\"" + "b".repeat(32));
    }

    @Test
    void losesNothingOfARosterThatCannotBeReadJustNow() throws IOException {
        var model = model();
        model.merge("p-1", UNLISTED);
        model.publish();
        disk.awayAfterReading(0);
        model.approve(APPROVAL, true);
        assertThat(model.state().get().failure()).isInstanceOf(PublishException.class);
        disk.tell(Lie.NONE);
        model.publish();
        model.publish();
        assertThat(published()).hasSize(2).allSatisfy(text -> assertThat(text).contains("\"provisional\":\"p-1\""));
    }

    @Test
    void publishesNothingThatWasTakenBack() throws IOException {
        var model = model();
        model.merge("p-1", UNLISTED);
        model.forget();
        model.publish();
        assertThat(published()).isEmpty();
    }

    private List<String> published() throws IOException {
        Path people = share.resolve("medlyss/people");
        if (!Files.exists(people)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(people)) {
            return files.map(file -> {
                        try {
                            return Files.readString(file);
                        } catch (IOException unreadable) {
                            throw new AssertionError(unreadable);
                        }
                    })
                    .toList();
        }
    }
}

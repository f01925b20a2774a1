package se.medlyss.ui.preferences;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.Test;
import se.medlyss.application.RecordReading.Reason;
import se.medlyss.application.ShareFolder;
import se.medlyss.application.sharing.OutboxStatus;
import se.medlyss.application.sharing.RefusedRecords.Refused;
import se.medlyss.people.Coach;
import se.medlyss.people.Team;
import se.medlyss.process.Language;
import se.medlyss.settings.RecordingRules;
import se.medlyss.settings.ReleasePolicy;
import se.medlyss.settings.Settings;
import se.medlyss.settings.Theme;

class PreferencesViewModelTest {
    private final PreferencesFixture fixture = new PreferencesFixture();
    private final PreferencesViewModel model = fixture.model();

    @Test
    void holdsEachChoiceAtOnceAndWritesItDown() {
        model.choose(Language.NB);
        model.choose(Theme.CONTRAST);
        model.chooseTextSize(150);
        model.choose(ReleasePolicy.FINAL);
        model.setUnannouncedAllowed(true);
        model.finishFirstStart();
        Settings now = fixture.settings().now();
        assertThat(now.appearance().language()).isEqualTo(Language.NB);
        assertThat(now.firstStartDone()).isTrue();
        assertThat(fixture.written().getLast()).isEqualTo(now);
    }

    @Test
    void makesATeamOnceAndKeepsTheCoachsId() {
        model.introduce(" Tilde Exempelsson ", "Team Påhitt");
        Coach first = fixture.settings().now().coach().orElseThrow();
        model.introduce("Tilde Exempel", "team påhitt");
        Coach second = fixture.settings().now().coach().orElseThrow();
        assertThat(second).isEqualTo(new Coach(first.id(), "Tilde Exempel", first.team()));
        assertThat(fixture.people().teams()).extracting(Team::name).containsExactly("Team Påhitt");
    }

    @Test
    void saysNothingAboutANamelessCoach() {
        model.introduce("  ", "Team Påhitt");
        assertThat(fixture.settings().now().coach()).isEmpty();
        assertThat(fixture.people().teams()).isEmpty();
    }

    @Test
    void showsTheDigitsThatTheCoachReadsToTheCentre() {
        assertThat(model.state().get().key()).isEmpty();
        model.refresh();
        assertThat(model.state().get().key()).isEqualTo("01234 56789 01234 56789 01234 56789");
    }

    @Test
    void listsWhatTheCentreRefused() {
        model.refresh();
        assertThat(model.state().get().refused()).isEmpty();
        Refused refused =
                new Refused("Nils Påhittad", Instant.parse("2026-11-20T09:00:00Z"), Optional.of(Reason.HASH), "HASH");
        fixture.refused().add(refused);
        model.refresh();
        assertThat(model.state().get().refused()).containsExactly(refused);
    }

    @Test
    void saysWhatALookAtTheFolderFound() {
        assertThat(model.state().get().folder()).isEqualTo(new FolderState.None());
        model.chooseFolder("/nowhere");
        assertThat(model.state().get().folder()).isEqualTo(new FolderState.Trouble(ShareFolder.Reason.MISSING));
        model.chooseFolder("/good");
        assertThat(model.state().get().folder()).isEqualTo(new FolderState.Ready(PreferencesFixture.GOOD));
        model.chooseFolder(" ");
        assertThat(model.state().get().folder()).isEqualTo(new FolderState.None());
    }

    @Test
    void passesOverAnAnswerAboutAFolderThatIsNoLongerChosen() {
        List<Runnable> slow = new ArrayList<>();
        var patient = fixture.modelWithShare(slow::add);
        patient.chooseFolder("/nowhere");
        patient.chooseFolder("/good");
        slow.reversed().forEach(Runnable::run);
        assertThat(patient.state().get().folder()).isEqualTo(new FolderState.Ready(PreferencesFixture.GOOD));
    }

    @Test
    void looksAgainWhenWorkWithTheFolderFindsThatItIsBack() {
        List<Runnable> looks = new ArrayList<>();
        var following = fixture.modelWithShare(looks::add);
        var share = new SimpleObjectProperty<>(status(OutboxStatus.Connection.UNKNOWN));
        following.follow(share);
        share.set(status(OutboxStatus.Connection.CONNECTED));
        assertThat(looks).as("no folder is chosen").isEmpty();
        following.chooseFolder("/nowhere");
        looks.removeFirst().run();
        share.set(status(OutboxStatus.Connection.AWAY));
        assertThat(following.state().get().folder()).isEqualTo(new FolderState.Checking());
        looks.removeFirst().run();
        share.set(status(OutboxStatus.Connection.AWAY));
        assertThat(looks).as("nothing changed").isEmpty();
    }

    private static OutboxStatus status(OutboxStatus.Connection connection) {
        return new OutboxStatus(connection, null, 0, 0, null, null, 0);
    }

    @Test
    void showsWhatRetentionWouldEraseBeforeItDoes() {
        model.chooseRetention(6);
        assertThat(model.state().get().wouldErase()).isEqualTo(OptionalInt.of(6));
        model.chooseRetention(0);
        assertThat(model.state().get().wouldErase()).isEmpty();
    }

    @Test
    void showsTheTeamsNameWhenThePageOpens() {
        model.introduce("Tilde Exempelsson", "Team Påhitt");
        var next = fixture.model();
        next.refresh();
        assertThat(next.state().get().teamName()).isEqualTo("Team Påhitt");
        assertThat(next.settings().get().coach()).map(Coach::name).isEqualTo(Optional.of("Tilde Exempelsson"));
    }

    @Test
    void saysHowManyRecordingsWouldBeForgottenAndWhenAtTheEarliest() {
        model.recordings().chooseKeptDays(60);
        assertThat(model.recordings().state().get().wouldForget()).hasValue(40);
        RecordingRules rules = fixture.settings().now().recordings();
        assertThat(rules.keeping().begins()).isEqualTo("2026-11-29T12:00:00Z");
        assertThat(rules.keeping().ripe(Instant.parse("2026-11-29T11:59:59Z"))).isEmpty();
        assertThat(rules.keeping().ripe(Instant.parse("2026-11-29T12:00:00Z")))
                .contains(Instant.parse("2026-09-30T12:00:00Z"));
        model.recordings().chooseKeptDays(0);
        assertThat(model.recordings().state().get().wouldForget()).isEmpty();
        assertThat(fixture.settings().now().recordings().keeping().ripe(Instant.MAX))
                .isEmpty();
    }

    @Test
    void looksAtTheFolderWithNewRecordings() {
        model.recordings().chooseFolder(" /good ");
        assertThat(fixture.settings().now().recordings().folder()).contains("/good");
        assertThat(model.recordings().state().get().there()).contains(true);
        model.recordings().chooseFolder("/away");
        assertThat(model.recordings().state().get().there()).contains(false);
        model.recordings().chooseFolder(" ");
        assertThat(fixture.settings().now().recordings().folder()).isEmpty();
        assertThat(model.recordings().state().get().there()).isEmpty();
    }
}

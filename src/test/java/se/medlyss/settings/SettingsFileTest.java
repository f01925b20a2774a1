package se.medlyss.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.medlyss.people.Coach;
import se.medlyss.process.Language;
import se.medlyss.settings.SettingsException.Reason;

class SettingsFileTest {
    private final Settings standard = Settings.standard(Language.SV);

    @TempDir
    private Path home;

    private SettingsFile file;

    @BeforeEach
    void open() {
        file = new SettingsFile(home, standard);
    }

    @Test
    void usesTheDefaultsUntilSomethingWasWritten() {
        assertThat(file.read()).isEqualTo(new SettingsFile.Found(standard, Optional.empty(), List.of()));
    }

    @Test
    void readsBackAllThatItWrote() throws Exception {
        Settings chosen = standard.with(new Appearance(Language.NB, Theme.DARK, 130))
                .with(new Coach("coach-1", "Tilde Exempelsson", "team-1"))
                .with(standard.sharing().withFolder(" //server/delad ").withRelease(ReleasePolicy.FINAL))
                .with(standard.listening().withUnannouncedAllowed(true))
                .with(standard.windows().withMain(new WindowPlace(10, 20.5, 1200, 800, true)))
                .withKeys(Map.of("PAUSE", List.of("Shift+H", "+")))
                .withFigures(Map.of("period", "ALL", "team", "team-1"))
                .withAnswerRead("opinion-1")
                .withAnswerRead("opinion-2")
                .withAnswerRead("opinion-1")
                .withRetentionMonths(6)
                .withRetentionAnnounced(Optional.of(Instant.parse("2026-11-20T09:30:00Z")))
                .withFirstStartDone();
        file.write(chosen);
        assertThat(new SettingsFile(home, standard).read().settings()).isEqualTo(chosen);
        assertThat(chosen.answersRead()).containsExactly("opinion-2", "opinion-1");
        assertThat(chosen.sharing().folder()).contains("//server/delad");
        assertThat(home.toFile().list()).containsExactly("settings.json");
    }

    @Test
    void forgetsAFilterThatWasTakenAway() throws Exception {
        file.write(standard.withFigures(Map.of("period", "ALL", "team", "team-1")));
        SettingsFile again = new SettingsFile(home, standard);
        again.read();
        again.write(standard.withFigures(Map.of("period", "ALL")));
        assertThat(new SettingsFile(home, standard).read().settings().figures()).isEqualTo(Map.of("period", "ALL"));
    }

    @Test
    void setsADamagedFileAsideAndUsesTheDefaults() throws Exception {
        Files.writeString(home.resolve("settings.json"), "{\"appearance\": {\"lang");
        assertThat(file.read()).isEqualTo(new SettingsFile.Found(standard, Optional.of(Reason.SET_ASIDE), List.of()));
        Files.writeString(home.resolve("settings.json"), "[]");
        assertThat(file.read().trouble()).contains(Reason.SET_ASIDE);
        assertThat(home.toFile().list()).containsExactlyInAnyOrder("settings-broken-1.json", "settings-broken-2.json");
    }

    @Test
    void keepsWhatANewerVersionAddedAndUsesDefaultsForWhatItCannotRead() throws Exception {
        write("""
                {"appearance": {"language": "NB", "theme": "SEPIA", "textSize": 100},
                 "listening": {"discreetBesideAgent": false, "unannouncedAllowed": true, "whisper": 3},
                 "firstStartDone": true, "horoscope": {"sign": "Leo"}}
                """);
        Settings read = file.read().settings();
        assertThat(read.appearance()).isEqualTo(new Appearance(Language.NB, Theme.SYSTEM, 100));
        assertThat(read.listening()).isEqualTo(new Listening(false, true, 0, 0, 80));
        assertThat(read.firstStartDone()).isTrue();
        file.write(read.withRetentionMonths(3));
        assertThat(Files.readString(home.resolve("settings.json")))
                .contains("whisper", "Leo", "\"retentionMonths\" : 3");
    }

    @Test
    void saysWhichValueItDidNotUnderstandKeepsTheOthersAndACopyOfTheFile() throws Exception {
        String json = """
                {"appearance": {"language": "NB", "theme": "SEPIA", "textSize": "huge"},
                 "sharing": {"folder": "/delad", "release": 7},
                 "keys": {"PAUSE": ["Q"], "UNDO": 3},
                 "windows": {"main": "left"},
                 "retentionMonths": "long"}
                """;
        write(json);
        SettingsFile.Found found = file.read();
        assertThat(found.trouble()).contains(Reason.NOT_UNDERSTOOD);
        assertThat(found.unread())
                .extracting(Unread::name)
                .containsExactlyInAnyOrder(
                        "appearance.theme",
                        "appearance.textSize",
                        "sharing.release",
                        "keys.UNDO",
                        "windows.main",
                        "retentionMonths");
        assertThat(found.unread()).contains(new Unread("appearance.theme", "\"SEPIA\"", "\"SYSTEM\""));
        assertThat(found.settings().appearance().language()).isEqualTo(Language.NB);
        assertThat(found.settings().sharing().folder()).contains("/delad");
        assertThat(found.settings().keys()).isEqualTo(Map.of("PAUSE", List.of("Q")));
        assertThat(found.settings().retentionMonths()).isEqualTo(standard.retentionMonths());
        assertThat(home.resolve("settings-broken-1.json")).hasContent(json);

        file.read();
        assertThat(home.toFile().list()).as("one copy is enough").hasSize(2);
        file.write(found.settings());
        assertThat(file.read().trouble()).isEmpty();
    }

    @Test
    void usesDefaultsForWhatAnOlderVersionDidNotWrite() throws Exception {
        write("{\"sharing\": {\"release\": \"FINAL\"}, \"windows\": {}}");
        Settings read = file.read().settings();
        assertThat(read.sharing()).isEqualTo(new Sharing(Optional.empty(), ReleasePolicy.FINAL, false));
        assertThat(read.windows()).isEqualTo(standard.windows());
    }

    @Test
    void takesAnUnreadableAnnouncementForNone() throws Exception {
        write("{\"retentionMonths\": 6, \"retentionAnnounced\": \"the other day\"}");
        Settings read = file.read().settings();
        assertThat(read.retentionMonths()).isEqualTo(6);
        assertThat(read.retentionAnnounced()).isEmpty();
    }

    @Test
    void forgetsAnAnnouncementWhenItsPeriodIsChanged() throws Exception {
        Settings announced = standard.withRetentionAnnounced(Optional.of(Instant.parse("2026-11-20T09:30:00Z")));
        file.write(announced);
        assertThat(announced.withRetentionMonths(announced.retentionMonths())).isEqualTo(announced);
        file.write(announced.withRetentionMonths(6));
        assertThat(new SettingsFile(home, standard).read().settings().retentionAnnounced())
                .isEmpty();
    }

    @Test
    void forgetsAKeyThatWasGivenItsDefaultBack() throws Exception {
        file.write(standard.withKeys(Map.of("PAUSE", List.of("Q"))));
        SettingsFile next = new SettingsFile(home, standard);
        next.write(next.read().settings().withKeys(Map.of()));
        assertThat(new SettingsFile(home, standard).read().settings().keys()).isEmpty();
    }

    @Test
    void keepsTheOldFileWhenTheNewCannotBeWritten() throws Exception {
        file.write(standard.withRetentionMonths(7));
        Files.createDirectories(home.resolve("settings.json.tmp/in-the-way"));
        assertThatThrownBy(() -> file.write(standard.withRetentionMonths(8)))
                .isInstanceOfSatisfying(
                        SettingsException.class, e -> assertThat(e.reason()).isEqualTo(Reason.NOT_WRITTEN));
        assertThat(file.read().settings().retentionMonths()).isEqualTo(7);
    }

    private void write(String json) throws IOException {
        Files.writeString(home.resolve("settings.json"), json);
    }
}

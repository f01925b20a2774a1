package se.medlyss.ui.team;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import se.medlyss.application.people.EditPeople;
import se.medlyss.application.publishing.PublishRoster;
import se.medlyss.exchange.CsvPeopleFile;
import se.medlyss.exchange.RosterJson;
import se.medlyss.exchange.folder.SharedFolder;
import se.medlyss.people.Agent;
import se.medlyss.people.Coach;
import se.medlyss.people.Team;
import se.medlyss.process.Language;
import se.medlyss.settings.Settings;
import se.medlyss.support.LyingFiles;
import se.medlyss.support.MemoryPeople;
import se.medlyss.texts.Texts;
import se.medlyss.ui.base.Background;
import se.medlyss.ui.base.LiveSettings;
import se.medlyss.ui.base.LiveTexts;
import se.medlyss.ui.base.Problems;

/// A made-up team in memory, for the tests of the page about people.
final class TeamWorld {

    static final Agent NILS = new Agent("4711", "Nils Ek", "east", false, true);
    static final Agent KIM = new Agent("p-5f2a90c1d3e4", "Kim Ny", "east", true, true);
    static final Agent GONE = new Agent("4700", "Ulla Berg", "west", false, false);
    static final Coach ANNIKA = new Coach("c-1", "Annika Berg", "east");

    final MemoryPeople people;
    final Problems problems = new Problems();
    final Background background = new Background(Runnable::run, Runnable::run);
    final LiveSettings settings =
            new LiveSettings(Settings.standard(Language.SV).with(ANNIKA), written -> {}, background, problems);
    final LiveTexts texts = new LiveTexts(new Texts(Locale.of("sv", "SE")));
    final LyingFiles disk = new LyingFiles();
    final TeamViewModel model;
    final RosterViewModel roster;
    int looks;

    private final Path share;

    TeamWorld() {
        this(MemoryPeople.of(
                List.of(new Team("east", "Öst", "Lund"), new Team("west", "Väst", "")),
                List.of(NILS, KIM, GONE, new Agent("4712", "Sara Lindqvist", "east", false, true)),
                List.of(ANNIKA)));
    }

    TeamWorld(MemoryPeople people) {
        this.people = people;
        model = new TeamViewModel(
                new EditPeople(people, () -> "p-made-up"),
                new CsvPeopleFile(),
                background,
                background,
                problems,
                settings);
        share = freshFolder();
        var folder = new SharedFolder(() -> Optional.of(share), disk, new Random(1), InstantSource.system());
        roster = new RosterViewModel(
                new EditPeople(people, () -> "p-made-up"),
                new CsvPeopleFile(),
                new PublishRoster(new RosterJson(), new RosterJson(), folder, InstantSource.system()),
                background,
                background,
                problems,
                () -> looks++);
    }

    private static Path freshFolder() {
        try {
            Path folder = Files.createTempDirectory("roster");
            folder.toFile().deleteOnExit();
            return folder;
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    /// What was published, file by file.
    List<String> published() throws IOException {
        Path folder = share.resolve("medlyss/people");
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.sorted().map(TeamWorld::text).toList();
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    TeamState state() {
        return model.state().get();
    }

    Optional<PersonRow> row(String id) {
        return state().rows().stream().filter(row -> row.id().equals(id)).findFirst();
    }
}

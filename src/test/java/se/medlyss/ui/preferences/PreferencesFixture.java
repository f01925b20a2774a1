package se.medlyss.ui.preferences;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executor;
import se.medlyss.application.Introduction;
import se.medlyss.application.ShareFolder;
import se.medlyss.application.sharing.FolderLook;
import se.medlyss.application.sharing.RefusedRecords.Refused;
import se.medlyss.process.Language;
import se.medlyss.settings.Settings;
import se.medlyss.support.MemoryPeople;
import se.medlyss.ui.base.Background;
import se.medlyss.ui.base.LiveSettings;
import se.medlyss.ui.base.Problems;

/// The settings page without a disk, a store or a share. The folder `/good` works, every other is missing; a
/// retention of n months would erase n evaluations.
public final class PreferencesFixture {
    static final FolderLook GOOD = new FolderLook(Optional.empty(), 12, true);

    private final MemoryPeople people = MemoryPeople.of(List.of(), List.of(), List.of());
    private final List<Settings> written = new ArrayList<>();
    private final List<Refused> refused = new ArrayList<>();
    private final Problems problems = new Problems();
    private final Background here = new Background(Runnable::run, Runnable::run);
    private final LiveSettings settings =
            new LiveSettings(Settings.standard(Language.SV), written::add, here, problems);

    public LiveSettings settings() {
        return settings;
    }

    public Problems problems() {
        return problems;
    }

    public PreferencesViewModel model() {
        return modelWithShare(Runnable::run);
    }

    MemoryPeople people() {
        return people;
    }

    /// What the centre could not take in.
    List<Refused> refused() {
        return refused;
    }

    List<Settings> written() {
        return written;
    }

    PreferencesViewModel modelWithShare(Executor share) {
        return new PreferencesViewModel(new Services(
                settings,
                new Introduction(people, () -> UUID.randomUUID().toString()),
                here,
                new Background(share, Runnable::run),
                folder -> folder.equals("/good")
                        ? GOOD
                        : new FolderLook(Optional.of(ShareFolder.Reason.MISSING), 3, false),
                months -> months,
                () -> List.copyOf(refused),
                () -> "01234 56789 01234 56789 01234 56789",
                new Known(),
                problems));
    }

    /// An evaluation was tied to a recording on each day of the last hundred; the folder `/good` is there.
    private final class Known implements Services.KnownRecordings {
        @Override
        public int tiedBefore(Instant limit) {
            return (int) Math.max(0, 100 - Duration.between(limit, now()).toDays());
        }

        @Override
        public boolean isThere(String folder) {
            return folder.equals("/good");
        }

        @Override
        public Background folders() {
            return here;
        }

        @Override
        public Instant now() {
            return Instant.parse("2026-11-22T12:00:00Z");
        }
    }
}

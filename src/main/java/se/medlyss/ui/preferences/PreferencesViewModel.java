package se.medlyss.ui.preferences;

import java.util.List;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import se.medlyss.application.StorageException;
import se.medlyss.application.sharing.OutboxStatus;
import se.medlyss.people.Coach;
import se.medlyss.process.Language;
import se.medlyss.settings.ReleasePolicy;
import se.medlyss.settings.Settings;
import se.medlyss.settings.Theme;
import se.medlyss.ui.base.LiveSettings;

/// What is chosen on the settings page and at the first start. Each choice holds at once.
public final class PreferencesViewModel {
    private final Services services;
    private final LiveSettings settings;
    private final RecordingPreferences recordings;
    private final ReadOnlyObjectWrapper<PreferencesState> state = new ReadOnlyObjectWrapper<>(
            new PreferencesState("", new FolderState.None(), OptionalInt.empty(), List.of(), ""));

    /// Nothing is read before [#refresh()].
    public PreferencesViewModel(Services services) {
        this.services = services;
        settings = services.settings();
        recordings = new RecordingPreferences(services);
    }

    /// Looks at the folder again when work with it found that it is back, or away, so that both say the same.
    public void follow(ObservableValue<OutboxStatus> share) {
        share.map(OutboxStatus::connection).subscribe((before, now) -> {
            boolean said = state.get().folder() instanceof FolderState.Trouble
                    || state.get().folder() instanceof FolderState.Ready;
            if (said && before != now) {
                lookAtFolder();
            }
        });
    }

    /// What is chosen about recordings.
    RecordingPreferences recordings() {
        return recordings;
    }

    ReadOnlyObjectProperty<PreferencesState> state() {
        return state.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Settings> settings() {
        return settings.value();
    }

    /// Reads the team's name, the key and what the centre refused, looks at the folder and counts what retention would
    /// erase.
    void refresh() {
        settings.now().coach().map(Coach::team).filter(team -> !team.isEmpty()).ifPresent(this::readTeam);
        lookAtFolder();
        countRetention();
        readRefused();
        services.store().run(services.key()::fingerprint, key -> update(now -> now.withKey(key)), this::failed);
        recordings.refresh();
    }

    void choose(Language language) {
        settings.change(all -> all.with(all.appearance().withLanguage(language)));
    }

    void choose(Theme theme) {
        settings.change(all -> all.with(all.appearance().withTheme(theme)));
    }

    void chooseTextSize(int percent) {
        settings.change(all -> all.with(all.appearance().withTextSize(percent)));
    }

    void choose(ReleasePolicy policy) {
        settings.change(all -> all.with(all.sharing().withRelease(policy)));
    }

    void setNames(boolean names) {
        settings.change(all -> all.with(all.sharing().withNames(names)));
    }

    void chooseFolder(String path) {
        settings.change(all -> all.with(all.sharing().withFolder(path)));
        lookAtFolder();
    }

    void chooseMonthlyAim(int calls) {
        settings.change(all -> all.with(all.listening().withMonthlyAim(calls)));
    }

    void choosePassMark(int percent) {
        settings.change(all -> all.with(all.listening().withPassMark(percent)));
    }

    void chooseWeeklyAim(int calls) {
        settings.change(all -> all.with(all.listening().withWeeklyAim(calls)));
    }

    void setDiscreetBesideAgent(boolean discreet) {
        settings.change(all -> all.with(all.listening().withDiscreetBesideAgent(discreet)));
    }

    void setUnannouncedAllowed(boolean allowed) {
        settings.change(all -> all.with(all.listening().withUnannouncedAllowed(allowed)));
    }

    void chooseRetention(int months) {
        settings.change(all -> all.withRetentionMonths(months));
        countRetention();
    }

    /// Says who listens here. A blank name says nothing.
    void introduce(String name, String team) {
        var before = settings.now().coach();
        boolean same = before.map(Coach::name).orElse("").equals(name.strip())
                && state.get().teamName().equals(team.strip());
        if (name.isBlank() || same) {
            return;
        }
        services.store()
                .run(
                        () -> services.introduction().introduce(before, name, team),
                        coach -> {
                            settings.change(all -> all.with(coach));
                            update(now -> now.withTeamName(team.strip()));
                        },
                        this::failed);
    }

    /// The first start is over, filled in or not.
    void finishFirstStart() {
        settings.change(Settings::withFirstStartDone);
    }

    private void readTeam(String team) {
        services.store()
                .run(
                        () -> services.introduction().teamName(team),
                        name -> update(now -> now.withTeamName(name)),
                        this::failed);
    }

    /// Looks at the folder.
    void lookAtFolder() {
        var folder = settings.now().sharing().folder();
        if (folder.isEmpty()) {
            update(now -> now.withFolder(new FolderState.None()));
            return;
        }
        update(now -> now.withFolder(new FolderState.Checking()));
        services.share()
                .run(
                        () -> services.folderCheck().check(folder.get()),
                        look -> {
                            // The path may have been changed again while a slow share was asked.
                            if (folder.equals(settings.now().sharing().folder())) {
                                update(now -> now.withFolder(look.trouble()
                                        .<FolderState>map(FolderState.Trouble::new)
                                        .orElseGet(() -> new FolderState.Ready(look))));
                            }
                        },
                        this::failed);
    }

    private void readRefused() {
        services.store().run(services.refused()::list, all -> update(now -> now.withRefused(all)), this::failed);
    }

    private void countRetention() {
        int months = settings.now().retentionMonths();
        if (months == 0) {
            update(now -> now.withWouldErase(OptionalInt.empty()));
            return;
        }
        services.store()
                .run(
                        () -> services.retention().olderThan(months),
                        count -> update(now -> now.withWouldErase(OptionalInt.of(count))),
                        this::failed);
    }

    private void failed(Exception failure) {
        var reason = failure instanceof StorageException known ? known.reason() : StorageException.Reason.INPUT_OUTPUT;
        services.problems().report(reason, failure);
    }

    private void update(UnaryOperator<PreferencesState> change) {
        state.set(change.apply(state.get()));
    }
}

package se.medlyss.ui.today;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import se.medlyss.application.sharing.Retention;
import se.medlyss.application.sharing.Retention.Notice;
import se.medlyss.settings.Settings;
import se.medlyss.ui.base.Background;
import se.medlyss.ui.base.LiveSettings;
import se.medlyss.ui.base.Navigator;
import se.medlyss.ui.base.Place;
import se.medlyss.ui.base.Problems;

/// What the retention period is about to erase, as Today shows it; and that it was shown, and when for the first
/// time.
public final class RetentionBoard {

    private final Retention retention;
    private final LiveSettings settings;
    private final Navigator navigator;
    private final Background store;
    private final Problems problems;
    private final ReadOnlyObjectWrapper<Optional<Notice>> notice = new ReadOnlyObjectWrapper<>(Optional.empty());

    /// @param store the store's thread
    public RetentionBoard(
            Retention retention, LiveSettings settings, Navigator navigator, Background store, Problems problems) {
        this.retention = retention;
        this.settings = settings;
        this.navigator = navigator;
        this.store = store;
        this.problems = problems;
    }

    /// What is announced; empty when nothing is.
    ReadOnlyObjectProperty<Optional<Notice>> notice() {
        return notice.getReadOnlyProperty();
    }

    /// Reads it anew. What is read while Today is before the user is remembered as shown.
    void refresh() {
        var rule = rule(settings.now());
        store.run(() -> retention.notice(rule), read -> show(rule, read), problems::reportStorage);
    }

    private void show(Retention.Rule rule, Optional<Notice> read) {
        if (!rule.equals(rule(settings.now()))) {
            refresh();
            return;
        }
        if (navigator.current().get().place() != Place.TODAY) {
            return;
        }
        notice.set(read);
        settings.change(all -> all.withRetentionAnnounced(read.map(Notice::shown)));
    }

    /// The period that was chosen, and what was said of it.
    public static Retention.Rule rule(Settings settings) {
        return new Retention.Rule(settings.retentionMonths(), settings.retentionAnnounced());
    }
}

package se.medlyss.launch;

import java.util.function.LongSupplier;
import se.medlyss.application.Introduction;
import se.medlyss.application.NewPeople;
import se.medlyss.application.StorageException;
import se.medlyss.application.sharing.RefusedRecords;
import se.medlyss.application.sharing.Retention;
import se.medlyss.application.signing.WriterKey;
import se.medlyss.report.KeySheetPdf;
import se.medlyss.store.Store;
import se.medlyss.ui.base.Background;
import se.medlyss.ui.base.LiveSettings;
import se.medlyss.ui.base.LiveTexts;
import se.medlyss.ui.base.Navigator;
import se.medlyss.ui.base.Page;
import se.medlyss.ui.base.Problems;
import se.medlyss.ui.preferences.KeysViewModel;
import se.medlyss.ui.preferences.PreferencesPage;
import se.medlyss.ui.preferences.PreferencesViewModel;
import se.medlyss.ui.preferences.WelcomePage;

/// Makes the page of settings, and the page of the first start.
record PreferenceScreens(
        Store data,
        NewPeople newPeople,
        LiveSettings settings,
        LiveTexts texts,
        Background store,
        Background share,
        ShareRounds rounds,
        Retention retention,
        se.medlyss.ui.preferences.Services.KnownRecordings recordings,
        Problems problems) {

    Page welcome(Navigator navigator) {
        return new WelcomePage(model(), texts, navigator);
    }

    Page page(LongSupplier ticker) {
        var keys = new KeysViewModel(
                settings,
                texts.texts(),
                (sheet, file) -> new KeySheetPdf().print(sheet, file),
                share,
                FileManager.tells(problems, share));
        var model = model();
        model.follow(rounds.state());
        return new PreferencesPage(model, keys, texts, ticker);
    }

    private PreferencesViewModel model() {
        var introduction = new Introduction(data.people(), newPeople::provisionalId);
        return new PreferencesViewModel(new se.medlyss.ui.preferences.Services(
                settings,
                introduction,
                store,
                share,
                rounds::check,
                retention::olderThan,
                new RefusedRecords(data.outbox(), data.evaluations(), data.people())::list,
                this::fingerprint,
                recordings,
                problems));
    }

    private String fingerprint() throws StorageException {
        var outbox = data.outbox();
        return new WriterKey(outbox.identity().writer(), outbox.signingKey().publicKey()).fingerprint();
    }
}

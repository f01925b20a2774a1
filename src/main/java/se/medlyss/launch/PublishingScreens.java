package se.medlyss.launch;

import se.medlyss.application.people.EditPeople;
import se.medlyss.exchange.CsvPeopleFile;
import se.medlyss.ui.base.Background;
import se.medlyss.ui.base.LiveSettings;
import se.medlyss.ui.base.LiveTexts;
import se.medlyss.ui.base.Page;
import se.medlyss.ui.base.Problems;
import se.medlyss.ui.processes.ProcessesPage;
import se.medlyss.ui.processes.ProcessesViewModel;
import se.medlyss.ui.team.RosterViewModel;
import se.medlyss.ui.team.TeamPage;
import se.medlyss.ui.team.TeamViewModel;

/// Makes the pages on which something is published for everybody: the call processes and the team.
///
/// @param share the shared folder's thread
record PublishingScreens(
        Services services,
        LiveSettings settings,
        LiveTexts texts,
        Background store,
        Background share,
        ShareRounds rounds,
        Problems problems) {

    Page processes() {
        return new ProcessesPage(
                new ProcessesViewModel(
                        services.catalogue(), services.publish(), rounds.pickedUp(), share, rounds::lookNow),
                texts);
    }

    Page team(EditPeople edit) {
        var file = new CsvPeopleFile();
        var model = new TeamViewModel(edit, file, store, share, problems, settings);
        rounds.pickedUp().subscribe(model::refresh);
        return new TeamPage(
                model,
                new RosterViewModel(edit, file, services.publishRoster(), store, share, problems, rounds::lookNow),
                texts);
    }
}

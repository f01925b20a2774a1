package se.medlyss.launch;

import se.medlyss.application.EvaluationArchive;
import se.medlyss.application.EvaluationQuery;
import se.medlyss.call.Life;
import se.medlyss.ui.base.Background;
import se.medlyss.ui.base.Navigator;
import se.medlyss.ui.base.Place;
import se.medlyss.ui.base.Problems;

/// The call that ran when the app went away: it has run on, and is the first that is shown.
record LeftRunning(EvaluationArchive archive, Background store, Navigator navigator, Problems problems) {

    /// Goes there, if there is such a call.
    ///
    /// @param then what is done in either case, also when it could not be read
    void goThere(Runnable then) {
        store.run(
                () -> archive.page(EvaluationQuery.in(Life.RUNNING), 0, 1),
                running -> {
                    running.stream()
                            .filter(call -> !call.practice())
                            .findFirst()
                            .ifPresent(
                                    call -> navigator.go(Place.LISTEN, call.id().toString()));
                    then.run();
                },
                unread -> {
                    problems.reportStorage(unread);
                    then.run();
                });
    }
}

package se.medlyss.ui.review;

import java.util.Optional;
import java.util.UUID;
import se.medlyss.application.StorageException;
import se.medlyss.application.review.ReviewCase;
import se.medlyss.application.review.ReviewKind;
import se.medlyss.call.CallState;
import se.medlyss.call.Handling;

/// Tells the evaluation that somebody looked at again what came of it. A colleague's hears of it through the shared
/// folder.
record ReviewEnd(ReviewServices services) {

    /// @param own  as it was finished
    /// @param then what follows, once it is told
    void tell(ReviewCase about, CallState own, Runnable then) {
        services.store()
                .run(
                        () -> tell(about, own),
                        _ -> {
                            services.sending().run();
                            then.run();
                        },
                        services.problems()::reportStorage);
    }

    private boolean tell(ReviewCase review, CallState own) throws StorageException {
        UUID about = review.about();
        if (about == null || review.where() != ReviewCase.Where.HERE) {
            return false;
        }
        if (review.kind() == ReviewKind.SELF) {
            return services.word().selfAssessed(about, review.own().id());
        }
        Optional<Handling.Step> asked = own.handling().latest(Handling.Step.Kind.SENT_BACK);
        return asked.isPresent()
                && services.sendBack()
                        .tell(
                                about,
                                review.own().id(),
                                own.header().coach(),
                                asked.get().words(),
                                asked.get().at());
    }
}

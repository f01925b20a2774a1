package se.medlyss.ui.review;

import java.time.YearMonth;
import java.time.ZoneOffset;
import se.medlyss.application.RecordTimes;
import se.medlyss.application.review.ReviewCase;
import se.medlyss.application.review.ReviewKind;
import se.medlyss.call.CallState;

/// Brings a colleague's evaluation from the shared folder, to be laid beside one of this computer's.
record ColleaguesAnswers(ReviewServices services) {

    /// Reads it, when it is a colleague's, may be seen, and is not here. A folder that is away changes nothing.
    ///
    /// @param then what follows, once it is here
    void fetchIfMissing(ReviewCase found, Runnable then) {
        boolean maySee =
                found.kind() == ReviewKind.REVIEW || found.kind() == ReviewKind.SECOND_OPINION && !found.open();
        if (found.where() != ReviewCase.Where.COLLEAGUES || found.other() != null || !maySee) {
            return;
        }
        CallState own = found.own().state();
        YearMonth month = YearMonth.from(RecordTimes.startedAt(own).atZone(ZoneOffset.UTC));
        services.share()
                .run(
                        () -> services.folder()
                                .fetch(found.about(), own.header().callId(), month),
                        fetched -> {
                            if (fetched) {
                                then.run();
                            }
                        },
                        services.problems()::reportStorage);
    }
}

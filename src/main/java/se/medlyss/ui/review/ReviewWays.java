package se.medlyss.ui.review;

import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import se.medlyss.application.review.ReviewCase;
import se.medlyss.ui.base.Place;
import se.medlyss.ui.scoring.HalfWords;

/// From a review to the evaluation that it is about.
final class ReviewWays {

    private final ReviewServices services;
    private final @Nullable ReviewState state;

    ReviewWays(ReviewServices services, @Nullable ReviewState state) {
        this.services = services;
        this.state = state;
    }

    /// Keeps what is half written in it.
    HalfWords half() {
        return services.half();
    }

    /// Takes a finished review over into the evaluation it is about, and shows that.
    ///
    /// @param reason what the new revision gives as its reason
    void adopt(String reason) {
        if (state != null && state.about().adoptable()) {
            UUID review = state.about().own().id();
            services.store()
                    .run(() -> services.adopt().adopt(review, reason), _ -> back(), services.problems()::reportStorage);
        }
    }

    /// Leaves the evaluation as it is, and shows it.
    ///
    /// @param reason  why; blank does nothing
    /// @param revised what a revision gives as its reason
    void dismiss(String reason, String revised) {
        UUID about = state == null ? null : state.about().about();
        if (state != null && about != null && state.about().dismissable() && !reason.isBlank()) {
            String owner = state.other().orElseThrow().header().coach();
            UUID review = state.about().own().id();
            services.store()
                    .run(
                            () -> services.dismiss().dismiss(about, review, owner, reason, revised),
                            _ -> {
                                services.sending().run();
                                back();
                            },
                            services.problems()::reportStorage);
        }
    }

    /// Back, while the screen is turned to the agent only after it was asked who has it.
    void leave(Consumer<ReviewState.Asking> ask) {
        if (state != null && state.turned()) {
            boolean asked = state.asking() == ReviewState.Asking.HAND_BACK;
            ask.accept(asked ? ReviewState.Asking.NOTHING : ReviewState.Asking.HAND_BACK);
        } else {
            back();
        }
    }

    /// Whether the evaluation that this one is about cannot be looked at.
    boolean leadsToAll() {
        return state == null || state.about().other() == null;
    }

    /// To the evaluation that this one is about; where that is a colleague's, to theirs, and while it is not to be
    /// seen, to all of them.
    void back() {
        UUID about = state == null || leadsToAll() ? null : state.about().about();
        if (state != null && state.about().where() == ReviewCase.Where.COLLEAGUES) {
            services.navigator().go(Place.COLLEAGUES);
        } else if (about == null) {
            services.navigator().go(Place.EVALUATIONS);
        } else {
            services.navigator().go(Place.EVALUATIONS, about.toString());
        }
    }
}

package se.medlyss.ui.review;

import java.util.Objects;
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

    /// Where it leads back to.
    enum Back {
        /// The evaluation that this one is about.
        EVALUATION("review.back.evaluation"),
        /// That is a colleague's, which has its place among theirs.
        COLLEAGUES("review.back.colleagues"),
        /// It is not to be seen.
        ALL("review.back.all");

        private final String words;

        Back(String words) {
            this.words = words;
        }

        /// The key of what the way back is called.
        String words() {
            return words;
        }
    }

    Back leadsTo() {
        if (state != null && state.about().where() == ReviewCase.Where.COLLEAGUES) {
            return Back.COLLEAGUES;
        }
        return state == null || state.about().about() == null || state.about().other() == null
                ? Back.ALL
                : Back.EVALUATION;
    }

    void back() {
        switch (leadsTo()) {
            case EVALUATION ->
                services.navigator()
                        .go(
                                Place.EVALUATIONS,
                                String.valueOf(
                                        Objects.requireNonNull(state).about().about()));
            case COLLEAGUES -> services.navigator().go(Place.COLLEAGUES);
            case ALL -> services.navigator().go(Place.EVALUATIONS);
        }
    }
}

package se.medlyss.exchange;

import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.medlyss.call.CallHeader;
import se.medlyss.call.CallState;
import se.medlyss.call.Dispute;
import se.medlyss.call.Handling;
import se.medlyss.call.Handling.Step;
import se.medlyss.call.ReviewState;

/// What became of an evaluation among others, as a record tells it.
final class HandlingJson {

    static final String ADOPTED = "adopted";
    static final String KEPT = "kept";

    private final CallHeader header;
    private final Handling handling;
    private final ReviewState state;
    private final ZoneId zone;

    HandlingJson(CallState state, ZoneId zone) {
        this.header = state.header();
        this.handling = state.handling();
        this.state = state.reviewState();
        this.zone = zone;
    }

    /// @return the same body
    JsonObject onto(JsonObject body) {
        body.text("state", code());
        body.text("reviewOf", string(header.reviewed()));
        body.text("session", string(header.calibrated()));
        body.text("selfAssessment", string(handling.selfAssessment()));
        Handling.Acknowledgement read = handling.acknowledgement();
        if (read != null) {
            body.object(
                    "acknowledgement",
                    new JsonObject()
                            .text("at", EvaluationJson.time(read.at(), zone))
                            .textIfAny("comment", read.comment()));
        }
        if (header.reviewed() != null) {
            handling.latest(Handling.Step.Kind.SENT_BACK)
                    .ifPresent(asked -> body.object(
                            "sentBack",
                            new JsonObject()
                                    .text("at", EvaluationJson.time(asked.at(), zone))
                                    .text("comment", asked.words())));
        }
        if (!handling.disputes().isEmpty()) {
            body.array(
                    "disputes", handling.disputes().stream().map(this::dispute).toList());
        }
        List<JsonObject> reviews = reviews();
        if (!reviews.isEmpty()) {
            body.array("reviews", reviews);
        }
        return body;
    }

    /// The last word on each review, as it was first said: a later revision repeats it.
    private List<JsonObject> reviews() {
        Map<UUID, Step> last = new LinkedHashMap<>();
        for (Step step : handling.steps()) {
            UUID review = step.review();
            if (review != null && step.kind() != Step.Kind.SENT_BACK) {
                last.merge(review, step, (before, now) -> before.kind() == now.kind() ? before : now);
            }
        }
        return last.entrySet().stream()
                .map(each -> review(each.getKey(), each.getValue()))
                .toList();
    }

    private JsonObject review(UUID review, Step step) {
        return new JsonObject()
                .text("review", review.toString())
                .text("outcome", step.kind() == Step.Kind.REVIEWED ? ADOPTED : KEPT)
                .text("at", EvaluationJson.time(step.at(), zone))
                .textIfAny("reason", step.words());
    }

    private String code() {
        return switch (state) {
            case DRAFT, FINAL -> "final";
            case REVIEWED -> "reviewed";
            case LOCKED -> "locked";
        };
    }

    private JsonObject dispute(Dispute dispute) {
        Dispute.Reply reply = dispute.answer();
        JsonObject json = new JsonObject()
                .text("stage", dispute.key().stage())
                .text("criterion", dispute.key().criterion())
                .text("at", EvaluationJson.time(dispute.at(), zone))
                .text("answerBy", dispute.deadline().toString())
                .textIfAny("text", dispute.words());
        return reply == null
                ? json
                : json.text("decision", reply.outcome().code())
                        .text("decidedAt", EvaluationJson.time(reply.at(), zone))
                        .textIfAny("answer", reply.words());
    }

    private static @Nullable String string(@Nullable Object id) {
        return id == null ? null : id.toString();
    }
}

package se.medlyss.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.medlyss.application.EvaluationRecord;
import se.medlyss.application.RecordTimes;
import se.medlyss.call.Visit;
import se.medlyss.process.Stage;
import se.medlyss.process.StageTimes;
import se.medlyss.score.StageScore;

/// The stages of a record: every stage of the process, entered or not, in the order of the form.
final class StageJson {

    private static final long MS_PER_SECOND = 1000;

    private final EvaluationRecord record;
    private final long originMs;
    private final long lastMs;

    StageJson(EvaluationRecord record) {
        this.record = record;
        this.originMs = RecordTimes.originMs(record.state());
        this.lastMs = EvaluationJson.lastMs(record.state());
    }

    List<JsonObject> all() {
        List<JsonObject> stages = new ArrayList<>();
        for (Stage stage : record.process().process().stages()) {
            stages.add(stage(stage, stages.size() + 1));
        }
        return stages;
    }

    private JsonObject stage(Stage stage, int position) {
        StageScore score = record.score().stage(stage.id()).orElseThrow();
        return new JsonObject()
                .text("id", stage.id())
                .text("name", stage.name().in(record.language()))
                .text("phase", stage.phase().code())
                .number("position", position)
                .array("visits", visits(stage.id()))
                .number("elapsedMs", record.state().times().stageMs(stage.id(), lastMs))
                .number("targetMs", targetMs(stage.seconds()))
                .number("earned", score.earned())
                .number("possible", score.possible())
                .number("percent", score.percent());
    }

    private List<JsonObject> visits(String stage) {
        return record.state().times().visits().oldestFirst().stream()
                .filter(visit -> visit.stage().equals(stage))
                .map(this::visit)
                .toList();
    }

    private JsonObject visit(Visit visit) {
        long left = Objects.requireNonNullElse(visit.leftMs(), lastMs);
        boolean moved = visit.rawEnteredMs() != visit.enteredMs();
        return new JsonObject()
                .number("enteredMs", visit.enteredMs() - originMs)
                .number("leftMs", Math.max(left, visit.enteredMs()) - originMs)
                .number("rawEnteredMs", moved ? visit.rawEnteredMs() - originMs : null);
    }

    private static @Nullable Long targetMs(@Nullable StageTimes times) {
        return times == null || times.target() == null ? null : times.target() * MS_PER_SECOND;
    }
}

package se.medlyss.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.medlyss.application.RecordTimes;
import se.medlyss.call.CallState;
import se.medlyss.call.Talk;
import se.medlyss.call.TimelineEntry;

/// The moments and notes of a record, by time. A moment that was lifted in the talk takes its quote and its
/// permission from there.
final class TimelineJson {

    private final CallState state;
    private final long originMs;

    TimelineJson(CallState state) {
        this.state = state;
        this.originMs = RecordTimes.originMs(state);
    }

    List<JsonObject> moments() {
        return lines(line -> line.what() instanceof TimelineEntry.Moment moment ? moment(line, moment) : null);
    }

    List<JsonObject> notes() {
        return lines(line -> line.what() instanceof TimelineEntry.Note(String text) && !text.isBlank()
                ? at(line).text("text", text)
                : null);
    }

    private JsonObject moment(TimelineEntry line, TimelineEntry.Moment moment) {
        Talk talk = state.talk();
        var lifted = talk.lifted().stream()
                .filter(quoted -> quoted.entry() == line.entry())
                .findFirst();
        String text = moment.text().isBlank() ? lifted.map(Talk.Lifted::quote).orElse("") : moment.text();
        return at(line).text("kind", moment.kind().code())
                .textIfAny("text", text)
                .flagIfSet("mayShare", lifted.isPresent() && talk.mayShare());
    }

    private JsonObject at(TimelineEntry line) {
        return new JsonObject().number("atMs", line.atMs() - originMs).text("stage", line.stage());
    }

    private List<JsonObject> lines(Function<TimelineEntry, @Nullable JsonObject> shape) {
        List<TimelineEntry> lines = new ArrayList<>(state.content().timeline().oldestFirst());
        lines.sort((one, other) -> Long.compare(one.atMs(), other.atMs()));
        return lines.stream().map(shape).filter(Objects::nonNull).toList();
    }
}

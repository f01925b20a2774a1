package se.medlyss.ui.control;

import java.util.stream.Stream;
import se.medlyss.texts.Formats;
import se.medlyss.texts.Texts;
import se.medlyss.ui.control.StageRail.Segment;

/// What one segment of the rail says.
///
/// @param side beside the name: the running time, what is unanswered, or that it is done
/// @param line below the name: time against target
/// @param over how far past the target, with its sign; empty within it
/// @param spoken all of it for a screen reader
record RailWords(String side, String line, String over, String spoken) {

    static RailWords of(Texts texts, Segment segment, long elapsed) {
        long target = segment.target().orElse(0);
        String time = Formats.clock(elapsed);
        String over = target > 0 && elapsed > target ? Formats.difference(elapsed - target) : "";
        return switch (segment.state()) {
            case DONE -> done(texts, segment, time, target, over);
            case CURRENT -> {
                String aim = aim(texts, segment, elapsed, target);
                yield new RailWords(time, aim, over, spoken(texts.get("control.rail.current"), time, aim, over));
            }
            case COMING -> {
                String aim = target > 0 ? texts.get("control.rail.target", Formats.clock(target)) : "";
                yield new RailWords("", aim, "", spoken(texts.get("control.rail.coming"), "", aim, ""));
            }
        };
    }

    /// The same in fewer letters, for a rail whose names would not fit otherwise; a screen reader hears it all.
    RailWords tight(Segment segment, long elapsed) {
        if (segment.state() != StageRail.State.DONE) {
            return this;
        }
        String open = segment.unanswered() == 0 ? side : segment.unanswered() + " ?";
        return new RailWords(open, Formats.clock(elapsed), over, spoken);
    }

    private static RailWords done(Texts texts, Segment segment, String time, long target, String over) {
        boolean complete = segment.unanswered() == 0;
        String side = complete ? "✓" : texts.get("control.rail.unanswered", segment.unanswered());
        String line = target > 0 ? texts.get("control.rail.of", time, Formats.clock(target)) : time;
        String state = complete ? texts.get("control.rail.done") : side;
        return new RailWords(side, line, over, spoken(state, "", line, over));
    }

    private static String aim(Texts texts, Segment segment, long elapsed, long target) {
        long minimum = segment.minimum().orElse(0);
        if (elapsed < minimum) {
            return texts.get("control.rail.minimum", Formats.clock(minimum));
        }
        return target > 0 ? texts.get("control.rail.target", Formats.clock(target)) : "";
    }

    private static String spoken(String... parts) {
        return String.join(
                ", ", Stream.of(parts).filter(part -> !part.isEmpty()).toList());
    }
}

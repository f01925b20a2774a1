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
public record RailWords(String side, String line, String over, String spoken) {

    /// All of a stage for a screen reader: number, name, where it stands, times.
    ///
    /// @param elapsed whole seconds
    public static String spoken(Texts texts, Segment segment, long elapsed) {
        return segment.title() + ", " + of(texts, segment, elapsed).spoken();
    }

    static RailWords of(Texts texts, Segment segment, long elapsed) {
        long target = segment.target().orElse(0);
        String time = time(texts, segment, elapsed);
        String over = target > 0 && elapsed > target ? Formats.difference(elapsed - target) : "";
        return switch (segment.state()) {
            case DONE -> done(texts, segment, elapsed, target, over);
            case CURRENT -> {
                String aim = aim(texts, segment, elapsed, target);
                String state = texts.get("control.rail.current");
                yield new RailWords(time, aim, over, joined(state, inWords(texts, segment, elapsed), aim, over));
            }
            case COMING -> {
                String aim = target > 0 ? texts.get("control.rail.target", Formats.clock(target)) : "";
                yield new RailWords("", aim, "", joined(texts.get("control.rail.coming"), "", aim, ""));
            }
        };
    }

    /// The same in fewer letters, for a rail whose names would not fit otherwise; a screen reader hears it all.
    RailWords tight(Texts texts, Segment segment, long elapsed) {
        if (segment.state() != StageRail.State.DONE) {
            return this;
        }
        String open = segment.unanswered() == 0 ? side : segment.unanswered() + " ?";
        return new RailWords(open, time(texts, segment, elapsed), over, spoken);
    }

    private static RailWords done(Texts texts, Segment segment, long elapsed, long target, String over) {
        boolean complete = segment.unanswered() == 0;
        String side = complete ? "✓" : texts.get("control.rail.unanswered", segment.unanswered());
        String state = complete ? texts.get("control.rail.done") : side;
        return new RailWords(
                side,
                against(texts, time(texts, segment, elapsed), target),
                over,
                joined(state, "", against(texts, inWords(texts, segment, elapsed), target), over));
    }

    private static String against(Texts texts, String time, long target) {
        return target > 0 ? texts.get("control.rail.of", time, Formats.clock(target)) : time;
    }

    private static String time(Texts texts, Segment segment, long elapsed) {
        String clock = Formats.clock(elapsed);
        return segment.atLeast() ? texts.get("control.time.at-least", clock) : clock;
    }

    private static String inWords(Texts texts, Segment segment, long elapsed) {
        String clock = Formats.clock(elapsed);
        return segment.atLeast() ? texts.get("control.time.at-least.spoken", clock) : clock;
    }

    private static String aim(Texts texts, Segment segment, long elapsed, long target) {
        long minimum = segment.minimum().orElse(0);
        if (elapsed < minimum) {
            return texts.get("control.rail.minimum", Formats.clock(minimum));
        }
        return target > 0 ? texts.get("control.rail.target", Formats.clock(target)) : "";
    }

    private static String joined(String... parts) {
        return String.join(
                ", ", Stream.of(parts).filter(part -> !part.isEmpty()).toList());
    }
}

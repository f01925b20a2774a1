package se.medlyss.audio.play;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/// Which place in the recording each frame came from that was sent to the device: what is heard is looked up here,
/// and never guessed from a clock.
final class Trace {

    /// Frames on their way to the ear.
    ///
    /// @param sink   the first of them, as the device counts
    /// @param source the place of that frame in the recording
    /// @param speed  places for each frame
    record Piece(long sink, int count, double source, double speed) {

        private double end() {
            return source + count * speed;
        }
    }

    private final Deque<Piece> pieces = new ArrayDeque<>();
    private double last;

    /// Nothing is on its way; this place is heard next.
    void restart(double source) {
        pieces.clear();
        last = source;
    }

    void sent(long sink, int count, double source, double speed) {
        pieces.addLast(new Piece(sink, count, source, speed));
    }

    /// The place that is heard when the device has come this far. What was heard before is forgotten.
    double heardAt(double sink) {
        Piece first = pieces.peekFirst();
        while (first != null && sink >= first.sink() + first.count()) {
            last = first.end();
            pieces.removeFirst();
            first = pieces.peekFirst();
        }
        last = at(pieces, sink, last);
        return last;
    }

    /// What is on its way now.
    List<Piece> onTheirWay() {
        return List.copyOf(pieces);
    }

    /// The place that is heard when the device has come this far.
    ///
    /// @param otherwise where nothing is on its way
    static double at(Iterable<Piece> pieces, double sink, double otherwise) {
        double found = otherwise;
        for (Piece piece : pieces) {
            if (sink >= piece.sink()) {
                found = piece.source() + Math.min(piece.count(), sink - piece.sink()) * piece.speed();
            }
        }
        return found;
    }
}

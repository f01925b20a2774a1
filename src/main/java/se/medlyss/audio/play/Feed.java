package se.medlyss.audio.play;

import java.util.Optional;
import se.medlyss.application.recording.PlaybackState;
import se.medlyss.application.recording.RecordingException;
import se.medlyss.application.recording.Sound;
import se.medlyss.application.recording.SoundFormat;
import se.medlyss.application.recording.Span;

/// What comes next out of the recording: at its own speed untouched, otherwise stretched; looped where wanted.
final class Feed {

    private static final int PIECES_A_SECOND = 100;
    private static final double OWN_SPEED = 1e-6;

    private final SoundFormat format;
    private final Mix mix;
    private final Stretch stretch;
    private final float[] plain;
    private final short[] out;
    private double place;
    private double pieceFrom;
    private boolean stretched;

    Feed(Sound sound) {
        format = sound.format();
        mix = new Mix(sound);
        stretch = new Stretch(mix, format.sampleRate());
        plain = new float[format.sampleRate() / PIECES_A_SECOND];
        out = new short[Math.max(plain.length, stretch.hop())];
    }

    void goTo(double frame) {
        place = frame;
        stretched = false;
    }

    /// Makes the next piece.
    ///
    /// @return its frames; 0 at the end
    int next(PlaybackState wanted) throws RecordingException {
        mix.follow(wanted);
        wanted.loop().ifPresent(this::turnBack);
        if (place >= format.frames()) {
            return 0;
        }
        pieceFrom = place;
        return Math.abs(wanted.speed() - 1) < OWN_SPEED ? asItIs() : stretched(wanted.speed());
    }

    short[] samples() {
        return out;
    }

    /// Where in the recording the piece just made begins.
    double pieceFrom() {
        return pieceFrom;
    }

    private void turnBack(Span loop) {
        if (place >= Math.min(format.frames(), format.frameAt(loop.toMs()))) {
            goTo(format.frameAt(loop.fromMs()));
        }
    }

    private int asItIs() throws RecordingException {
        stretched = false;
        mix.read(Math.round(place), plain);
        for (int i = 0; i < plain.length; i++) {
            out[i] = (short) Math.clamp(Math.round(plain[i]), Short.MIN_VALUE, Short.MAX_VALUE);
        }
        int count = (int) Math.min(plain.length, Math.ceil(format.frames() - place));
        place += count;
        return count;
    }

    private int stretched(double speed) throws RecordingException {
        if (!stretched) {
            stretch.goTo(place);
            stretched = true;
        }
        stretch.next(speed, out);
        place = stretch.place();
        return stretch.hop();
    }

    /// The loop, if it is long enough to be heard.
    static Optional<Span> fitting(Optional<Span> loop, SoundFormat format) {
        return loop.map(span -> new Span(Math.max(0, span.fromMs()), Math.min(format.durationMs(), span.toMs())))
                .filter(span -> span.lengthMs() >= 100);
    }
}

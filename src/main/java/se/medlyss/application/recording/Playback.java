package se.medlyss.application.recording;

import java.util.Optional;
import java.util.function.Consumer;

/// Plays one recording. Everything returns at once; what it leads to is told to the listener, on the player's thread.
/// Without a sound device it plays silently, so that marks still have their time.
public interface Playback extends AutoCloseable {

    /// How long before an event playing begins when somebody jumps to it, in milliseconds.
    long PRE_ROLL_MS = 2_000;

    /// How far the small steps go, in milliseconds.
    long STEP_MS = 5_000;

    /// From now on this hears of changes, on the player's thread.
    void tell(Consumer<PlaybackState> listener);

    /// The state now.
    PlaybackState state();

    /// What is heard at this moment, in milliseconds from the beginning; exact to 20 ms. From any thread.
    double positionMs();

    void play();

    void pause();

    /// Goes there, playing or not; the position is right at once.
    ///
    /// @param ms held within the recording
    void seek(double ms);

    /// Plays this stretch over and over; empty plays on.
    void loop(Optional<Span> stretch);

    /// Faster or slower at the same pitch.
    ///
    /// @param speed held between 0.6 and 2
    void speed(double speed);

    /// How loud a side is.
    ///
    /// @param volume 0 to 2; 1 is as recorded
    void volume(int side, double volume);

    /// Only this side; empty for both.
    void solo(Optional<Integer> side);

    /// Goes a little before an event and plays.
    default void jumpTo(double ms) {
        seek(ms - PRE_ROLL_MS);
        play();
    }

    /// Plays the last five seconds again.
    default void again() {
        seek(positionMs() - STEP_MS);
        play();
    }

    /// Lets device and recording go.
    @Override
    void close();
}

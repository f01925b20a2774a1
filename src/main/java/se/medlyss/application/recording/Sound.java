package se.medlyss.application.recording;

/// The sound of an open recording, with random access, for several threads.
public interface Sound extends AutoCloseable {

    SoundFormat format();

    /// How much of the end the file promises and does not have, in milliseconds; 0 where its kind makes no promise.
    default long missingMs() {
        return 0;
    }

    /// Copies frames, from this frame on, into one array for each side.
    ///
    /// @param sides as many arrays as the format has sides, each at least `count` long; samples of 16 bits
    /// @return how many frames were copied; less than `count` only at the end, 0 behind it
    int read(long from, short[][] sides, int count) throws RecordingException;

    /// Lets the file go.
    @Override
    void close();
}

package se.medlyss.application.recording;

/// The sound of an open recording, with random access, for several threads.
public interface Sound extends AutoCloseable {

    SoundFormat format();

    /// Copies frames, from this frame on, into one array for each side.
    ///
    /// @param sides as many arrays as the format has sides, each at least `count` long; samples of 16 bits
    /// @return how many frames were copied; less than `count` only at the end, 0 behind it
    int read(long from, short[][] sides, int count) throws RecordingException;

    /// Lets the file go.
    @Override
    void close();
}

package se.medlyss.audio.play;

/// Where sound goes, one channel of 16 bits. Nothing here waits. One thread at a time.
public interface AudioSink extends AutoCloseable {

    /// How many frames can be written now.
    int room();

    /// Takes frames that there is room for.
    ///
    /// @param from the first of them in the array
    void write(short[] samples, int from, int count);

    /// How many frames were heard since it was opened; what was flushed may count as heard.
    long heard();

    void start();

    void stop();

    /// Forgets what was written and not heard yet.
    void flush();

    @Override
    void close();
}

package se.medlyss.application.output;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;

/// Replaces files of an output folder in one step each, so that a reader sees the old one or the new one, whole.
public interface OutputFolder {

    /// Begins a file that takes the place of what has that name, once it is kept.
    Replacement replace(Path folder, String name) throws IOException;

    /// Whether the folder has a file of that name which holds these words within its first 64 KiB.
    boolean holds(Path folder, String name, String words);

    /// The names of the monthly parts, sorted.
    List<String> parts(Path folder) throws IOException;

    /// Whether the folder has a file of that name.
    boolean has(Path folder, String name);

    /// Removes a file. One that is not there is fine.
    void remove(Path folder, String name) throws IOException;

    /// A file in the making. What was not kept leaves nothing behind when it is closed.
    interface Replacement extends Closeable {

        /// Where its bytes go.
        OutputStream bytes();

        /// Puts it in its place.
        void keep() throws IOException;

        @Override
        void close() throws IOException;
    }
}

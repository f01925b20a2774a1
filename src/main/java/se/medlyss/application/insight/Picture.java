package se.medlyss.application.insight;

import java.nio.file.Path;
import se.medlyss.application.PaperException;

/// A picture, pixel by pixel.
///
/// @param width  in pixels
/// @param height in pixels
/// @param pixels row by row, each alpha, red, green and blue from the highest byte to the lowest
@SuppressWarnings("ArrayRecordComponent") // never compared, never changed
public record Picture(int width, int height, int[] pixels) {

    /// Writes a picture to a file.
    public interface Writer {

        /// Writes it, in place of what was there.
        void write(Picture picture, Path file) throws PaperException;
    }
}

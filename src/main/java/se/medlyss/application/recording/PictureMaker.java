package se.medlyss.application.recording;

import java.util.function.BooleanSupplier;

/// Makes a recording's picture, in one pass over its sound.
public interface PictureMaker {

    /// @param stop asked now and then; once true, the picture is of what was read so far
    SoundPicture picture(Sound sound, BooleanSupplier stop) throws RecordingException;
}

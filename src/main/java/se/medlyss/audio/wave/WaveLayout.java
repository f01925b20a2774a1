package se.medlyss.audio.wave;

import se.medlyss.application.recording.SoundFormat;

/// Where the sound stands in a RIFF/WAVE file, and how.
///
/// @param stride    bytes of one frame
/// @param dataStart the first frame's place in the file, in bytes
/// @param missing   frames that the header tells and the file does not have
public record WaveLayout(SampleCoding coding, SoundFormat format, int stride, long dataStart, long missing) {}

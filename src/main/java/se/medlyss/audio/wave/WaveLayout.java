package se.medlyss.audio.wave;

import se.medlyss.application.recording.SoundFormat;

/// Where the sound stands in a RIFF/WAVE file, and how.
///
/// @param stride    bytes of one frame
/// @param dataStart the first frame's place in the file, in bytes
public record WaveLayout(SampleCoding coding, SoundFormat format, int stride, long dataStart) {}

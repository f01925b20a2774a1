package se.medlyss.application.recording;

/// What one pass over a recording tells.
///
/// @param envelope the same, coarse: what a copy in another format is recognised by
public record SoundPicture(SoundFormat format, Peaks peaks, Activity activity, Envelope envelope) {}

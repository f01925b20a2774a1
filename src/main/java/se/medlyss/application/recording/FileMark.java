package se.medlyss.application.recording;

/// What a file is known by, whatever it is called.
///
/// @param bytes  its size
/// @param sha256 64 lowercase hex digits
public record FileMark(long bytes, String sha256) {}

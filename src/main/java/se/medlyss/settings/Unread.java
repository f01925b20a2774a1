package se.medlyss.settings;

/// A value in the file that was not understood.
///
/// @param name    where it stands: `appearance.theme`
/// @param written what stands there, as JSON, cut short when long
/// @param used    what is used instead, as JSON
public record Unread(String name, String written, String used) {}

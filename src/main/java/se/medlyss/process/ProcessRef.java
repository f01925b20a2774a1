package se.medlyss.process;

/// Which version of which process, beyond doubt.
///
/// @param hash lowercase hex SHA-256 over the canonical (RFC 8785) form of the whole process document
public record ProcessRef(String id, int version, String hash) {}

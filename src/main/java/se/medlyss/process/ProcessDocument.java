package se.medlyss.process;

/// A process together with the document it was read from.
///
/// @param json the canonical (RFC 8785) JSON of the whole document, guidance included
/// @param hash lowercase hex SHA-256 of that JSON's UTF-8 bytes
public record ProcessDocument(CallProcess process, String json, String hash) {

    /// What evaluations remember of it.
    public ProcessRef ref() {
        return new ProcessRef(process.id(), process.version(), hash);
    }
}

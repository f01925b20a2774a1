package se.medlyss.settings;

import java.util.Optional;

/// Where evaluations are exported to, and when.
///
/// @param folder the shared folder's path as the user gave it; empty for none
/// @param names  whether exports carry people's names beside the pseudonyms; only where the organisation decided so
public record Sharing(Optional<String> folder, ReleasePolicy release, boolean names) {

    /// The same with another folder; a blank path is none.
    public Sharing withFolder(String path) {
        return new Sharing(Optional.of(path.strip()).filter(given -> !given.isEmpty()), release, names);
    }

    /// The same with another policy.
    public Sharing withRelease(ReleasePolicy release) {
        return new Sharing(folder, release, names);
    }

    /// The same with names in exports or not.
    public Sharing withNames(boolean names) {
        return new Sharing(folder, release, names);
    }
}

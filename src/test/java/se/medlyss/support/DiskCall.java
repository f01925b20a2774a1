package se.medlyss.support;

import java.nio.file.Path;

/// Something that a program asked the system to do with its files, in the order it asked, or said on its standard
/// output in between.
public sealed interface DiskCall {

    /// A file that was not there was made.
    record Created(Path file) implements DiskCall {}

    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Written(Path file, long at, byte[] bytes) implements DiskCall {}

    record Truncated(Path file, long size) implements DiskCall {}

    record Removed(Path file) implements DiskCall {}

    record Renamed(Path from, Path to) implements DiskCall {}

    /// A file's content, or a folder's names, were to be on the disk when the call returned.
    record Synced(Path fileOrFolder) implements DiskCall {}

    /// A line of standard output.
    record Said(String line) implements DiskCall {}
}

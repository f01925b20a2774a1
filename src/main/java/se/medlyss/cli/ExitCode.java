package se.medlyss.cli;

/// How a command ended, for scripts.
public final class ExitCode {

    /// All is well.
    public static final int OK = 0;
    /// The command did what it was asked, and found something wrong.
    public static final int FINDINGS = 1;
    /// The command was given wrongly.
    public static final int USAGE = 2;
    /// What it was given to read, or where it was to write, cannot be used.
    public static final int BAD_INPUT = 3;
    /// Somebody else owns the home.
    public static final int BUSY = 4;

    /// Something that nobody foresaw; the message has its code. As in BSD's `sysexits.h`.
    public static final int FAULT = 70;

    private ExitCode() {}
}

package se.medlyss.cli;

import java.util.List;

/// A command could not do its work. The text `cli.problem.<reason>` says what to do about it.
public final class CommandException extends Exception {

    /// Why.
    public enum Reason {
        /// There is no such folder. Argument: the folder.
        NO_HOME(ExitCode.BAD_INPUT),
        /// Nobody has worked in the folder yet. Argument: the folder.
        NO_STORE(ExitCode.BAD_INPUT),
        /// The folder cannot be made or written. Argument: the folder.
        HOME_NOT_WRITABLE(ExitCode.BAD_INPUT),
        /// Neither a process nor people are to be published, or both at once.
        PUBLISH_ONE(ExitCode.USAGE),
        /// Arguments: the folder, what runs there, its process, its account, since when.
        HOME_TAKEN(ExitCode.BUSY);

        private final int exitCode;

        Reason(int exitCode) {
            this.exitCode = exitCode;
        }
    }

    private static final long serialVersionUID = 1;

    private final Reason reason;
    private final List<Object> arguments;

    public CommandException(Reason reason, Object... arguments) {
        super(reason + " " + List.of(arguments));
        this.reason = reason;
        this.arguments = List.of(arguments);
    }

    /// Why.
    public Reason reason() {
        return reason;
    }

    /// What the reason's text speaks of.
    Object[] arguments() {
        return arguments.toArray();
    }

    int exitCode() {
        return reason.exitCode;
    }
}

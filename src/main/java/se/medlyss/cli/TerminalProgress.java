package se.medlyss.cli;

import java.io.PrintWriter;
import java.util.function.BooleanSupplier;
import se.medlyss.application.compilation.Compilation.Progress;
import se.medlyss.application.compilation.Compilation.Step;
import se.medlyss.texts.Texts;

/// One line on a terminal that says how far the work has come. Where nobody looks it says nothing.
final class TerminalProgress implements Progress {

    /// Back to the begin of the line, and nothing left of it (ECMA-48, erase in line).
    private static final String ANEW = "\r\u001b[K";

    private final Texts texts;
    private final PrintWriter err;
    private final boolean watched;
    private final BooleanSupplier stopping;
    private String shown = "";

    /// @param watched  whether somebody looks at a terminal
    /// @param stopping whether the user wants it to stop
    TerminalProgress(Texts texts, PrintWriter err, boolean watched, BooleanSupplier stopping) {
        this.texts = texts;
        this.err = err;
        this.watched = watched;
        this.stopping = stopping;
    }

    @Override
    public void at(Step step, long done, long total) {
        String part = total == 0 ? "" : " %d %%".formatted(100 * done / total);
        show(texts.of("compile.step.", step) + part);
    }

    /// Takes the line away.
    void end() {
        show("");
    }

    private synchronized void show(String line) {
        if (watched && !line.equals(shown)) {
            shown = line;
            err.print(ANEW + line);
            err.flush();
        }
    }

    @Override
    public boolean cancelled() {
        return stopping.getAsBoolean();
    }
}

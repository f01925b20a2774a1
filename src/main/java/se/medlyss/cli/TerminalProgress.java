package se.medlyss.cli;

import java.io.PrintWriter;
import se.medlyss.application.compilation.Compilation.Progress;
import se.medlyss.application.compilation.Compilation.Step;
import se.medlyss.texts.Texts;

/// One line on a terminal that says how far the work has come.
final class TerminalProgress implements Progress {

    /// Back to the begin of the line, and nothing left of it (ECMA-48, erase in line).
    private static final String ANEW = "\r\u001b[K";

    private final Texts texts;
    private final PrintWriter err;

    TerminalProgress(Texts texts, PrintWriter err) {
        this.texts = texts;
        this.err = err;
    }

    @Override
    public void at(Step step, long done, long total) {
        String count = total == 0 ? "" : " %d / %d".formatted(done, total);
        boolean last = step == Step.WRITING && done >= total;
        err.print(ANEW + (last ? "" : texts.of("compile.step.", step) + count));
        err.flush();
    }

    @Override
    public boolean cancelled() {
        return false;
    }
}

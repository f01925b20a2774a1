package se.medlyss.application.compilation;

import java.util.List;

/// Something that is made of a compilation, beside its monthly parts: tables, a report.
public interface CompilationOutput {

    /// Whether all of it is there, and is of this very compilation. Asked each time, so it has to be cheap.
    boolean complete(Compiled compiled) throws CompilationException;

    /// Writes it to the compilation's output folder: each file replaced in one step, and the same bytes for the same
    /// compilation.
    ///
    /// @return the names of the files, relative to the output folder
    List<String> write(Compiled compiled, Compilation.Progress progress) throws CompilationException;
}

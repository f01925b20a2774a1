package se.medlyss.application.compilation;

import java.nio.file.Path;

/// Something that is made of a compilation, beside its monthly parts: tables, a report.
public interface CompilationOutput {

    /// Whether all of it is there. What is there belongs to the latest compilation.
    boolean complete(Path out);

    /// Writes it to the compilation's output folder: each file replaced in one step, and the same bytes for the same
    /// compilation.
    void write(Compiled compiled) throws CompilationException;
}

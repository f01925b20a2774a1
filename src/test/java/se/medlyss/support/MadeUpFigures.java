package se.medlyss.support;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import se.medlyss.application.compilation.Compilation;
import se.medlyss.application.compilation.CompilationException;
import se.medlyss.application.compilation.Compiled;
import se.medlyss.application.output.OrganisationFigures;
import se.medlyss.application.output.OutputFile;
import se.medlyss.application.output.WriteOutputs;
import se.medlyss.compile.ReplacedFiles;

/// The figures of made-up compilations, as the files get them.
public final class MadeUpFigures {

    private MadeUpFigures() {}

    /// Of no evaluations at all.
    public static OrganisationFigures none(Path folder) throws IOException {
        return of(MadeUpCompilation.of(0, folder));
    }

    /// Of a compilation; nothing but an empty file is written, to its folder.
    public static OrganisationFigures of(Compiled compiled) throws IOException {
        List<OrganisationFigures> seen = new ArrayList<>();
        OutputFile catching = new OutputFile() {
            @Override
            public String name() {
                return "figures.tmp";
            }

            @Override
            public Draft begin(OutputStream to) {
                return seen::add;
            }
        };
        try {
            new WriteOutputs(new ReplacedFiles(), List.of(), catching, "1").write(compiled, Compilation.Progress.NONE);
            return seen.getFirst();
        } catch (CompilationException e) {
            throw new IOException(e);
        }
    }
}

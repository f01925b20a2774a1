package se.medlyss.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.TypeConversionException;
import se.medlyss.application.RecordReading.Reason;
import se.medlyss.application.compilation.Compilation;
import se.medlyss.application.compilation.CompilationException;
import se.medlyss.application.compilation.Compiled;
import se.medlyss.application.compilation.Finding;
import se.medlyss.texts.Texts;

/// Compiles what everybody put into a shared folder.
final class CompileCommand implements Command {

    /// Of so many files of one kind each is named to somebody who reads.
    private static final int FEW = 3;

    private final Toolbox tools;
    private final Texts texts;
    private final PrintWriter err;

    CompileCommand(Toolbox tools, Texts texts, PrintWriter err) {
        this.tools = tools;
        this.texts = texts;
        this.err = err;
    }

    @Override
    public CommandSpec spec(Help help) {
        return help.command("compile", texts.get("cli.compile.about"))
                .addOption(help.needed(folder("--share", texts.get("cli.compile.share"))))
                .addOption(folder("--out", texts.get("cli.compile.out")))
                .addOption(OptionSpec.builder("--parts")
                        .type(List.class)
                        .auxiliaryTypes(Path.class)
                        .paramLabel("DIR")
                        .description(texts.get("cli.compile.parts"))
                        .build())
                .addOption(OptionSpec.builder("--since")
                        .type(YearMonth.class)
                        .converters(CompileCommand::month)
                        .paramLabel("YYYY-MM")
                        .description(texts.get("cli.compile.since"))
                        .build())
                .addOption(help.home())
                .addOption(OptionSpec.builder("--json")
                        .description(texts.get("cli.compile.as-json"))
                        .build());
    }

    private static OptionSpec folder(String name, String about) {
        return OptionSpec.builder(name)
                .type(Path.class)
                .paramLabel("DIR")
                .description(about)
                .build();
    }

    private static YearMonth month(String text) {
        try {
            return YearMonth.parse(text);
        } catch (DateTimeException wrong) {
            throw new TypeConversionException(text);
        }
    }

    @Override
    public int run(ParseResult given, PrintWriter out) {
        @Nullable Path home = given.matchedOptionValue("--home", null);
        // Everything is said before it is closed: a process that is asked to end waits for that, and for no more.
        try (var compiling = tools.compiling(home)) {
            int exitCode = run(given, compiling, out);
            out.flush();
            err.flush();
            return exitCode;
        }
    }

    private int run(ParseResult given, Toolbox.Compiling compiling, PrintWriter out) {
        try {
            Compiled compiled = compile(compiling, request(given));
            if (given.hasMatchedOption("--json")) {
                out.println(Json.indented(CompiledJson.of(compiled)));
            } else {
                print(compiled, compiling.watched(), out);
            }
            return isClean(compiled) ? ExitCode.OK : ExitCode.FINDINGS;
        } catch (CompilationException stopped) {
            String problem = texts.of("compile.problem.", stopped.reason(), stopped.place());
            err.println(problem);
            if (given.hasMatchedOption("--json")) {
                out.println(Json.indented(CompiledJson.of(stopped, problem)));
            }
            return ExitCode.BAD_INPUT;
        }
    }

    /// What is half here yet is nothing to look at; what cannot be opened is, and it may be a whole month's folder.
    private static boolean isClean(Compiled compiled) {
        return compiled.quarantined().isEmpty()
                && compiled.findings().isEmpty()
                && compiled.retried().stream().noneMatch(each -> each.seen().reason() == Reason.UNREADABLE);
    }

    private Compiled compile(Toolbox.Compiling compiling, Compilation.Request request) throws CompilationException {
        var progress = new TerminalProgress(texts, err, compiling.watched(), compiling::stopping);
        try {
            return compiling.compileShare().run(request, progress);
        } finally {
            progress.end();
        }
    }

    private static Compilation.Request request(ParseResult given) {
        @Nullable Path out = given.matchedOptionValue("--out", null);
        @Nullable YearMonth since = given.matchedOptionValue("--since", null);
        return new Compilation.Request(
                given.matchedOptionValue("--share", Path.of("")),
                Optional.ofNullable(out),
                given.matchedOptionValue("--parts", List.of()),
                Optional.ofNullable(since));
    }

    /// @param read whether it is for somebody who reads it now, not for a script or a log
    private void print(Compiled compiled, boolean read, PrintWriter out) {
        out.println(texts.of(
                "compile.done.",
                compiled.outcome(),
                compiled.out(),
                compiled.written().size()));
        out.println(texts.get("compile.balance", compiled.balance().told().toArray()));
        compiled.since()
                .ifPresent(month -> out.println(
                        texts.get("compile.since", month, compiled.evaluations().size())));
        new RefusedLines(texts, read ? FEW : Integer.MAX_VALUE, out::println).print(compiled);
        compiled.findings().forEach(finding -> out.println(line(finding)));
    }

    private String line(Finding finding) {
        return finding.kind() + "  "
                + texts.of(
                        "compile.finding.", finding.kind(), finding.writerName(), finding.numbers(), finding.detail());
    }
}

package se.medlyss.cli;

import java.io.PrintWriter;
import java.util.Locale;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;
import se.medlyss.cli.Toolbox.Format;

/// Prints the JSON Schema of a published format.
final class SchemaCommand implements Command {

    private final Toolbox tools;

    SchemaCommand(Toolbox tools) {
        this.tools = tools;
    }

    @Override
    public CommandSpec spec(Help help) {
        return help.command("schema", help.texts().get("cli.schema.about"))
                .addPositional(PositionalParamSpec.builder()
                        .type(Format.class)
                        .converters(name -> Format.valueOf(name.toUpperCase(Locale.ROOT)))
                        .arity("0..1")
                        .paramLabel("evaluation|process|people|key|receipt|session|summary")
                        .description(help.texts().get("cli.schema.format"))
                        .build());
    }

    @Override
    public int run(ParseResult given, PrintWriter out) {
        out.println(
                tools.schema(given.matchedPositionalValue(0, Format.EVALUATION)).strip());
        return ExitCode.OK;
    }
}

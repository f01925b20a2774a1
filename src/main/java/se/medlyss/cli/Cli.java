package se.medlyss.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;
import se.medlyss.application.FileRefusedException;
import se.medlyss.application.StorageException;
import se.medlyss.process.Language;
import se.medlyss.texts.Texts;

/// The command line. Answers go to one stream and everything else to the other, so that answers can be piped.
public final class Cli {

    private static final String NAME = "medlyss";

    private final List<Command> commands;
    private final Texts texts;
    private final PrintWriter out;
    private final PrintWriter err;
    private final String version;

    public Cli(Toolbox tools, Texts texts, String version, PrintWriter out, PrintWriter err) {
        this.commands = List.of(
                new ScoreCommand(tools),
                new AgreeCommand(tools, texts, err),
                new SchemaCommand(tools),
                new DumpCommand(tools),
                new VerifyCommand(tools),
                new ExportCommand(tools, texts, err),
                new CompileCommand(tools, texts, err),
                new PublishCommand(tools, texts, err),
                new KeysCommand(tools, texts, err),
                new EraseCommand(tools, texts, err),
                new SimulateCommand(tools, texts));
        this.texts = texts;
        this.version = version;
        this.out = out;
        this.err = err;
    }

    /// Runs one command.
    ///
    /// @return one of [ExitCode]
    public int run(String... arguments) {
        var language = Help.language(arguments);
        if (!language.isEmpty()) {
            texts.use(Language.of(language).locale());
        }
        int exitCode = language.isEmpty() || Help.LANGUAGES.contains(language)
                ? answer(commandLine(), arguments)
                : unknownLanguage(language);
        out.flush();
        err.flush();
        return exitCode;
    }

    private int unknownLanguage(String language) {
        err.println(texts.get("cli.wrong.choice", Help.LANGUAGE, language, "sv, nb, en"));
        commandLine().usage(err);
        return ExitCode.USAGE;
    }

    private CommandLine commandLine() {
        var help = new Help(texts);
        var root = help.command(NAME, texts.get("cli.help.about"));
        root.version(NAME + " " + version);
        root.addOption(OptionSpec.builder("--version", "-V")
                .versionHelp(true)
                .description(texts.get("cli.option.version"))
                .build());
        commands.forEach(command -> {
            var spec = command.spec(help);
            root.addSubcommand(spec.name(), spec);
        });
        root.usageMessage().footer("", texts.get("cli.help.exit-codes"));
        return new CommandLine(root).setOut(out);
    }

    private int answer(CommandLine line, String... arguments) {
        try {
            var given = line.parseArgs(arguments);
            if (CommandLine.printHelpIfRequested(given)) {
                return ExitCode.OK;
            }
            if (!given.hasSubcommand()) {
                line.usage(err);
                return ExitCode.USAGE;
            }
            return run(given.subcommand());
        } catch (ParameterException wrong) {
            err.println(sentence(wrong));
            wrong.getCommandLine().usage(err);
            return ExitCode.USAGE;
        }
    }

    private int run(ParseResult given) {
        try {
            return command(given.commandSpec().name()).run(given, out);
        } catch (CommandException failed) {
            err.println(texts.of("cli.problem.", failed.reason(), failed.arguments()));
            return failed.exitCode();
        } catch (FileRefusedException refused) {
            String why = texts.of("refused.", refused.reason(), refused.place(), refused.detail());
            err.println(refused.file().map(file -> file + ": " + why).orElse(why));
            return ExitCode.BAD_INPUT;
        } catch (StorageException failed) {
            err.println(sentence(failed));
            return failed.reason() == StorageException.Reason.BUSY ? ExitCode.BUSY : ExitCode.BAD_INPUT;
        }
    }

    /// A command keeps nothing in memory as the window does.
    private String sentence(StorageException failed) {
        return switch (failed.reason()) {
            case DISK_FULL -> texts.get("launch.disk-full");
            case TOO_NEW -> texts.get("launch.too-new", String.valueOf(failed.getMessage()));
            default -> texts.of("problem.storage.", failed.reason());
        };
    }

    private Command command(String name) {
        var help = new Help(texts);
        return commands.stream()
                .filter(command -> command.spec(help).name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private String sentence(ParameterException wrong) {
        return switch (wrong) {
            case MissingParameterException missing -> texts.get("cli.wrong.missing", names(missing.getMissing()));
            case UnmatchedArgumentException unknown -> sentence(unknown);
            case OverwrittenOptionException twice -> texts.get("cli.wrong.twice", name(twice.getOverwritten()));
            default ->
                wrong.getArgSpec() instanceof PositionalParamSpec choice
                        ? texts.get(
                                "cli.wrong.choice",
                                wrong.getCommandLine().getCommandName(),
                                String.valueOf(wrong.getValue()),
                                choices(choice))
                        : texts.get("cli.wrong.value", name(wrong.getArgSpec()), String.valueOf(wrong.getValue()));
        };
    }

    /// What follows on the only choice that a command takes is understood, and still too much.
    private String sentence(UnmatchedArgumentException unknown) {
        var command = unknown.getCommandLine();
        var choice = command.getCommandSpec().positionalParameters().stream().findFirst();
        boolean option = unknown.getUnmatched().getFirst().startsWith("-");
        return choice.isPresent() && !option
                ? texts.get("cli.wrong.only-one", command.getCommandName(), choices(choice.get()))
                : texts.get("cli.wrong.unknown", String.join(" ", unknown.getUnmatched()));
    }

    private static String choices(PositionalParamSpec choice) {
        return choice.paramLabel().replace("|", ", ");
    }

    private static String names(List<ArgSpec> missing) {
        return missing.stream().map(Cli::name).collect(Collectors.joining(", "));
    }

    private static String name(@Nullable ArgSpec argument) {
        return switch (argument) {
            case OptionSpec option -> option.longestName();
            case PositionalParamSpec positional -> positional.paramLabel();
            case null, default -> NAME;
        };
    }
}

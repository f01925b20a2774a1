package se.medlyss.cli;

import java.nio.file.Path;
import java.util.Set;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import se.medlyss.texts.Texts;

/// Describes commands and their options in the user's language.
record Help(Texts texts) {

    static final String LANGUAGE = "--language";

    /// What may follow on [#LANGUAGE]: the tags of the languages, and the other two of Norwegian.
    static final Set<String> LANGUAGES = Set.of("sv", "nb", "no", "nn", "en");

    /// A command with the options that all have.
    CommandSpec command(String name, String about) {
        var spec = CommandSpec.create().name(name);
        spec.usageMessage()
                .description(about)
                .synopsisHeading(texts.get("cli.help.usage") + " ")
                .optionListHeading("%n" + texts.get("cli.help.options") + "%n")
                .commandListHeading("%n" + texts.get("cli.help.commands") + "%n")
                .sortOptions(false);
        spec.addOption(OptionSpec.builder("--help", "-h")
                .usageHelp(true)
                .description(texts.get("cli.option.help"))
                .build());
        spec.addOption(OptionSpec.builder(LANGUAGE)
                .type(String.class)
                .paramLabel("sv|nb|en")
                .description(texts.get("cli.option.language"))
                .build());
        return spec;
    }

    /// A file to read.
    OptionSpec file(String name, String about) {
        return OptionSpec.builder(name)
                .type(Path.class)
                .paramLabel("FILE")
                .required(true)
                .description(about)
                .build();
    }

    /// A figure.
    OptionSpec number(String name, Class<? extends Number> type, String label, String about) {
        return OptionSpec.builder(name)
                .type(type)
                .paramLabel(label)
                .description(about)
                .build();
    }

    /// The same option, without which the command cannot do anything.
    OptionSpec needed(OptionSpec option) {
        return option.toBuilder().required(true).build();
    }

    /// The home; the user's own when it is not given.
    OptionSpec home() {
        return home("cli.option.home");
    }

    /// The home.
    ///
    /// @param about the key of what the help says of it
    OptionSpec home(String about) {
        return OptionSpec.builder("--home")
                .type(Path.class)
                .paramLabel("DIR")
                .description(texts.get(about))
                .build();
    }

    /// The shared folder; the home's own when it is not given.
    OptionSpec share() {
        return OptionSpec.builder("--share")
                .type(Path.class)
                .paramLabel("DIR")
                .description(texts.get("cli.export.share"))
                .build();
    }

    /// The language that was asked for, as written; empty when none was. It is looked for before anything is parsed,
    /// because the messages about wrong arguments need it.
    static String language(String... arguments) {
        for (int i = 0; i < arguments.length; i++) {
            if (arguments[i].startsWith(LANGUAGE + "=")) {
                return arguments[i].substring(LANGUAGE.length() + 1);
            }
            if (arguments[i].equals(LANGUAGE) && i + 1 < arguments.length) {
                return arguments[i + 1];
            }
        }
        return "";
    }
}

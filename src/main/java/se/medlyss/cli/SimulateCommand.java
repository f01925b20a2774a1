package se.medlyss.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.SplittableRandom;
import java.util.concurrent.locks.LockSupport;
import java.util.random.RandomGenerator;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import se.medlyss.application.StorageException;
import se.medlyss.application.simulation.Acknowledge;
import se.medlyss.application.simulation.Simulations;
import se.medlyss.application.simulation.Wording;
import se.medlyss.texts.Texts;

/// Scores made-up calls through the same log, store and outbox as the screen.
final class SimulateCommand implements Command {

    private static final Duration SECOND = Duration.ofSeconds(1);

    /// No coach of the made-up organisation.
    private static final int ALONE = 0;

    private final Toolbox tools;
    private final Texts texts;

    SimulateCommand(Toolbox tools, Texts texts) {
        this.tools = tools;
        this.texts = texts;
    }

    @Override
    public CommandSpec spec(Help help) {
        return help.command("simulate", texts.get("cli.simulate.about"))
                .addOption(help.needed(help.home("cli.option.home.needed")))
                .addOption(help.needed(help.number("--calls", Integer.class, "N", texts.get("cli.simulate.calls"))))
                .addOption(
                        help.number("--keys-per-second", Double.class, "R", texts.get("cli.simulate.keys-per-second")))
                .addOption(help.number("--seed", Long.class, "S", texts.get("cli.simulate.seed")))
                .addOption(help.number("--coach", Integer.class, "1-4", texts.get("cli.simulate.coach")))
                .addOption(OptionSpec.builder("--acks")
                        .description(texts.get("cli.simulate.acks"))
                        .build());
    }

    @Override
    public int run(ParseResult given, PrintWriter out) throws CommandException, StorageException {
        int calls = given.matchedOptionValue("--calls", 0);
        double keysPerSecond = given.matchedOptionValue("--keys-per-second", 0.0);
        require(calls >= 0, given, "--calls", calls);
        boolean paced = given.hasMatchedOption("--keys-per-second");
        require(
                !paced || keysPerSecond > 0 && Double.isFinite(keysPerSecond),
                given,
                "--keys-per-second",
                keysPerSecond);
        int coach = given.matchedOptionValue("--coach", ALONE);
        require(coach >= ALONE && coach <= Simulations.COACHES, given, "--coach", coach);
        RandomGenerator random = given.hasMatchedOption("--seed")
                ? new SplittableRandom(given.matchedOptionValue("--seed", 0L))
                : new SplittableRandom();
        Acknowledge acknowledge =
                given.hasMatchedOption("--acks") ? (call, seq) -> print(out, "ack " + call + " " + seq) : (_, _) -> {};
        try (var home = tools.open(given.matchedOptionValue("--home", Path.of("")), "simulate")) {
            if (coach == ALONE) {
                simulate(home, calls, keysPerSecond, random, acknowledge);
            } else {
                home.simulations().organisation(coach, calls, SampleWording.in(texts), random, acknowledge);
            }
            return ExitCode.OK;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return ExitCode.FINDINGS;
        }
    }

    private static void require(boolean fits, ParseResult given, String option, Object value) {
        if (!fits) {
            CommandSpec command = given.commandSpec();
            throw new ParameterException(
                    command.commandLine(), option, null, command.findOption(option), String.valueOf(value));
        }
    }

    private void simulate(
            Toolbox.OpenedHome home, int calls, double keysPerSecond, RandomGenerator random, Acknowledge acknowledge)
            throws StorageException, InterruptedException {
        Wording wording = SampleWording.in(texts);
        if (keysPerSecond <= 0) {
            home.simulations().past(calls, wording, random, acknowledge);
            return;
        }
        long pause = (long) (SECOND.toNanos() / keysPerSecond);
        home.simulations().now(calls, home.calls(), _ -> LockSupport.parkNanos(pause), wording, random, acknowledge);
    }

    /// Whoever kills us has to see every line that we said is durable.
    private static void print(PrintWriter out, String line) {
        out.println(line);
        out.flush();
    }
}

package se.medlyss.ui.listen;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import se.medlyss.call.Answer;
import se.medlyss.call.MomentKind;
import se.medlyss.process.CallProcess;
import se.medlyss.process.CriterionKey;

/// The practice call: what is said in its two minutes, and what should be keyed.
///
record PracticeScript(List<PracticeCue> cues) {
    private static final String FILE = "practice.tsv";
    private static final long MILLIS = 1_000;

    PracticeScript {
        cues = List.copyOf(cues);
    }

    /// The script that ships with the app.
    static PracticeScript shipped() {
        InputStream file = Objects.requireNonNull(PracticeScript.class.getResourceAsStream(FILE), FILE);
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return new PracticeScript(lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(PracticeScript::cue)
                    .toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /// The script for this process: an organisation may have taken away what some lines are about.
    PracticeScript in(CallProcess process) {
        return new PracticeScript(
                cues.stream().filter(cue -> exists(cue.aim(), process)).toList());
    }

    private static boolean exists(PracticeAim aim, CallProcess process) {
        return switch (aim) {
            case PracticeAim.Answers(CriterionKey key, Answer answer) ->
                process.criterion(key).filter(answer::fits).isPresent();
            case PracticeAim.Enters(String stage) -> process.stage(stage).isPresent();
            case PracticeAim.Marks _, PracticeAim.Holds _, PracticeAim.Notes _, PracticeAim.Ends _ -> true;
        };
    }

    private static PracticeCue cue(String line) {
        String[] parts = line.split("\t", -1);
        return new PracticeCue(
                Long.parseLong(parts[0]) * MILLIS,
                PracticeCue.Speaker.valueOf(parts[1].toUpperCase(Locale.ROOT)),
                parts[2],
                aim(parts[3].split(" ", -1)));
    }

    private static PracticeAim aim(String... words) {
        return switch (words[0]) {
            case "answer" ->
                new PracticeAim.Answers(
                        CriterionKey.parse(words[1]), "met".equals(words[2]) ? Answer.MET : Answer.NOT_MET);
            case "stage" -> new PracticeAim.Enters(words[1]);
            case "moment" -> new PracticeAim.Marks(MomentKind.valueOf(words[1].toUpperCase(Locale.ROOT)));
            case "hold" -> new PracticeAim.Holds("on".equals(words[1]));
            case "note" -> new PracticeAim.Notes();
            case "end" -> new PracticeAim.Ends();
            default -> throw new IllegalArgumentException("unknown in " + FILE + ": " + words[0]);
        };
    }
}

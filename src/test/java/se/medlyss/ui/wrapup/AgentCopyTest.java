package se.medlyss.ui.wrapup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.medlyss.application.AgentCopy;
import se.medlyss.application.OpenCall;
import se.medlyss.application.PaperException;
import se.medlyss.call.CallEvent;
import se.medlyss.call.CallState;
import se.medlyss.call.Dispute;
import se.medlyss.call.Stamp;
import se.medlyss.call.Talk;
import se.medlyss.process.CriterionKey;
import se.medlyss.ui.scoring.CopySubject;
import se.medlyss.ui.scoring.Elapsed;

/// The agent's copy, read back from the file.
class AgentCopyTest {

    private final WrapUpStage set = new WrapUpStage(WrapUpStage.shipped("service-call"));

    @TempDir
    Path folder;

    private CopySubject talkedThrough() {
        OpenCall call = set.messyCall();
        call.take(new CallEvent.Commented(call.stamp(), CriterionKey.parse("solve.correct"), "fel leveransdatum"));
        set.open(call);
        while (set.model.state().get().left() > 0) {
            WrapUpState state = set.model.state().get();
            set.model.settle(state.choices(state.current().orElseThrow()).getFirst());
        }
        set.model.ending().finish();
        set.model.leave();
        set.executor.runReady();
        set.openTalk(call);
        var lifted = set.talk.state().get().proposals().strengths().getFirst();
        set.talk.edit(talk -> talk.withPleased("Att jag tog över ärendet")
                .withLifted(List.of(new Talk.Lifted(lifted.entry(), lifted.atMs(), "Jag ordnar det här åt dig nu")))
                .withDevelop("Öppna frågor")
                .withAgreed("En öppen fråga före lösningen")
                .withInCalls(3)
                .withBy(LocalDate.of(2026, 12, 4)));
        return set.talk.copySubject().orElseThrow();
    }

    private String saved(CopySubject subject, String name) throws IOException {
        Path file = folder.resolve(name + ".pdf");
        set.copies.save(subject, file);
        set.executor.runReady();
        Path gallery = Files.createDirectories(Path.of("target/gallery"));
        Files.write(gallery.resolve("agent-copy-" + name + ".pdf"), Files.readAllBytes(file));
        try (var pdf = Loader.loadPDF(file.toFile())) {
            return new PDFTextStripper().getText(pdf);
        }
    }

    @Test
    void saysStrengthsFirstAndThePercentLast() throws IOException {
        String text = saved(talkedThrough(), "sv-order");
        assertThat(text)
                .containsSubsequence(
                        "Sara Lindqvist",
                        "Att jag tog över ärendet",
                        "Jag ordnar det här åt dig nu",
                        "2:21",
                        "Öppna frågor",
                        "En öppen fråga före lösningen",
                        "3 av de närmaste samtalen",
                        "Svaret är rätt och fullständigt",
                        "fel leveransdatum",
                        "84,4");
        assertThat(text.indexOf("84,4")).isEqualTo(text.lastIndexOf("84,4"));
        assertThat(text).doesNotContain("070-174");
    }

    @Test
    void saysWhatTheAgentSeesDifferentlyAndWhatWasAnswered() throws IOException {
        CopySubject heard = talkedThrough();
        CallState call = heard.call();
        Stamp now = Objects.requireNonNull(call.last());
        LocalDate last = LocalDate.of(2026, 12, 4);
        CallState raised = call.apply(
                new CallEvent.Disputed(now, CriterionKey.parse("solve.correct"), "Det stod så i systemet", last));
        int dispute = raised.handling().disputes().getFirst().entry();
        CallState open =
                raised.apply(new CallEvent.Disputed(now, CriterionKey.parse("open.greet"), "Jag sa mitt namn", last));
        CallState decided = open.apply(new CallEvent.DisputeAnswered(
                now, dispute, Dispute.Outcome.REJECTED, "coach-anna", "Kunden frågade om ett annat datum"));
        String text = saved(new CopySubject(decided, heard.process(), heard.agent(), heard.coach()), "sv-disputed");
        assertThat(text)
                .containsSubsequence(
                        "En öppen fråga före lösningen",
                        "Det du ser annorlunda",
                        "Svaret är rätt och fullständigt: Det stod så i systemet",
                        "Godtogs inte",
                        "Kunden frågade om ett annat datum",
                        "Jag sa mitt namn",
                        "Väntar på svar, senast 4 dec");
    }

    @Test
    void givesALiftedAnswerOfTheWrapUpNoTime() throws IOException {
        CopySubject subject = talkedThrough();
        long over = subject.call().times().endedMs() + 29_000;
        set.talk.edit(talk -> talk.withLifted(List.of(new Talk.Lifted(7, over, "Tonen"))));
        CopySubject later = set.talk.copySubject().orElseThrow();
        String time = Elapsed.at(set.texts, later.call(), over);
        assertThat(time).isNotEmpty();
        assertThat(saved(later, "sv-lifted")).contains("Tonen").doesNotContain(time);
    }

    @Test
    void namesTheStageOfALiftedMomentWithoutWords() throws IOException {
        CopySubject quoted = talkedThrough();
        var lifted = quoted.call().talk().lifted().getFirst();
        set.talk.edit(talk -> talk.withLifted(List.of(new Talk.Lifted(lifted.entry(), lifted.atMs(), " "))));
        CopySubject subject = set.talk.copySubject().orElseThrow();
        var part = set.copies.of(subject).parts().get(1);
        assertThat(part.title()).isEqualTo("Det vi lyfter fram");
        assertThat(part.lines())
                .singleElement()
                .satisfies(line -> assertThat(line.text()).isEqualTo("Lösning"))
                .satisfies(line -> assertThat(line.beside()).isEqualTo("2:21"));
    }

    /// Two calls of one agent by one process must not replace each other's file.
    @Test
    void isCalledByTheDayOfTheCall() {
        CopySubject subject = talkedThrough();
        String day = Objects.requireNonNull(subject.call().began())
                .atZone(ZoneOffset.UTC)
                .toLocalDate()
                .toString();
        assertThat(set.copies.name(subject)).startsWith("Sara Lindqvist").endsWith(" " + day);
    }

    @ParameterizedTest
    @CsvSource({"sv,Det vi kom överens om", "nb,Det vi ble enige om", "en,What we agreed on"})
    void speaksEachLanguage(String language, String heading) throws IOException {
        CopySubject subject = talkedThrough();
        set.texts.use(Locale.of(language));
        assertThat(saved(subject, language)).contains(heading);
    }

    @Test
    void leavesOutWhatNobodySaid() {
        OpenCall call = set.finalCall();
        set.openTalk(call);
        AgentCopy copy = set.copies.of(set.talk.copySubject().orElseThrow());
        assertThat(copy.parts()).isEmpty();
        assertThat(copy.stages()).isNotEmpty();
        assertThat(copy.score()).hasSize(1);
    }

    @Test
    void tellsWhenTheFileCannotBeWritten() {
        set.copies.save(talkedThrough(), folder.resolve("nowhere").resolve("copy.pdf"));
        set.executor.runReady();
        assertThat(set.problems.standing())
                .extracting(problem -> problem.textKey())
                .containsExactly("problem.paper."
                        + PaperException.Reason.NOT_WRITTEN
                                .name()
                                .toLowerCase(Locale.ROOT)
                                .replace('_', '-'));
    }
}

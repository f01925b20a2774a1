package se.medlyss.call;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.medlyss.process.CriterionKey;
import se.medlyss.support.CallScript;
import se.medlyss.support.Samples;

class DraftsTest {

    private static final CriterionKey FIRST = CriterionKey.parse("open.first");
    private static final Stamp AT = new Stamp(9_000, Instant.parse("2026-11-21T12:05:09Z"));

    private final CallState before =
            CallScript.of(Samples.process("service")).pass(5).note("said twice").state();

    /// The name of what is written, and the event that keeps it or does away with it.
    static Stream<Object[]> ends() {
        return Stream.of(
                new Object[] {Drafts.comment(FIRST), new CallEvent.Commented(AT, FIRST, "wrong date")},
                new Object[] {Drafts.line(3), new CallEvent.EntryWorded(AT, 3, "said three times")},
                new Object[] {Drafts.line(3), new CallEvent.EntryDeleted(AT, 3)},
                new Object[] {Drafts.REVISION, new CallEvent.RevisionOpened(AT, "a mistake")});
    }

    @ParameterizedTest
    @MethodSource("ends")
    void remembersWhatIsHalfWrittenUntilItIsKept(String name, CallEvent end) {
        CallState half = before.apply(new CallEvent.WordsDrafted(AT, name, "half a tho"));
        assertThat(half.drafts().of(name)).isEqualTo("half a tho");
        assertThat(half.drafts().of(Drafts.comment(CriterionKey.parse("open.second"))))
                .isEmpty();
        assertThat(half.undo()).as("no turn of the call").isEqualTo(before.undo());
        assertThat(half.content()).isEqualTo(before.content());
        assertThat(half.last()).isEqualTo(before.last());
        assertThat(half.apply(end).drafts().of(name)).isEmpty();
        assertThat(half.apply(new CallEvent.WordsDrafted(AT, name, " ")).drafts())
                .isEqualTo(Drafts.NONE);
    }

    @Test
    void tellsOnlyWhatIsNews() {
        Drafts none = before.drafts();
        assertThat(none.change(AT, Drafts.REVISION, "as it stood ", "as it stood"))
                .isEmpty();
        Optional<CallEvent> news = none.change(AT, Drafts.REVISION, "as it is", "as it stood");
        Drafts half = before.apply(news.orElseThrow()).drafts();
        assertThat(half.change(AT, Drafts.REVISION, "as it is", "as it stood")).isEmpty();
        assertThat(half.change(AT, Drafts.REVISION, "as it stood", "as it stood"))
                .contains(new CallEvent.WordsDrafted(AT, Drafts.REVISION, ""));
    }
}

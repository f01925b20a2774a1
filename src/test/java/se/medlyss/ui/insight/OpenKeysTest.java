package se.medlyss.ui.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.medlyss.application.insight.CountingRecords;
import se.medlyss.application.insight.LatestCompilation.Writer;
import se.medlyss.application.signing.WriterKey;
import se.medlyss.people.Roster;
import se.medlyss.people.Signing;
import se.medlyss.support.MadeUpDelivery;

class OpenKeysTest {

    private static final WriterKey ONE = new WriterKey("ab12cd34".repeat(4), "01".repeat(32));
    private static final WriterKey OTHER = new WriterKey("ef56ab78".repeat(4), "02".repeat(32));

    private static OpenKeys open(Signing signing, WriterKey... published) {
        List<Writer> writers = List.of(writer(ONE), writer(OTHER));
        return OpenKeys.of(
                MadeUpDelivery.one()
                        .at(Instant.parse("2026-12-31T12:00:00Z"))
                        .with(new Roster(signing))
                        .from(writers)
                        .with(published)
                        .make(),
                ZoneOffset.UTC);
    }

    private static Writer writer(WriterKey key) {
        return new Writer(key.writer(), 3, Instant.EPOCH, List.of(), Set.of(), CountingRecords.NONE);
    }

    private static Signing approving(WriterKey... keys) {
        return new Signing(
                List.of(keys).stream()
                        .map(key -> new Signing.Key(key.writer(), key.key()))
                        .toList(),
                List.of(),
                null);
    }

    @Test
    void asksAboutKeysThatNobodyDecidedAbout() {
        assertThat(open(Signing.NONE, ONE, OTHER).waiting()).containsExactly(ONE, OTHER);
        OpenKeys one = open(approving(ONE), ONE, OTHER);
        assertThat(one.waiting()).containsExactly(OTHER);
        assertThat(one.day()).isNull();
        Signing lost = approving(OTHER)
                .with(new Signing(
                        List.of(), List.of(new Signing.Withdrawn(new Signing.Key(ONE.writer(), ONE.key()), "")), null));
        assertThat(open(lost, ONE, OTHER).waiting()).as("withdrawn").isEmpty();
    }

    @Test
    void offersToRequireSignaturesFromTheNextMonthOnceAllWhoWroteHaveAnApprovedKey() {
        assertThat(open(approving(ONE), ONE).day())
                .as("the other published none")
                .isNull();
        Signing both = approving(ONE, OTHER);
        assertThat(open(both, ONE, OTHER).day()).isEqualTo(LocalDate.parse("2027-01-01"));
        Signing required = both.with(new Signing(List.of(), List.of(), LocalDate.parse("2026-12-01")));
        assertThat(open(required, ONE, OTHER).day()).isNull();
        Signing lifted = required.with(new Signing(List.of(), List.of(), Signing.NEVER));
        assertThat(open(lifted, ONE, OTHER).day()).isEqualTo(LocalDate.parse("2027-01-01"));
    }
}

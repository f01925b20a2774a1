package se.medlyss.application.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.medlyss.application.ExportedRecord;
import se.medlyss.application.Outbox;
import se.medlyss.application.Outbox.Kind;
import se.medlyss.application.RecordException;
import se.medlyss.application.StorageException;
import se.medlyss.application.sharing.Retention.Rule;
import se.medlyss.support.Samples;

class RetentionTest extends InOutboxWorld {

    private static final int MONTHS = 6;
    private static final Instant LISTENED = Instant.parse("2026-01-10T09:00:00Z");
    private static final Instant TOO_OLD = Instant.parse("2026-08-01T09:00:00Z");

    private Retention retention;
    private UUID evaluation;

    @BeforeEach
    void open() throws StorageException, IOException {
        retention = new Retention(world.store().evaluations(), world.erase()::erase, world.time, OutboxWorld.ZONE);
        world.time.setWall(LISTENED);
        evaluation = world.talkedThrough();
        world.round();
        world.time.setWall(TOO_OLD);
    }

    @Test
    void erasesNothingBeforeItWasShown() throws StorageException {
        world.time.pass(Duration.ofDays(300));
        assertThat(retention.ripe(new Rule(MONTHS, Optional.empty()))).isEmpty();
    }

    @Test
    void saysHowManyGoAndWhen() throws StorageException {
        var notice = retention.notice(new Rule(MONTHS, Optional.empty())).orElseThrow();
        assertThat(notice)
                .isEqualTo(new Retention.Notice(
                        1, MONTHS, TOO_OLD, TOO_OLD.plus(Duration.ofDays(7)), Instant.parse("2026-02-01T10:00:00Z")));
        world.time.pass(Duration.ofDays(3));
        assertThat(retention.notice(shown(notice))).contains(notice);
        world.time.pass(Duration.ofDays(30));
        assertThat(retention.notice(shown(notice)).orElseThrow().goes())
                .as("never a day that is past")
                .isEqualTo(world.now());
    }

    @Test
    void erasesSevenDaysAfterItWasShownAndNotASecondSooner() throws StorageException, RecordException {
        Rule rule = shown(retention.notice(new Rule(MONTHS, Optional.empty())).orElseThrow());
        world.time.pass(Duration.ofDays(7).minusSeconds(1));
        assertThat(retention.ripe(rule)).isEmpty();
        world.time.pass(Duration.ofSeconds(1));
        assertThat(retention.ripe(rule)).containsExactly(evaluation);
        assertThat(retention.erase(evaluation)).isTrue();
        assertThat(world.store().evaluations().find(evaluation)).isEmpty();
        assertThat(retention.ripe(rule)).isEmpty();
        assertThat(retention.notice(rule)).as("nothing is due any more").isEmpty();
    }

    @Test
    void takesItBackFromTheSharedFolderAsWell() throws StorageException, RecordException, IOException {
        retention.erase(evaluation);
        assertThat(world.outbox().rows(evaluation)).extracting(Outbox.Row::kind).contains(Kind.ERASURE);
        world.round();
        assertThat(world.records()).singleElement().isInstanceOf(ExportedRecord.Erasure.class);
    }

    @Test
    void announcesAnewWhatBecameTooOldAfterTheAnnouncement() throws StorageException, RecordException {
        world.time.setWall(LISTENED.plus(Duration.ofDays(3)));
        UUID later = world.talkedThrough();
        world.time.setWall(Instant.parse("2026-07-11T09:00:00Z"));
        var first = retention.notice(new Rule(MONTHS, Optional.empty())).orElseThrow();
        world.time.pass(Duration.ofDays(7));
        assertThat(retention.olderThan(MONTHS)).isEqualTo(2);
        assertThat(retention.ripe(shown(first))).containsExactly(evaluation);
        retention.erase(evaluation);
        var second = retention.notice(shown(first)).orElseThrow();
        assertThat(second.shown()).isEqualTo(world.now());
        world.time.pass(Duration.ofDays(7));
        assertThat(retention.ripe(shown(second))).containsExactly(later);
    }

    @Test
    void keepsEverythingWithoutAPeriod() throws StorageException {
        Rule keep = new Rule(0, Optional.of(TOO_OLD));
        world.time.pass(Duration.ofDays(3000));
        assertThat(retention.notice(keep)).isEmpty();
        assertThat(retention.ripe(keep)).isEmpty();
    }

    @Test
    void announcesAnewWhenTheClockWasWrong() throws StorageException {
        Rule future = new Rule(MONTHS, Optional.of(TOO_OLD.plus(Duration.ofDays(900))));
        assertThat(retention.notice(future).orElseThrow().shown()).isEqualTo(TOO_OLD);
        assertThat(retention.ripe(future)).isEmpty();
    }

    @Test
    void erasesNothingWhileACallRuns() throws StorageException, RecordException {
        UUID running = world.running(Samples.header("agent-1"));
        world.time.pass(Duration.ofDays(400));
        Rule rule = new Rule(MONTHS, Optional.of(world.now().minus(Duration.ofDays(8))));
        assertThat(retention.ripe(rule)).containsExactly(evaluation).doesNotContain(running);
        assertThat(retention.erase(evaluation)).isFalse();
        assertThat(world.store().evaluations().find(evaluation)).isPresent();
    }

    @Test
    void erasesOnlySoManyInARun() throws StorageException {
        world.time.setWall(LISTENED);
        for (int more = 0; more < Retention.MOST_IN_A_RUN; more++) {
            world.scored(Samples.header("agent-1"), "");
        }
        world.time.setWall(TOO_OLD);
        Rule rule = new Rule(MONTHS, Optional.of(TOO_OLD));
        world.time.pass(Retention.SHOWN_FOR);
        assertThat(retention.notice(rule).orElseThrow().count()).isEqualTo(Retention.MOST_IN_A_RUN + 1);
        assertThat(retention.ripe(rule)).hasSize(Retention.MOST_IN_A_RUN);
    }

    private static Rule shown(Retention.Notice notice) {
        return new Rule(notice.months(), Optional.of(notice.shown()));
    }
}

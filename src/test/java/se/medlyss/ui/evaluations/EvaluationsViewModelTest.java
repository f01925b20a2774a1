package se.medlyss.ui.evaluations;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.medlyss.application.StorageException;
import se.medlyss.support.StepExecutor;
import se.medlyss.ui.base.Place;
import se.medlyss.ui.base.StartedBefore;
import se.medlyss.ui.base.Visit;

class EvaluationsViewModelTest {

    @TempDir
    private Path home;

    private final StepExecutor worker = new StepExecutor();
    private EvaluationsWorld world;
    private EvaluationsViewModel list;

    @BeforeEach
    void open() throws StorageException {
        world = new EvaluationsWorld(home);
        list = world.list(worker);
    }

    @AfterEach
    void close() throws StorageException {
        world.close();
    }

    private ListState state() {
        return list.state().get();
    }

    private void refresh() {
        list.refresh();
        worker.runReady();
    }

    @Test
    void saysThatThereIsNothingYet() {
        refresh();
        assertThat(state().found()).isZero();
        assertThat(state().any()).isFalse();
        list.startListening();
        assertThat(world.navigator.current().get()).isEqualTo(Visit.to(Place.START));
    }

    @Test
    void findsWordsInNotesAndTellsNoMatchFromNothingAtAll() {
        UUID praise = world.finished("kunden fick beröm");
        world.finished("lugnt tempo");
        refresh();
        assertThat(state().found()).isEqualTo(2);

        list.narrow(filter -> filter.withText("beröm"));
        worker.runReady();
        assertThat(state().found()).isEqualTo(1);
        assertThat(state().rows().get(0).summary().orElseThrow().id()).isEqualTo(praise);

        list.narrow(filter -> filter.withText("finnsinte"));
        worker.runReady();
        assertThat(state().found()).isZero();
        assertThat(state().any()).isTrue();

        list.clear();
        worker.runReady();
        assertThat(state().found()).isEqualTo(2);
    }

    @Test
    void narrowsToAPeriodThatBeginsAtMidnight() {
        world.finished("förra året");
        world.time.pass(Duration.ofDays(60));
        world.finished("nyss");
        refresh();
        list.narrow(filter -> filter.with(ListFilter.Period.LAST_30_DAYS));
        worker.runReady();
        assertThat(state().found()).isEqualTo(1);
        list.narrow(filter -> filter.with(ListFilter.Period.LAST_90_DAYS));
        worker.runReady();
        assertThat(state().found()).isEqualTo(2);
    }

    @Test
    void narrowsToAPeriodOfOnesOwnWithItsLastDay() {
        LocalDate first = LocalDate.ofInstant(world.time.instant(), ZoneOffset.UTC);
        world.finished("första dagen");
        world.time.pass(Duration.ofDays(1));
        world.finished("andra dagen");
        world.time.pass(Duration.ofDays(1));
        world.finished("tredje dagen");
        refresh();
        list.narrow(filter -> filter.with(new ListFilter.Days(first, first.plusDays(1))));
        worker.runReady();
        assertThat(state().found()).isEqualTo(2);
        list.narrow(filter -> filter.with(new ListFilter.Days(first.plusDays(2), null)));
        worker.runReady();
        assertThat(state().found()).isEqualTo(1);
        list.narrow(filter -> filter.with(new ListFilter.Days(null, null)));
        worker.runReady();
        assertThat(state().found()).isEqualTo(3);
    }

    @Test
    void showsExactlyWhatTheRetentionPeriodIsAboutToErase() throws StorageException {
        world.finished("gammalt");
        world.time.pass(Duration.ofHours(5));
        Instant limit = world.time.instant();
        world.finished("på gränsen, samma dag");
        world.scored.running("agent-1", "pågår");
        list.showOld(new StartedBefore(limit));
        worker.runReady();
        assertThat(state().found()).isEqualTo(1);
        assertThat(state().rows().get(0).summary().orElseThrow().id())
                .isEqualTo(world.store
                        .evaluations()
                        .startedBefore(limit, 1)
                        .getFirst()
                        .id());
        list.narrow(filter -> filter.with(ListFilter.Stand.ALL));
        worker.runReady();
        assertThat(state().found()).isEqualTo(3);
    }

    @Test
    void standsOnTheEvaluationThatWasOpenAlsoWhenANewerOneCameAboveIt() {
        for (int each = 0; each < 4; each++) {
            world.time.pass(Duration.ofMinutes(10));
            world.finished("samtal " + each);
        }
        refresh();
        list.open(state().rows().get(2).summary().orElseThrow(), 2);
        world.time.pass(Duration.ofMinutes(10));
        world.finished("nyast");
        refresh();
        assertThat(state().at()).isEqualTo(3);
        list.clear();
        refresh();
        assertThat(state().at()).as("nothing was narrowed, nothing forgotten").isEqualTo(3);
        list.narrow(filter -> filter.withText("samtal"));
        worker.runReady();
        assertThat(state().at()).isZero();
    }

    @Test
    void narrowsToTheAgentAndToWhereItStands() {
        world.finished("slut");
        world.scored.running("agent-2", "pågår");
        refresh();
        list.narrow(filter -> filter.withAgent("agent-2"));
        worker.runReady();
        assertThat(state().found()).isEqualTo(1);
        list.narrow(filter -> ListFilter.NONE.with(ListFilter.Stand.TO_TALK));
        worker.runReady();
        assertThat(state().found()).isEqualTo(1);
        assertThat(state().rows().get(0).summary().orElseThrow().agent()).isEqualTo("agent-1");
    }

    @Test
    void dropsAnAnswerThatALaterQuestionHasOvertaken() {
        world.finished("ett");
        world.finished("två");
        list.refresh();
        list.narrow(filter -> filter.withText("ett"));
        list.narrow(filter -> filter.withText("två"));
        worker.runReady();
        assertThat(state().filter().text()).isEqualTo("två");
        assertThat(state().found()).isEqualTo(1);
    }

    @Test
    void fetchesOnlyThePagesThatAreLookedAt() {
        for (int i = 0; i < 2 * PagedRows.PAGE + 5; i++) {
            world.finished("samtal " + i);
        }
        refresh();
        PagedRows rows = state().rows();
        assertThat(rows).hasSize(205);
        assertThat(rows.get(99).summary()).isPresent();
        assertThat(rows.get(204).summary()).as("on its way").isEmpty();
        worker.runReady();
        assertThat(rows.get(204).summary()).isPresent();
        assertThat(rows.get(150).summary()).as("never asked for before").isEmpty();
    }

    @Test
    void asksAgainForAPageThatDidNotCome() {
        PagedRows rows = new PagedRows(300, (asking, page) -> {});
        assertThat(rows.get(250).summary()).isEmpty();
        int[] asked = new int[1];
        PagedRows counted = new PagedRows(300, (asking, page) -> asked[0]++);
        counted.get(250);
        counted.get(251);
        assertThat(asked[0]).isEqualTo(1);
        counted.failed(2);
        counted.get(250);
        assertThat(asked[0]).isEqualTo(2);
    }

    @Test
    void opensAnEvaluation() {
        UUID evaluation = world.finished("ett");
        refresh();
        list.open(state().rows().get(0).summary().orElseThrow(), 0);
        assertThat(world.navigator.current().get()).isEqualTo(Visit.to(Place.EVALUATIONS, evaluation.toString()));
    }
}

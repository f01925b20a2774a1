package se.medlyss.ui.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.medlyss.application.RecordReading;
import se.medlyss.application.insight.CountingRecords;
import se.medlyss.application.insight.Facts;
import se.medlyss.application.insight.LatestCompilation.Quarantined;
import se.medlyss.application.insight.LatestCompilation.Writer;
import se.medlyss.application.insight.StageTable.Grouping;
import se.medlyss.application.insight.Told;
import se.medlyss.call.Mode;
import se.medlyss.support.MadeUpDelivery;
import se.medlyss.support.MadeUpRecords;
import se.medlyss.ui.base.Background;
import se.medlyss.ui.base.Place;
import se.medlyss.ui.base.Visit;

class InsightsViewModelTest {

    @TempDir
    private Path folder;

    private SampleHome home;
    private InsightsViewModel model;

    @BeforeEach
    void open() throws Exception {
        home = new SampleHome(folder.resolve("home"));
        model = home.model(new Background(Runnable::run, Runnable::run));
    }

    @AfterEach
    void close() throws Exception {
        home.close();
    }

    @Test
    void showsTheMostFrequentProcessAndModeOfTheOwnEvaluations() {
        model.refresh();
        var state = model.state().get();
        assertThat(state.chosen().process()).isEqualTo("service-call");
        assertThat(state.chosen().mode()).isEqualTo(Mode.LIVE);
        assertThat(state.reading()).isNull();
        var board = (Board.Overview) state.board();
        assertThat(board.slice().counted()).hasSizeGreaterThan(50);
        assertThat(board.slice().counted()).allMatch(each -> each.form().id().equals("service-call"));
        assertThat(board.headlines().quality()).isInstanceOf(Told.Shown.class);
        assertThat(board.table().rows()).hasSize(2);
    }

    @Test
    void keepsTheFiltersWhenTheSectionChangesAndThePageIsLeft() {
        model.refresh();
        model.choose(chosen -> chosen.withTeam("team-exempel").with(Period.ALL));
        model.choose(chosen -> chosen.with(Section.OUTCOMES));
        model.cancel();
        model.refresh();
        var state = model.state().get();
        assertThat(state.chosen().team()).isEqualTo("team-exempel");
        assertThat(state.chosen().period()).isEqualTo(Period.ALL);
        assertThat(state.board()).isInstanceOf(Board.Ended.class);
        assertThat(state.board().slice().counted())
                .isNotEmpty()
                .allMatch(each -> each.persons().team().equals("team-exempel"));
    }

    @Test
    void beginsWithTheFiltersOfTheLastTime() {
        model.refresh();
        model.choose(chosen -> chosen.withTeam("team-exempel")
                .with(Period.ALL)
                .with(Grouping.AGENT)
                .with(Section.OUTCOMES));
        InsightsViewModel next = home.model(new Background(Runnable::run, Runnable::run));
        next.refresh();
        assertThat(next.state().get().chosen()).isEqualTo(model.state().get().chosen());
        assertThat(next.state().get().board()).isInstanceOf(Board.Ended.class);
        next.choose(chosen -> chosen.withTeam(null));
        assertThat(home.kept.figures()).doesNotContainKey("team");
    }

    @Test
    void forgetsAFilterThatNothingFitsAnyLonger() {
        home.kept.keep(Map.of("period", "MILLENNIUM", "team", "gone", "process", "gone", "section", "COVERAGE"));
        InsightsViewModel next = home.model(new Background(Runnable::run, Runnable::run));
        next.refresh();
        var chosen = next.state().get().chosen();
        assertThat(chosen.team()).isNull();
        assertThat(chosen.process()).isEqualTo("service-call");
        assertThat(chosen.period()).isEqualTo(Chosen.FIRST.period());
        assertThat(chosen.section()).isEqualTo(Section.COVERAGE);
    }

    @Test
    void offersAStageOfSeveralProcessesAndKeepsItInEverySection() {
        model.refresh();
        assertThat(model.state().get().choices().subjects()).contains("service-call", "stage:close");
        model.choose(chosen -> chosen.withProcess("stage:close").with(Period.ALL));
        var board = (Board.Overview) model.state().get().board();
        assertThat(board.table().stages())
                .as("a column for each process")
                .hasSize(board.slice().processes().size())
                .hasSizeGreaterThan(1);
        assertThat(board.headlines().resolved()).isInstanceOf(Told.NotTold.class);
        for (Section section : Section.values()) {
            model.choose(chosen -> chosen.with(section));
            assertThat(model.state().get().board().slice().ofFamily())
                    .as("%s", section)
                    .isTrue();
        }
        model.refresh();
        assertThat(model.state().get().chosen().process()).isEqualTo("stage:close");
    }

    @Test
    void opensTheEvaluationsBehindAFigure() {
        model.refresh();
        var row = ((Board.Overview) model.state().get().board()).table().rows().getFirst();
        model.drill(Drill.of(model.state().get().board().slice(), row.group(), null, row.behind()));
        assertThat(model.state().get().drill().orElseThrow().evaluations()).isEqualTo(row.behind());
        var evaluation = row.behind().getFirst();
        model.open(evaluation);
        assertThat(home.navigator.current().get())
                .isEqualTo(Visit.to(Place.EVALUATIONS, evaluation.id().toString()));
        model.back();
        assertThat(model.state().get().drill()).isEmpty();
    }

    @Test
    void saysThatNothingWasCompiledYet() {
        home.share = folder;
        model.refresh();
        model.look(Facts.Origin.CENTRE);
        var trouble = model.state().get().trouble();
        assertThat(trouble).isNotNull();
        assertThat(trouble.key()).isEqualTo("insights.centre.not-compiled");
        assertThat(home.texts.has(trouble.key())).isTrue();
    }

    @Test
    void saysWhyItCouldNotCompile() {
        home.share = folder;
        model.refresh();
        model.look(Facts.Origin.CENTRE);
        model.compile();
        var state = model.state().get();
        assertThat(state.trouble()).isEqualTo(new InsightsState.Trouble("compile.problem.no-share", folder.toString()));
        assertThat(state.reading()).isNull();
    }

    @Test
    void showsTheCentreTeamsAndNoPersons() {
        home.share = folder;
        home.compiled = (_, _) -> MadeUpDelivery.one()
                .from(List.of(new Writer(
                        "ab".repeat(16), 3, Instant.EPOCH, List.of(2L), Set.of("coach"), CountingRecords.NONE)))
                .refusing(new Quarantined("evaluations/x.json", RecordReading.Reason.HASH, "", false))
                .make();
        model.refresh();
        model.choose(chosen -> chosen.with(Grouping.AGENT).with(Section.AGENT));
        model.look(Facts.Origin.CENTRE);
        var state = model.state().get();
        assertThat(state.source()).isEqualTo(Facts.Origin.CENTRE);
        assertThat(state.chosen().grouping()).isEqualTo(Grouping.TEAM);
        assertThat(state.chosen().section()).isEqualTo(Section.OVERVIEW);
        assertThat(state.board()).isInstanceOf(Board.Overview.class);
        model.choose(chosen -> chosen.with(Section.COVERAGE));
        var covered = (Board.Covered) model.state().get().board();
        assertThat(covered.delivery().writers().getFirst().missing()).containsExactly(2L);
        assertThat(covered.delivery().quarantined()).hasSize(1);
    }

    @Test
    void tellsThatALargeCompilationIsBeingReadAndCanBeStopped() {
        home.share = folder;
        home.compiled = (reader, cancelled) -> {
            new MadeUpRecords()
                    .all(1_200)
                    .takeWhile(_ -> !cancelled.getAsBoolean())
                    .forEach(reader::counted);
            return MadeUpDelivery.one().make();
        };
        List<InsightsState.Reading> told = new ArrayList<>();
        var following = model.state().map(InsightsState::reading);
        following.addListener((_, _, now) -> {
            if (now != null) {
                told.add(now);
            }
        });
        model.look(Facts.Origin.CENTRE);
        assertThat(told.stream().map(InsightsState.Reading::done)).containsExactly(500, 1_000);
        assertThat(model.state().get().reading()).as("all is read").isNull();
        assertThat(model.state().get().board().slice().counted()).isNotEmpty();
    }

    @Test
    void offersTheWholeOrganisationOnlyWhereThereIsAFolder() {
        model.refresh();
        assertThat(model.state().get().offered()).isFalse();
        home.share = folder;
        model.refresh();
        assertThat(model.state().get().offered()).isTrue();
    }
}

package se.medlyss.application.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.medlyss.application.insight.EvaluationFacts.Moment;
import se.medlyss.call.Mode;
import se.medlyss.call.MomentKind;
import se.medlyss.support.MadeUpFacts;

class WeeklyMeetingTest {

    private static final InsightFilter FILTER = InsightFilter.of("service", Mode.LIVE);

    private final List<EvaluationFacts> all = new ArrayList<>();

    @Test
    void takesNamesOutOfWhatIsReadAloud() {
        all.add(MadeUpFacts.one()
                .moment(new Moment(MomentKind.LIFT, "open", "Så fint, Alva! Alvas fråga hjälpte.", true))
                .moment(new Moment(MomentKind.LIFT, "open", "Not to be shared", false))
                .make());
        var meeting = WeeklyMeeting.of(
                slice(),
                StageTable.of(slice(), StageTable.Grouping.TEAM),
                Trend.of(slice(), Span.Unit.WEEK, Trend.Measure.QUALITY),
                List.of("Alva Exempel"));
        assertThat(meeting.lifted()).extracting(Moment::text).containsExactly("Så fint, …! …s fråga hjälpte.");
    }

    @Test
    void readsNothingAloudAtTheCentreThatFewPeopleSaidOrWereHeardWith() {
        for (int call = 0; call < 60; call++) {
            boolean few = call % 6 < 2;
            MadeUpFacts one = MadeUpFacts.one()
                    .of("east", "agent-" + call % 6)
                    .answer("open", "first", Answers.MET)
                    .moment(new Moment(MomentKind.LIFT, "open", "Well done", true));
            all.add(few ? one.answer("open", "second", Answers.NOT_MET).make() : one.make());
        }
        assertThat(meeting(Slice.of(MadeUpFacts.own(all), FILTER))
                        .weakest()
                        .orElseThrow()
                        .key()
                        .criterion())
                .isEqualTo("second");
        WeeklyMeeting whole = meeting(Slice.of(MadeUpFacts.centre(all), FILTER));
        assertThat(whole.weakest().orElseThrow().key().criterion()).isEqualTo("first");
        assertThat(whole.lifted()).hasSize(60);
        List<EvaluationFacts> four = all.stream()
                .filter(each -> !each.persons().agent().endsWith("4")
                        && !each.persons().agent().endsWith("5"))
                .toList();
        assertThat(meeting(Slice.of(MadeUpFacts.own(four), FILTER)).lifted()).hasSize(40);
        assertThat(meeting(Slice.of(MadeUpFacts.centre(four), FILTER)).lifted()).isEmpty();
    }

    @Test
    void namesTheStageThatIsLowestInMostTeamsWhereverTheWeakestCriterionIs() {
        for (int call = 0; call < 60; call++) {
            String team = List.of("east", "west", "north").get(call % 3);
            boolean east = team.equals("east");
            all.add(MadeUpFacts.one()
                    .of(team, team + call % 18)
                    .stage("open", east ? 50 : 80, 60)
                    .stage("solve", 70, 60)
                    .answer("open", "first", Answers.NOT_MET)
                    .answer("solve", "first", Answers.MET)
                    .make());
        }
        WeeklyMeeting meeting = meeting(slice());
        assertThat(meeting.weakest().orElseThrow().key().stage()).isEqualTo("open");
        assertThat(meeting.stage()).contains("solve");
        assertThat(meeting.inTeams()).isEqualTo(2);
        assertThat(meeting.ofTeams()).isEqualTo(3);
    }

    private static WeeklyMeeting meeting(Slice slice) {
        return WeeklyMeeting.of(
                slice,
                StageTable.of(slice, StageTable.Grouping.TEAM),
                Trend.of(slice, Span.Unit.WEEK, Trend.Measure.QUALITY),
                List.of());
    }

    private Slice slice() {
        return Slice.of(MadeUpFacts.own(all), FILTER);
    }
}

package se.medlyss.application.today;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.medlyss.application.EvaluationArchive.Agreed;
import se.medlyss.application.EvaluationArchive.Listening;
import se.medlyss.application.today.InTurn.Reason;
import se.medlyss.call.Context;
import se.medlyss.call.Talk;
import se.medlyss.people.Agent;

class NextInTurnTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final Agent ANNA = agent("anna", "east");
    private static final Agent BO = agent("bo", "east");
    private static final Agent CIA = agent("cia", "east");

    @Test
    void putsWhoeverHadNoneThisMonthFirst() {
        assertThat(order(
                        List.of(ANNA, BO),
                        List.of(heard("anna", "2026-11-02", 1), heard("bo", "2026-10-30", 0)),
                        Map.of(),
                        0))
                .containsExactly("bo", "anna");
    }

    @Test
    void putsWhoeverWasNeverListenedToBeforeThoseWhoWereLongAgo() {
        var turn = turn(List.of(ANNA, BO), List.of(heard("anna", "2025-01-02", 0)), Map.of(), 0);
        assertThat(names(turn)).containsExactly("bo", "anna");
        assertThat(turn.getFirst().reasons()).containsExactly(Reason.NEVER);
        assertThat(turn.getLast().reasons()).containsExactly(Reason.NONE_THIS_MONTH);
    }

    @Test
    void putsAFollowUpThatIsDueBeforeThoseWithoutOneAmongTheListenedTo() {
        var turn = turn(
                List.of(ANNA, BO),
                List.of(heard("anna", "2026-11-02", 1), heard("bo", "2026-11-18", 1)),
                Map.of("bo", agreed(TODAY)),
                0);
        assertThat(names(turn)).containsExactly("bo", "anna");
        assertThat(turn.getFirst().reasons()).containsExactly(Reason.FOLLOW_UP_DUE);
    }

    @Test
    void callsNobodyDueAgainWhoWasHeardToday() {
        var turn = turn(
                List.of(ANNA, BO), List.of(heard("anna", "2026-11-20", 1), heard("bo", "2026-11-19", 3)), Map.of(), 0);
        assertThat(names(turn)).containsExactly("bo", "anna");
        assertThat(turn)
                .extracting(each -> each.reasons().getFirst())
                .containsExactly(Reason.LONGEST_AGO, Reason.HEARD_TODAY);
    }

    @Test
    void leavesAFollowUpAloneUntilItsDay() {
        var turn = turn(
                List.of(ANNA, BO),
                List.of(heard("anna", "2026-11-02", 1), heard("bo", "2026-11-18", 1)),
                Map.of("bo", agreed(TODAY.plusDays(1))),
                0);
        assertThat(names(turn)).containsExactly("anna", "bo");
        assertThat(turn.getLast().agreed()).isNotNull();
    }

    @Test
    void namesTheFollowUpFirstWhenSomebodyHadNoneThisMonthEither() {
        var turn = turn(
                List.of(ANNA, BO),
                List.of(heard("anna", "2026-09-01", 0), heard("bo", "2026-10-01", 0)),
                Map.of("bo", agreed(TODAY.minusDays(3))),
                0);
        assertThat(names(turn)).containsExactly("bo", "anna");
        assertThat(turn.getFirst().reasons()).containsExactly(Reason.FOLLOW_UP_DUE, Reason.NONE_THIS_MONTH);
    }

    @Test
    void putsTheNewBeforeTheOthersAndTheLongestAgoFirstAmongEquals() {
        var listenings = List.of(
                heard("anna", "2026-11-10", 1),
                heard("bo", "2026-11-02", 1),
                new Listening("cia", at("2026-11-19"), "c-1", Context.INTRODUCTION, 1, 1));
        assertThat(order(List.of(ANNA, BO, CIA), listenings, Map.of(), 0)).containsExactly("cia", "bo", "anna");
    }

    @Test
    void putsTheNewBackOnceTheyWereListenedToToday() {
        var turn = turn(List.of(ANNA, BO), List.of(newcomer("anna", "2026-11-20", 1), heard("bo", "2026-11-19", 1)));
        assertThat(names(turn)).containsExactly("bo", "anna");
        assertThat(turn.getLast().reasons()).doesNotContain(Reason.INTRODUCTION);
    }

    @Test
    void putsTheNewBackOnceTheyReachedTheAim() {
        var turn = turn(List.of(ANNA, BO), List.of(newcomer("anna", "2026-11-02", 3), heard("bo", "2026-11-19", 1)));
        assertThat(names(turn)).containsExactly("bo", "anna");
        assertThat(turn.getLast().reasons()).containsExactly(Reason.AIM_REACHED);
    }

    @Test
    void putsThoseWhoReachedTheAimLast() {
        var turn = turn(
                List.of(ANNA, BO), List.of(heard("anna", "2026-11-02", 3), heard("bo", "2026-11-18", 2)), Map.of(), 3);
        assertThat(names(turn)).containsExactly("bo", "anna");
        assertThat(turn.getFirst().reasons()).containsExactly(Reason.BELOW_AIM);
        assertThat(turn.getLast().reasons()).containsExactly(Reason.AIM_REACHED);
    }

    @Test
    void tellsThatACoachFromAnotherTeamListens() {
        var turn = turn(List.of(agent("dan", "west")), List.of(heard("dan", "2026-11-18", 1)), Map.of(), 0);
        assertThat(turn.getFirst().reasons()).containsExactly(Reason.OTHER_TEAM);
    }

    @Test
    void leavesOutThoseWhoAreNoLongerActive() {
        var gone = new Agent("gone", "gone", "east", false, false);
        assertThat(order(List.of(ANNA, gone), List.of(), Map.of(), 0)).containsExactly("anna");
    }

    @Test
    void sortsByNameWhenNothingElseDiffers() {
        assertThat(order(List.of(CIA, BO, ANNA), List.of(), Map.of(), 0)).containsExactly("anna", "bo", "cia");
    }

    private static List<String> order(
            List<Agent> agents, List<Listening> listenings, Map<String, Agreed> agreed, int aim) {
        return names(turn(agents, listenings, agreed, aim));
    }

    private static List<InTurn> turn(
            List<Agent> agents, List<Listening> listenings, Map<String, Agreed> agreed, int aim) {
        Map<String, Listening> byAgent = new java.util.HashMap<>();
        listenings.forEach(each -> byAgent.put(each.agent(), each));
        return new NextInTurn("east", aim, TODAY, ZoneOffset.UTC).order(agents, byAgent, agreed);
    }

    private static List<InTurn> turn(List<Agent> agents, List<Listening> listenings) {
        return turn(agents, listenings, Map.of(), 3);
    }

    private static Listening newcomer(String agent, String last, int thisMonth) {
        return new Listening(agent, at(last), "c-1", Context.INTRODUCTION, 9, thisMonth);
    }

    private static List<String> names(List<InTurn> turn) {
        return turn.stream().map(each -> each.agent().name()).toList();
    }

    private static Agent agent(String name, String team) {
        return new Agent(name, name, team, false, true);
    }

    private static Listening heard(String agent, String last, int thisMonth) {
        return new Listening(agent, at(last), "c-1", Context.ORDINARY, 9, thisMonth);
    }

    private static Instant at(String day) {
        return Instant.parse(day + "T09:00:00Z");
    }

    private static Agreed agreed(LocalDate by) {
        var talk = new Talk("", List.of(), "", "open questions", 5, by, false, null, 0, null);
        return new Agreed(new UUID(1, 2), talk, at("2026-11-07"), 2, 4);
    }
}

package se.medlyss.application.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import se.medlyss.application.EvaluationQuery;
import se.medlyss.application.EvaluationSummary;
import se.medlyss.application.FileRefusedException.Reason;
import se.medlyss.application.PeopleChange;
import se.medlyss.application.StorageException;
import se.medlyss.call.CallEvent;
import se.medlyss.people.Agent;
import se.medlyss.people.Coach;
import se.medlyss.people.Roster;
import se.medlyss.people.Team;
import se.medlyss.support.LyingFiles.Lie;
import se.medlyss.support.ScoredCalls;

class PickUpPeopleTest extends InPublishingWorld {

    private static final Agent ADDED = new Agent("p-5f2a90c1d3e4", "Åsa Påhittad", "", true, true);
    private static final Roster ROSTER = new Roster(
            List.of(new Roster.Group("east", "lund")),
            List.of(new Roster.Member("4711", "east", true), new Roster.Member("4712", "east", false)),
            List.of(new Roster.Listener("c-1", "east", 20)),
            List.of(),
            List.of());
    private static final Roster MERGING = new Roster(
            ROSTER.teams(),
            ROSTER.agents(),
            ROSTER.coaches(),
            List.of(new Roster.Alias(ADDED.id(), "4711")),
            List.of());

    private static final Roster SEPARATING =
            new Roster(ROSTER.teams(), ROSTER.agents(), ROSTER.coaches(), List.of(), List.of(), MERGING.aliases());

    @Test
    void addsWhomTheRosterNamesUnderTheirPseudonyms() throws IOException, StorageException {
        world.put(1, ROSTER);
        assertThat(round().taken()).isEqualTo(1);
        assertThat(world.store().people().agents())
                .containsExactly(
                        new Agent("4711", "4711", "east", false, true),
                        new Agent("4712", "4712", "east", false, false));
        assertThat(world.store().people().teams()).containsExactly(new Team("east", "east", "lund"));
        assertThat(world.store().people().coaches()).containsExactly(new Coach("c-1", "c-1", "east"));
        assertThat(round().taken()).as("the second look").isZero();
    }

    @Test
    void keepsTheNamesThatThisComputerKnowsAndRemovesNobody() throws IOException, StorageException {
        world.store().people().save(new Team("east", "Öst", ""));
        world.store().people().save(new Agent("4711", "Nils Påhittad", "west", false, true));
        world.store().people().save(new Agent("4799", "Sara Påhittad", "west", false, true));
        world.put(1, ROSTER);
        round();
        assertThat(world.store().people().agent("4711"))
                .contains(new Agent("4711", "Nils Påhittad", "east", false, true));
        assertThat(world.store().people().agent("4799")).isPresent();
        assertThat(world.store().people().teams()).containsExactly(new Team("east", "Öst", "lund"));
    }

    @Test
    void mergesAProvisionalAgentAndKeepsTheirEvaluationsAndTheirName() throws IOException, StorageException {
        world.store().people().save(ADDED);
        ScoredCalls calls = new ScoredCalls(world.store().events(), world.time, 1);
        calls.finished(ADDED.id(), "before");
        var running = calls.running(ADDED.id(), "meanwhile");
        world.put(1, MERGING);
        round();
        assertThat(world.store().people().agents()).extracting(Agent::id).containsExactlyInAnyOrder("4711", "4712");
        assertThat(agents()).containsOnly("4711").hasSize(2);
        assertThat(world.store().people().agent(ADDED.id()))
                .as("by the id that the call was scored with")
                .contains(new Agent("4711", "Åsa Påhittad", "east", false, true));
        assertThat(world.store().people().merged()).containsEntry(ADDED.id(), "4711");
        running.take(new CallEvent.CallEnded(running.stamp(), null));
        calls.save();
        assertThat(agents()).as("after another event of the running call").containsOnly("4711");
        world.restart();
        assertThat(agents()).containsOnly("4711");
        assertThat(world.store().inspection().verify().ok()).isTrue();
    }

    private List<String> agents() throws StorageException {
        return world.store().evaluations().page(EvaluationQuery.ALL, 0, 10).stream()
                .map(EvaluationSummary::agent)
                .toList();
    }

    @Test
    void staysMergedWhateverALaterRosterLeavesOutOrSaysOtherwise() throws IOException, StorageException {
        world.store().people().save(ADDED);
        world.put(1, MERGING);
        round();
        world.put(2, ROSTER);
        world.put(
                3,
                new Roster(
                        ROSTER.teams(),
                        ROSTER.agents(),
                        ROSTER.coaches(),
                        List.of(new Roster.Alias(ADDED.id(), "4712")),
                        List.of()));
        assertThat(round().standing().resolve(ADDED.id())).isEqualTo("4711");
        assertThat(world.store().people().merged()).containsEntry(ADDED.id(), "4711");
    }

    @Test
    void separatesWhoWasMergedByMistakeAndLeavesTheOthersEvaluationsWithThem() throws IOException, StorageException {
        world.store().people().save(ADDED);
        world.store().people().save(new Agent("4711", "Nils Påhittad", "east", false, true));
        ScoredCalls calls = new ScoredCalls(world.store().events(), world.time, 1);
        calls.finished(ADDED.id(), "theirs");
        calls.finished("4711", "of the other");
        world.put(1, MERGING);
        round();
        assertThat(agents()).containsOnly("4711").hasSize(2);
        world.put(2, SEPARATING);
        assertThat(round().standing().resolve(ADDED.id())).isEqualTo(ADDED.id());
        assertThat(agents()).containsExactlyInAnyOrder(ADDED.id(), "4711");
        assertThat(world.store().people().merged()).isEmpty();
        assertThat(world.store().people().agent(ADDED.id()))
                .as("under the pseudonym: the name went when they were merged")
                .contains(new Agent(ADDED.id(), ADDED.id(), "", true, true));
        assertThat(world.store().people().agent("4711"))
                .contains(new Agent("4711", "Nils Påhittad", "east", false, true));
        world.restart();
        assertThat(agents()).containsExactlyInAnyOrder(ADDED.id(), "4711");
        assertThat(world.store().inspection().verify().ok()).isTrue();
    }

    @Test
    void givesAnEvaluationBackWhoseChangeOfAgentWasUndone() throws IOException, StorageException {
        world.store().people().save(ADDED);
        ScoredCalls calls = new ScoredCalls(world.store().events(), world.time, 1);
        var undone = calls.running(ADDED.id(), "theirs after all");
        undone.take(new CallEvent.AgentChanged(undone.stamp(), "4711", "east"));
        undone.take(new CallEvent.Undone(undone.stamp()));
        var given = calls.running("4711", "theirs for a moment");
        given.take(new CallEvent.AgentChanged(given.stamp(), ADDED.id(), "east"));
        given.take(new CallEvent.Undone(given.stamp()));
        var redone = calls.running("4711", "theirs in the end");
        redone.take(new CallEvent.AgentChanged(redone.stamp(), ADDED.id(), "east"));
        redone.take(new CallEvent.Undone(redone.stamp()));
        redone.take(new CallEvent.Redone(redone.stamp()));
        calls.save();
        List<String> before = agents();
        assertThat(before).containsExactlyInAnyOrder(ADDED.id(), "4711", ADDED.id());
        world.put(1, MERGING);
        round();
        assertThat(agents()).containsOnly("4711").hasSize(3);
        world.put(2, SEPARATING);
        round();
        assertThat(agents()).as("in the lists, as before they were merged").containsExactlyElementsOf(before);
    }

    @Test
    void staysSeparatedWhateverAnotherRosterSaysAndMergesWithSomebodyElse() throws IOException, StorageException {
        world.store().people().save(ADDED);
        world.put(1, MERGING);
        round();
        world.put(2, SEPARATING);
        world.put(3, MERGING);
        assertThat(round().standing().resolve(ADDED.id())).isEqualTo(ADDED.id());
        Roster right = new Roster(
                ROSTER.teams(),
                ROSTER.agents(),
                ROSTER.coaches(),
                List.of(new Roster.Alias(ADDED.id(), "4712")),
                List.of());
        world.put(4, right);
        assertThat(round().standing().resolve(ADDED.id())).isEqualTo("4712");
        assertThat(world.store().people().merged()).containsEntry(ADDED.id(), "4712");
    }

    @Test
    void mergesNobodyWhenItHearsOfBothAtOnce() throws IOException, StorageException {
        world.store().people().save(ADDED);
        world.put(1, MERGING);
        world.put(2, SEPARATING);
        round();
        assertThat(world.store().people().agent(ADDED.id())).contains(ADDED);
        assertThat(world.store().people().merged()).isEmpty();
    }

    @Test
    void keepsNothingOrEverythingWhenItIsKilledMidway() throws IOException, StorageException {
        world.store().people().save(ADDED);
        world.put(1, MERGING);
        assertThatThrownBy(() -> world.pickUpPeople(new DyingFiles(world.store().published()))
                        .round())
                .isInstanceOf(StorageException.class);
        world.restart();
        assertThat(world.store().people().agents()).containsExactly(ADDED);
        assertThat(round().taken()).isEqualTo(1);
        assertThat(world.store().people().agents()).extracting(Agent::id).contains("4711");
    }

    @Test
    void takesTheRostersOfYearsSomeAtATimeAndHearsOfAllOfThemAtOnce() throws IOException, StorageException {
        world.store().people().save(ADDED);
        for (int sequence = 1; sequence <= 50; sequence++) {
            world.put(
                    sequence,
                    sequence == 2
                            ? MERGING
                            : sequence == 40
                                    ? SEPARATING
                                    : new Roster(
                                            ROSTER.teams(),
                                            List.of(new Roster.Member("a-" + sequence, "east", true)),
                                            ROSTER.coaches(),
                                            List.of(),
                                            List.of()));
        }
        List<Integer> together = new ArrayList<>();
        PublishedFiles counting = new PublishedFiles() {
            @Override
            public List<Taken> processes() throws StorageException {
                return world.store().published().processes();
            }

            @Override
            public void takeProcess(Taken process) throws StorageException {
                world.store().published().takeProcess(process);
            }

            @Override
            public void eachRoster(Consumer<Taken> reader) throws StorageException {
                world.store().published().eachRoster(reader);
            }

            @Override
            public void takeRosters(List<Taken> rosters, PeopleChange change, Roster standing) throws StorageException {
                together.add(rosters.size());
                world.store().published().takeRosters(rosters, change, standing);
            }
        };
        assertThat(world.pickUpPeople(counting).round().orElseThrow().taken()).isEqualTo(50);
        assertThat(together).hasSizeGreaterThan(1).allMatch(some -> some <= 16);
        assertThat(world.store().people().agent(ADDED.id()))
                .as("merged and separated before this computer heard of either")
                .contains(ADDED);
        assertThat(world.store().people().agents())
                .as("those of the last roster")
                .extracting(Agent::id)
                .containsExactlyInAnyOrder(ADDED.id(), "a-50");
        assertThat(round().taken()).isZero();
    }

    @Test
    void tellsATornFileFromAFolderThatGoesAway() throws IOException, StorageException {
        Path file = world.put(1, ROSTER);
        String whole = Files.readString(file);
        Files.writeString(file, whole.substring(0, whole.length() / 2));
        assertThat(round().refused()).extracting(RefusedFile::reason).containsExactly(Reason.JSON);
        Files.writeString(file, whole.replace("4711", "4710"));
        assertThat(round().refused()).extracting(RefusedFile::reason).containsExactly(Reason.HASH);
        Files.writeString(file, whole);
        world.disk.tell(Lie.AWAY);
        assertThat(world.pickUpPeople().round()).isEmpty();
        assertThat(world.store().people().agents()).isEmpty();
        world.disk.tell(Lie.NONE);
        assertThat(round().taken()).isEqualTo(1);
    }

    private PickUpPeople.Round round() throws StorageException {
        return world.pickUpPeople().round().orElseThrow();
    }
}

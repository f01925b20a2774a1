package se.medlyss.call;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.medlyss.process.Phase;

/// What holds for every call, whatever is pressed.
class CallFoldPropertiesTest {

    private static final int PRESSES = 60;

    static Stream<Arguments> calls() {
        return LongStream.range(0, 150).mapToObj(Arguments::of);
    }

    @ParameterizedTest
    @MethodSource("calls")
    void givesBackExactlyWhatWasBeforeEachObservationAndAfterIt(long seed) {
        RandomCall call = new RandomCall(seed);
        Deque<CallContent> before = new ArrayDeque<>();
        for (int i = 0; i < PRESSES; i++) {
            CallContent content = call.state().content();
            call.press().ifPresent(_ -> before.push(content));
        }
        Deque<CallContent> after = new ArrayDeque<>();
        for (CallContent content : before) {
            after.push(call.state().content());
            call.take(new CallEvent.Undone(call.at()));
            assertThat(call.state().content()).isEqualTo(content);
        }
        assertThat(call.state().undo().isEmpty()).as("nothing of another call").isTrue();
        for (CallContent content : after) {
            call.take(new CallEvent.Redone(call.at()));
            assertThat(call.state().content()).isEqualTo(content);
        }
        assertThat(call.state().redo().isEmpty()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("calls")
    void isTheSameFoldEventByEventAndAllAtOnce(long seed) {
        RandomCall call = new RandomCall(seed);
        CallState start = call.state();
        for (int i = 0; i < PRESSES; i++) {
            call.press();
            if (i % 7 == 0) {
                call.take(new CallEvent.Undone(call.at()));
            }
        }
        CallState again = start;
        for (CallEvent event : call.events()) {
            again = again.apply(event);
        }
        assertThat(again).isEqualTo(call.state());
    }

    @ParameterizedTest
    @MethodSource("calls")
    void addsStagesAndGapsUpToTheTimeOfTheCall(long seed) {
        RandomCall call = new RandomCall(seed);
        for (int i = 0; i < PRESSES; i++) {
            call.press();
            assertAddsUp(call.state(), call.nowMs());
        }
        call.take(new CallEvent.CallEnded(call.at(), "after"));
        for (int i = 0; i < 5; i++) {
            call.press();
            assertAddsUp(call.state(), call.nowMs());
        }
        call.take(new CallEvent.Resumed(call.at()));
        assertAddsUp(call.state(), call.nowMs());
    }

    private static void assertAddsUp(CallState state, long nowMs) {
        CallTimes times = state.times();
        long visited = 0;
        long gaps = 0;
        Optional<Visit> newer = Optional.empty();
        for (Visit visit : times.visits()) {
            if (visit.phase() == Phase.CALL) {
                long left = visit.leftMs() == null ? nowMs : visit.leftMs();
                assertThat(left).as("%s", visit).isGreaterThanOrEqualTo(visit.enteredMs());
                visited += left - visit.enteredMs();
                gaps += newer.map(next -> next.enteredMs() - left).orElse(0L);
                newer = Optional.of(visit);
            }
        }
        long first = newer.map(visit -> visit.enteredMs() - start(times)).orElse(0L);
        assertThat(visited + gaps + first).isEqualTo(times.durationMs(nowMs));
        assertThat(times.stageMs("open", nowMs) + times.stageMs("solve", nowMs)).isEqualTo(visited);
        assertThat(gaps).as("a stage is current all the while").isZero();
    }

    private static long start(CallTimes times) {
        Long start = times.startMs();
        return start == null ? 0 : start;
    }
}

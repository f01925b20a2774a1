package se.medlyss.score;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.medlyss.call.CallState;
import se.medlyss.call.Visit;
import se.medlyss.process.CallProcess;
import se.medlyss.process.Phase;
import se.medlyss.process.Stage;

/// Whether the stages of the call were entered in the order of the process. Coming back to a stage is no deviation.
final class VisitOrder {

    private VisitOrder() {}

    /// Each stage that was entered before an earlier one of the process.
    static Stream<Finding> deviations(CallState state, CallProcess process) {
        List<String> order = process.stages(Phase.CALL).stream().map(Stage::id).toList();
        List<Visit> first = firstVisits(state, order);
        return IntStream.range(0, first.size()).boxed().flatMap(at -> {
            Visit visit = first.get(at);
            return first.stream()
                    .skip(at + 1L)
                    .filter(later -> order.indexOf(later.stage()) < order.indexOf(visit.stage()))
                    .limit(1)
                    .map(later ->
                            new Finding.OutOfOrder(visit.stage(), visit.entry(), visit.enteredMs(), later.stage()));
        });
    }

    private static List<Visit> firstVisits(CallState state, List<String> order) {
        Set<String> seen = new HashSet<>();
        List<Visit> first = new ArrayList<>();
        for (Visit visit : state.times().visits().oldestFirst()) {
            if (order.contains(visit.stage()) && seen.add(visit.stage())) {
                first.add(visit);
            }
        }
        return first;
    }
}

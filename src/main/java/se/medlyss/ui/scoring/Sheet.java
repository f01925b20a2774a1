package se.medlyss.ui.scoring;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.medlyss.process.CallProcess;
import se.medlyss.process.Criterion;
import se.medlyss.process.CriterionKey;
import se.medlyss.process.LocalText;
import se.medlyss.process.Phase;
import se.medlyss.process.ProcessRef;
import se.medlyss.process.Stage;

/// The criteria that are on the screen together: those of one stage, or those of the whole call.
///
/// @param process the version that they belong to
/// @param id      the stage's id
/// @param name    null for the whole call, whose name is the app's own
public record Sheet(ProcessRef process, String id, @Nullable LocalText name, List<Row> rows) {

    /// A criterion with its key.
    public record Row(CriterionKey key, Criterion criterion) {}

    /// The id of the sheet that holds the whole-call criteria.
    public static final String WHOLE_CALL = "*";

    public Sheet {
        rows = List.copyOf(rows);
    }

    /// The sheet of a stage.
    public static Sheet of(ProcessRef process, Stage stage) {
        return new Sheet(process, stage.id(), stage.name(), rows(stage).toList());
    }

    /// The criteria that run through the whole call.
    public static Sheet wholeCall(ProcessRef ref, CallProcess process) {
        List<Row> rows =
                process.stages(Phase.WHOLE).stream().flatMap(Sheet::rows).toList();
        return new Sheet(ref, WHOLE_CALL, null, rows);
    }

    /// Whether these are the criteria of the whole call.
    public boolean isWholeCall() {
        return id.equals(WHOLE_CALL);
    }

    /// The row with the number that its key shows, 1 for the first.
    public Optional<Row> row(int number) {
        return number >= 1 && number <= rows.size() ? Optional.of(rows.get(number - 1)) : Optional.empty();
    }

    /// The place of a criterion, 0 for the first; -1 when it is not here.
    public int indexOf(CriterionKey key) {
        for (int index = 0; index < rows.size(); index++) {
            if (rows.get(index).key().equals(key)) {
                return index;
            }
        }
        return -1;
    }

    private static Stream<Row> rows(Stage stage) {
        return stage.criteria().stream().map(criterion -> new Row(stage.key(criterion), criterion));
    }
}

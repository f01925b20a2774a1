package se.medlyss.application.publishing;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import se.medlyss.application.publishing.ProcessChange.Kind;
import se.medlyss.process.Criterion;
import se.medlyss.process.LocalText;
import se.medlyss.process.Stage;

/// In what the criteria of a stage differ between two versions.
final class CriterionDifference {

    private final LocalText stage;
    private final List<ProcessChange> changes = new ArrayList<>();

    private CriterionDifference(LocalText stage) {
        this.stage = stage;
    }

    static List<ProcessChange> between(Stage before, Stage after) {
        CriterionDifference difference = new CriterionDifference(after.name());
        difference.criteria(before, after);
        return difference.changes;
    }

    private void criteria(Stage before, Stage after) {
        for (Criterion criterion : after.criteria()) {
            Optional<Criterion> earlier = before.criterion(criterion.id());
            if (earlier.isEmpty()) {
                add(Kind.CRITERION_ADDED, criterion, "", "");
            } else {
                criterion(earlier.get(), criterion);
            }
        }
        before.criteria().stream()
                .filter(criterion -> after.criterion(criterion.id()).isEmpty())
                .forEach(criterion -> add(Kind.CRITERION_REMOVED, criterion, "", ""));
        if (!ProcessDifference.sameOrder(before.criteria(), after.criteria(), Criterion::id)) {
            changes.add(new ProcessChange(Kind.CRITERION_MOVED, stage, null, "", ""));
        }
    }

    private void criterion(Criterion before, Criterion after) {
        if (!before.kind().equals(after.kind())) {
            boolean sameType = before.kind().getClass() == after.kind().getClass();
            add(
                    Kind.TYPE,
                    after,
                    sameType ? "" : before.kind().code(),
                    sameType ? "" : after.kind().code());
        }
        String points = ProcessDifference.number(before.points());
        if (!points.equals(ProcessDifference.number(after.points()))) {
            add(Kind.POINTS, after, points, ProcessDifference.number(after.points()));
        }
        if (before.critical() != after.critical() || before.criticalScope() != after.criticalScope()) {
            add(Kind.CRITICAL, after, critical(before), critical(after));
        }
        if (before.bonus() != after.bonus() || before.live() != after.live()) {
            add(Kind.CRITERION_RULE, after, "", "");
        }
        if (!before.text().equals(after.text())) {
            add(Kind.CRITERION_TEXT, after, "", "");
        }
        boolean sameGuidance = Objects.equals(before.shortText(), after.shortText())
                && Objects.equals(before.good(), after.good())
                && Objects.equals(before.miss(), after.miss());
        if (!sameGuidance) {
            add(Kind.GUIDANCE, after, "", "");
        }
    }

    private static String critical(Criterion criterion) {
        return criterion.critical() == null
                ? "–"
                : criterion.critical().code() + " / "
                        + criterion.criticalScope().code();
    }

    private void add(Kind kind, Criterion criterion, String before, String after) {
        changes.add(new ProcessChange(kind, stage, criterion.text(), before, after));
    }
}

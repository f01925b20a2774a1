package se.medlyss.ui.wrapup;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.medlyss.call.AnswerSheet;
import se.medlyss.call.CallState;
import se.medlyss.process.CallProcess;
import se.medlyss.process.CriterionKey;
import se.medlyss.process.CriterionKind;
import se.medlyss.score.Finding;
import se.medlyss.score.WrapUpFindings;

/// A line of the wrap-up's one list.
sealed interface Row {

    /// The same while the line is about the same thing.
    String name();

    /// Whether it still asks for something.
    boolean open();

    /// Something to settle; the line is gone once it is.
    record ToSettle(Finding finding) implements Row {
        @Override
        public String name() {
            return finding.name();
        }

        @Override
        public boolean open() {
            return true;
        }
    }

    /// How a matter ended; the line stays when it is answered.
    ///
    /// @param matter 1 for the first
    /// @param chosen the option's id; null when unanswered
    record Outcome(String question, int matter, @Nullable String chosen) implements Row {
        @Override
        public String name() {
            return "outcome:" + question + ":" + matter;
        }

        @Override
        public boolean open() {
            return chosen == null;
        }
    }

    /// A criterion that has its answer, or is only written: to change or comment on.
    record Settled(CriterionKey key) implements Row {
        @Override
        public String name() {
            return "settled:" + key;
        }

        @Override
        public boolean open() {
            return false;
        }
    }

    /// All lines: what to settle, then how each matter ended, then the answers.
    ///
    /// @param answers whether lines that are settled are listed too
    static List<Row> of(CallState state, CallProcess process, boolean answers) {
        List<Row> rows = new ArrayList<>();
        WrapUpFindings.of(state, process).stream()
                .filter(finding -> !(finding instanceof Finding.OutcomeOpen))
                .map(ToSettle::new)
                .forEach(rows::add);
        if (!state.circumstances().notReached()) {
            rows.addAll(outcomes(state, process));
        }
        if (answers) {
            process.keys()
                    .filter(key -> state.answer(key).isPresent() || isWritten(process, key))
                    .map(Settled::new)
                    .forEach(rows::add);
        }
        return rows;
    }

    private static boolean isWritten(CallProcess process, CriterionKey key) {
        return process.criterion(key)
                .filter(criterion -> criterion.kind() instanceof CriterionKind.FreeText)
                .isPresent();
    }

    private static List<Row> outcomes(CallState state, CallProcess process) {
        List<Row> rows = new ArrayList<>();
        for (int matter = 1; matter <= state.circumstances().matters(); matter++) {
            for (var question : process.outcome()) {
                var key = new AnswerSheet.OutcomeKey(question.id(), matter);
                rows.add(new Outcome(
                        question.id(), matter, state.answers().outcomes().get(key)));
            }
        }
        return rows;
    }
}

package se.medlyss.ui.insight;

import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import se.medlyss.application.insight.CountingRecords;
import se.medlyss.application.insight.CountingRecords.Numbered;
import se.medlyss.application.insight.LatestCompilation.Writer;
import se.medlyss.application.signing.WriterKey;
import se.medlyss.people.Signing;
import se.medlyss.ui.control.FieldName;
import se.medlyss.ui.control.FilterBox;
import se.medlyss.ui.control.Shown;

/// Takes the approval of one key back: which, up to which of its records is believed, and what that costs.
final class WithdrawRows extends VBox {

    private final InsightTools tools;
    private final DecisionsViewModel model;
    private final List<Writer> writers;
    private final UnaryOperator<String> writer;
    private final boolean required;
    private final FilterBox<WriterKey> keys;
    private final FilterBox<Numbered> records;
    private final VBox more;
    private final Label consequence = DecisionsCard.said("", "strong");
    private @Nullable WriterKey chosen;
    private @Nullable Numbered last;

    /// @param writer how a writer is called
    WithdrawRows(
            InsightTools tools,
            DecisionsViewModel model,
            OpenKeys open,
            List<Writer> writers,
            UnaryOperator<String> writer) {
        this.tools = tools;
        this.model = model;
        this.writers = writers;
        this.writer = writer;
        this.required = open.required() != null;
        keys = box("insights.decide.withdraw.none", this::name, this::choose);
        keys.setId("withdraw-key");
        keys.show(open.approved(), _ -> false);
        FieldName.give(keys, tools.text("insights.decide.withdraw"));
        records = box("insights.decide.withdraw.nothing", this::name, this::believe);
        records.setId("withdraw-last");
        FieldName.give(records, tools.text("insights.decide.withdraw.last"));
        more = new VBox(DecisionsCard.line(tools.text("insights.decide.withdraw.last"), records), consequence);
        more.getStyleClass().add("spaced-8");
        Shown.when(more, false);
        getStyleClass().add("spaced-8");
        getChildren().setAll(DecisionsCard.line(tools.text("insights.decide.withdraw"), keys), more);
    }

    private <T> FilterBox<T> box(String none, Function<T, String> name, Consumer<@Nullable T> chosen) {
        return new FilterBox<>(tools.texts(), none, none, name, chosen);
    }

    private String name(WriterKey key) {
        return writer.apply(key.writer()) + " · " + key.fingerprint();
    }

    private String name(Numbered record) {
        LocalDateTime at = record.writtenAt().atZone(tools.model().zone()).toLocalDateTime();
        return tools.text(
                "insights.decide.withdraw.record",
                record.sequence(),
                tools.texts().formats().dayAndTime(at));
    }

    private void choose(@Nullable WriterKey key) {
        chosen = key;
        last = null;
        records.show(counting().latest(), _ -> false);
        decide();
    }

    private void believe(@Nullable Numbered record) {
        last = record;
        decide();
    }

    private CountingRecords counting() {
        WriterKey key = chosen;
        return writers.stream()
                .filter(each -> key != null && each.id().equals(key.writer()))
                .map(Writer::counting)
                .findFirst()
                .orElse(CountingRecords.NONE);
    }

    private void decide() {
        Shown.when(more, chosen != null);
        consequence.setText(
                required
                        ? tools.text("insights.decide.withdraw.lost", counting().lost(last))
                        : tools.text("insights.decide.withdraw.later"));
        model.withdraw(
                chosen == null
                        ? null
                        : new Signing.Withdrawn(
                                new Signing.Key(chosen.writer(), chosen.key()), last == null ? "" : last.hash()));
    }
}

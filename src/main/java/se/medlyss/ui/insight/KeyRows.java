package se.medlyss.ui.insight;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import se.medlyss.application.insight.LatestCompilation.Writer;
import se.medlyss.application.signing.WriterKey;
import se.medlyss.people.Signing;

/// The part of what the centre decides that is about keys: which count, and since when records need one.
record KeyRows(InsightTools tools, DecisionsViewModel model) {

    /// @param writer how a writer is called
    List<Node> of(OpenKeys open, List<Writer> writers, UnaryOperator<String> writer) {
        List<Node> rows = new ArrayList<>();
        if (!open.waiting().isEmpty()) {
            rows.add(DecisionsCard.said(tools.text("insights.decide.keys"), "secondary"));
            open.waiting().forEach(key -> rows.add(row(key, writer, open.setAside(key))));
        }
        LocalDate day = open.day();
        if (day != null) {
            rows.add(row(day));
        }
        if (!open.approved().isEmpty()) {
            rows.add(new WithdrawRows(tools, model, open, writers, writer));
        }
        LocalDate required = open.required();
        if (required != null) {
            rows.add(lift(required, open.strange().size()));
        }
        return rows;
    }

    private Node lift(LocalDate required, int strange) {
        return row(
                tools.text("insights.decide.lift", tools.texts().formats().date(required), strange),
                tools.text("insights.decide.lift.do"),
                Signing.NEVER.equals(model.state().get().signing().from()),
                on -> model.require(on ? Signing.NEVER : null));
    }

    private Node row(WriterKey waiting, UnaryOperator<String> writer, int setAside) {
        Signing.Key key = new Signing.Key(waiting.writer(), waiting.key());
        return row(
                tools.text("insights.decide.key", writer.apply(waiting.writer()), waiting.fingerprint(), setAside),
                tools.text("insights.decide.key.approve"),
                model.state().get().signing().approved().contains(key),
                on -> model.approve(key, on));
    }

    private Node row(LocalDate day) {
        return row(
                tools.text("insights.decide.require", tools.texts().formats().date(day)),
                tools.text("insights.decide.require.do"),
                day.equals(model.state().get().signing().from()),
                on -> model.require(on ? day : null));
    }

    private static Node row(String sentence, String choice, boolean chosen, Consumer<Boolean> onChosen) {
        CheckBox box = new CheckBox(choice);
        box.setSelected(chosen);
        box.selectedProperty().subscribe((_, on) -> onChosen.accept(on));
        box.setAccessibleText(choice + ". " + sentence);
        return DecisionsCard.line(sentence, box);
    }
}

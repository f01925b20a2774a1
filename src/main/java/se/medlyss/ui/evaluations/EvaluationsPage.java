package se.medlyss.ui.evaluations;

import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import java.util.function.LongSupplier;
import java.util.function.Predicate;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import se.medlyss.application.ProcessCatalogue;
import se.medlyss.ui.base.Chord;
import se.medlyss.ui.base.KeyStroke;
import se.medlyss.ui.base.Keys;
import se.medlyss.ui.base.Page;
import se.medlyss.ui.base.Place;
import se.medlyss.ui.base.StartedBefore;
import se.medlyss.ui.base.Unsettled;
import se.medlyss.ui.scoring.ScoringTools;

/// All evaluations; about a subject, that one evaluation.
public final class EvaluationsPage implements Page {

    private final EvaluationsViewModel list;
    private final DetailViewModel detail;
    private final EvaluationsListView listView;
    private final DetailView detailView;
    private final StackPane content = new StackPane();
    private Predicate<KeyStroke> offered = _ -> false;

    /// @param ticker a monotonic clock, in nanoseconds
    /// @param zone   where the coach is
    public EvaluationsPage(
            EvaluationsViewModel list,
            DetailViewModel detail,
            ScoringTools tools,
            ProcessCatalogue catalogue,
            LongSupplier ticker,
            ZoneId zone) {
        this.list = list;
        this.detail = detail;
        listView = new EvaluationsListView(list, tools, new ListWords(tools, catalogue, zone, list::thisYear));
        detailView = new DetailView(detail, tools, new DetailWords(tools, zone));
        new Keys(tools.keys()::getValue, ticker, this::key).attachTo(content);
        content.getChildren().setAll(listView);
    }

    /// One more action at the head of the list.
    ///
    /// @param key tells whether it took a press
    public void offer(Node action, Predicate<KeyStroke> key) {
        listView.offer(action);
        offered = key;
    }

    /// One more action at the head of the list, with a key of its own.
    public void offer(Chord key, ObservableValue<String> words, Runnable action) {
        listView.offer(key, words, action);
    }

    @Override
    public Place place() {
        return Place.EVALUATIONS;
    }

    @Override
    public Node content() {
        return content;
    }

    @Override
    public void show(Optional<String> subject) {
        Optional<StartedBefore> old = subject.flatMap(StartedBefore::of);
        Optional<Unsettled> unsettled = subject.flatMap(Unsettled::of);
        boolean one = subject.isPresent() && old.isEmpty() && unsettled.isEmpty();
        if (one) {
            detail.open(UUID.fromString(subject.get()));
        } else {
            detail.leave();
            old.ifPresent(list::showOld);
            unsettled.ifPresent(list::showUnsettled);
            list.refresh();
        }
        content.getChildren().setAll(one ? detailView : listView);
    }

    private boolean key(KeyStroke stroke) {
        if (content.getChildren().contains(listView)) {
            return listView.key(stroke) || offered.test(stroke);
        }
        // Nothing has the keyboard yet while the evaluation is being read.
        boolean back = detail.state().get() == null && stroke.chord().equals(Chord.of("Esc"));
        if (back) {
            detail.toList();
        }
        return back || detailView.key(stroke);
    }

    @Override
    public void leave() {
        detail.leave();
    }
}

package se.medlyss.ui.evaluations;

import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import se.medlyss.application.ProcessCatalogue;
import se.medlyss.ui.base.Page;
import se.medlyss.ui.base.Place;
import se.medlyss.ui.scoring.ScoringTools;

/// All evaluations; about a subject, that one evaluation.
public final class EvaluationsPage implements Page {

    private final EvaluationsViewModel list;
    private final DetailViewModel detail;
    private final Node listView;
    private final Node detailView;
    private final StackPane content = new StackPane();

    /// @param zone where the coach is
    public EvaluationsPage(
            EvaluationsViewModel list,
            DetailViewModel detail,
            ScoringTools tools,
            ProcessCatalogue catalogue,
            ZoneId zone) {
        this.list = list;
        this.detail = detail;
        listView = new EvaluationsListView(list, tools, new ListWords(tools, catalogue, zone));
        detailView = new DetailView(detail, tools, new DetailWords(tools, zone));
        content.getChildren().setAll(listView);
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
        content.getChildren().setAll(subject.isPresent() ? detailView : listView);
        if (subject.isPresent()) {
            detail.open(UUID.fromString(subject.get()));
        } else {
            detail.leave();
            list.refresh();
        }
    }

    @Override
    public void leave() {
        detail.leave();
    }
}

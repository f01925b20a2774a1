package se.medlyss.ui.review;

import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import java.util.function.LongSupplier;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import se.medlyss.ui.base.Keys;
import se.medlyss.ui.base.Page;
import se.medlyss.ui.base.Place;
import se.medlyss.ui.scoring.RecordingChoice;
import se.medlyss.ui.scoring.ScoringTools;

/// One evaluation beside another of the same call; its subject is the one that was made afterwards.
public final class ReviewPage implements Page {

    private final ReviewViewModel model;
    private final StackPane content = new StackPane();
    private final ReviewKeyMap map;
    private final ReviewView view;

    /// @param choice opens a recording for a call that has none
    /// @param ticker a monotonic clock, in nanoseconds
    public ReviewPage(
            ReviewViewModel model, ScoringTools tools, RecordingChoice choice, LongSupplier ticker, ZoneId zone) {
        this.model = model;
        Runnable adopt = () -> model.ways().adopt(tools.texts().now("review.adopted.reason"));
        view = new ReviewView(model, tools, choice, adopt, zone);
        ReviewKeys commands = new ReviewKeys(model, adopt);
        map = new ReviewKeyMap(model, tools);
        content.getChildren().addAll(view, map);
        new Keys(
                        tools.keys()::getValue,
                        ticker,
                        stroke -> map.press(stroke) || view.key(stroke) || commands.press(stroke))
                .attachTo(content);
    }

    @Override
    public Place place() {
        return Place.REVIEW;
    }

    @Override
    public Node content() {
        return content;
    }

    @Override
    public ObservableValue<Boolean> hidesNavigation() {
        ObservableValue<Boolean> turned = model.state().map(ReviewState::turned).orElse(false);
        return view.isLow().flatMap(low -> low ? new ReadOnlyBooleanWrapper(true) : turned);
    }

    @Override
    public void show(Optional<String> subject) {
        subject.map(UUID::fromString).ifPresent(model::open);
    }

    @Override
    public void leave() {
        map.hide();
        model.leave();
    }
}

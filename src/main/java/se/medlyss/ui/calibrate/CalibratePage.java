package se.medlyss.ui.calibrate;

import java.util.Optional;
import java.util.function.LongSupplier;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import se.medlyss.application.calibration.SessionView;
import se.medlyss.ui.base.KeyStroke;
import se.medlyss.ui.base.Keys;
import se.medlyss.ui.base.Page;
import se.medlyss.ui.base.Place;
import se.medlyss.ui.control.FigureFiles;
import se.medlyss.ui.scoring.ScoringTools;

/// Calibration; about a subject, that one session.
public final class CalibratePage implements Page {

    private final CalibrateViewModel model;
    private final CalibrateTools tools;
    private final StackPane content = new StackPane();
    private final SessionsView sessions;
    private final PlanView plan;
    private final BlindView blind;
    private final ResultView result;
    private final MissingView missing;
    private @Nullable CalibrateState before;
    private boolean again;

    /// @param ticker a monotonic clock, in nanoseconds
    /// @param files  where figures are saved
    public CalibratePage(CalibrateViewModel model, ScoringTools scoring, LongSupplier ticker, FigureFiles files) {
        this.model = model;
        tools = new CalibrateTools(model, scoring, files);
        sessions = new SessionsView(tools);
        plan = new PlanView(tools);
        blind = new BlindView(tools);
        result = new ResultView(tools, this::trainAgain);
        missing = new MissingView(tools);
        new Keys(scoring.keys()::getValue, ticker, this::key).attachTo(content);
        content.getChildren().setAll(sessions);
        model.state().subscribe(this::show);
        scoring.texts().draw(content, this::redraw);
    }

    @Override
    public Place place() {
        return Place.CALIBRATION;
    }

    @Override
    public Node content() {
        return content;
    }

    @Override
    public void show(Optional<String> subject) {
        before = null;
        again = false;
        model.show(subject);
    }

    @Override
    public void leave() {
        result.leave();
        blind.leave();
        model.scoring().forget();
        model.around().recording().leave();
        before = null;
    }

    private boolean key(KeyStroke stroke) {
        return switch (content.getChildren().getFirst()) {
            case SessionsView _ -> sessions.key(stroke);
            case PlanView _ -> plan.key(stroke);
            case BlindView _ -> blind.key(stroke);
            case ResultView _ -> result.key(stroke);
            default -> missing.key(stroke);
        };
    }

    @Override
    public Optional<ReadOnlyIntegerProperty> waiting() {
        return Optional.of(model.waiting());
    }

    private void redraw() {
        before = null;
        show(model.state().get());
    }

    private void show(CalibrateState state) {
        CalibrateState last = before;
        before = state;
        if (state.planning()) {
            if (last == null || !last.planning()) {
                turnToPlan(state);
            }
            return;
        }
        Optional<SessionView> one = state.shown();
        if (state.subject() == null || one.isEmpty()) {
            sessions.show(state);
            if (turnTo(sessions)) {
                sessions.focus();
            }
            return;
        }
        if (last != null && last.shown().equals(one) && last.coaches().equals(state.coaches())) {
            result.offer(state.isReferred());
            return;
        }
        switch (one.get()) {
            case SessionView.Blind view -> showBlind(view);
            case SessionView.Open view when again -> showBlind(view.again());
            case SessionView.Open view -> {
                result.show(view);
                result.offer(state.isReferred());
                turnTo(result);
                result.focus();
            }
            case SessionView.Cancelled view -> turnToMissing(() -> missing.show(view));
            case SessionView.WithoutProcess view -> turnToMissing(() -> missing.show(view));
        }
    }

    private void showBlind(SessionView.Blind view) {
        blind.show(view);
        if (turnTo(blind)) {
            blind.focus();
        }
    }

    /// The call as it was before it was scored: its recording is opened there.
    private void trainAgain() {
        result.leave();
        again = true;
        redraw();
    }

    private void turnToPlan(CalibrateState state) {
        turnTo(plan);
        state.shown()
                .filter(SessionView.Blind.class::isInstance)
                .map(SessionView.Blind.class::cast)
                .ifPresentOrElse(plan::change, plan::begin);
    }

    private void turnToMissing(Runnable show) {
        show.run();
        turnTo(missing);
    }

    /// Whether another page is shown now.
    private boolean turnTo(Node page) {
        if (content.getChildren().contains(page)) {
            return false;
        }
        content.getChildren().setAll(page);
        return true;
    }
}

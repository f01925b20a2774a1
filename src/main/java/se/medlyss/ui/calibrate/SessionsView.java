package se.medlyss.ui.calibrate;

import static se.medlyss.ui.control.RowButton.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import se.medlyss.application.calibration.CalibrationSession.Kind;
import se.medlyss.application.calibration.SessionView;
import se.medlyss.ui.base.Chord;
import se.medlyss.ui.base.KeyStroke;
import se.medlyss.ui.base.Look;
import se.medlyss.ui.base.Problem;
import se.medlyss.ui.control.Banner;
import se.medlyss.ui.control.Buttons;
import se.medlyss.ui.control.Card;
import se.medlyss.ui.control.EmptyState;
import se.medlyss.ui.control.PageHeader;
import se.medlyss.ui.control.PageScroll;
import se.medlyss.ui.control.RowButton;
import se.medlyss.ui.control.RowsCard;

/// All sessions, by what is to be done with them; the reference calls; and the coaches over time.
final class SessionsView extends BorderPane {

    private final CalibrateTools tools;
    private final VBox banners = new VBox();
    private final RowsCard waiting;
    private final RowsCard running;
    private final RowsCard open;
    private final RowsCard training;
    private final VBox overTime = new VBox();
    private final Card empty;
    private final Button plan;

    SessionsView(CalibrateTools tools) {
        this.tools = tools;
        waiting = card("calibrate.waiting.title");
        running = card("calibrate.running.title");
        open = card("calibrate.open.title");
        training = card("calibrate.training.title");
        empty = new Card(new EmptyState(
                tools.texts().text("calibrate.empty.title"),
                tools.texts().text("calibrate.empty.sentence", tools.model().myId())));
        plan = tools.keyed(Buttons.primary(tools.texts().text("calibrate.plan"), tools.model()::startPlanning), "N");
        plan.setId("plan-session");
        getStyleClass().addAll("page", "scrolling", "calibrate-page");
        getStylesheets().add(Look.sheet(SessionsView.class, "calibrate.css"));
        setTop(new PageHeader(
                tools.texts().text("calibrate.title"),
                tools.texts()
                        .following(
                                () -> tools.text(
                                        "calibrate.subtitle", tools.model().myId()),
                                tools.model().state()),
                plan));
        setCenter(scrolling());
    }

    private Node scrolling() {
        VBox all = new VBox(banners, empty, waiting.node(), running.node(), open.node(), training.node(), overTime);
        all.getStyleClass().add("spaced-16");
        overTime.getStyleClass().add("spaced-16");
        return new PageScroll(all);
    }

    private RowsCard card(String title) {
        return new RowsCard(tools.texts().text(title));
    }

    boolean key(KeyStroke stroke) {
        boolean wanted = stroke.chord().equals(Chord.of("N"));
        if (wanted) {
            tools.model().startPlanning();
        }
        return wanted;
    }

    void focus() {
        plan.requestFocus();
    }

    void show(CalibrateState state) {
        waiting.show(rows(state, view -> tools.model().waitsForMe(view)));
        running.show(rows(
                state,
                view -> !tools.model().waitsForMe(view) && !isTraining(view) && !(view instanceof SessionView.Open)));
        open.show(rows(state, view -> !isTraining(view) && view instanceof SessionView.Open));
        training.show(rows(state, SessionsView::isTraining));
        empty.setVisible(state.loaded() && state.sessions().isEmpty());
        empty.setManaged(empty.isVisible());
        overTime.getChildren()
                .setAll(state.records().isEmpty() ? List.of() : new CoachesOverTime(tools).cards(state.records()));
        overTime.setManaged(!overTime.getChildren().isEmpty());
        banners.getChildren().setAll(banners(state));
        banners.setManaged(!banners.getChildren().isEmpty());
    }

    private List<Node> banners(CalibrateState state) {
        List<Node> shown = new ArrayList<>();
        if (state.trouble() != null) {
            String why = tools.texts().texts().of("shell.share.trouble.", state.trouble());
            shown.add(new Banner(Problem.Severity.INFO, tools.texts().text("calibrate.share.away", why)));
        }
        if (state.refused() > 0) {
            shown.add(new Banner(
                    Problem.Severity.WARNING, tools.texts().text("calibrate.share.refused", state.refused())));
        }
        return shown;
    }

    private static boolean isTraining(SessionView view) {
        return view.standing().plan().kind() == Kind.REFERENCE;
    }

    private List<Node> rows(CalibrateState state, Predicate<SessionView> wanted) {
        return state.sessions().stream().filter(wanted).map(this::row).toList();
    }

    private Node row(SessionView view) {
        var plan = view.standing().plan();
        RowButton row = new RowButton(
                List.of(text(tools.title(plan), "strong")),
                below(view),
                trailing(view),
                () -> tools.model().open(view));
        row.setId("session-" + plan.id());
        return row;
    }

    private String below(SessionView view) {
        var plan = view.standing().plan();
        String source = tools.text(plan.along() ? "calibrate.source.recording" : "calibrate.source.live");
        return switch (view) {
            case SessionView.WithoutProcess _ -> tools.text("calibrate.row.no-process");
            case SessionView.Cancelled cancelled -> tools.cancelled(cancelled);
            case SessionView.Open open when isTraining(open) -> trained(open, source);
            case SessionView.Blind _
            when plan.kind() == Kind.REFERENCE ->
                tools.text("calibrate.row.reference", source, tools.name(plan.facilitator()));
            case SessionView.Open open ->
                tools.text(
                        "calibrate.row.open",
                        open.result().judgements().size(),
                        open.result().disagreements().size(),
                        open.result().agreed() == null ? 0 : 1);
            case SessionView.Blind blind ->
                tools.text(
                        "calibrate.row.blind",
                        source,
                        in(blind),
                        plan.participants().size(),
                        tools.lastDay(plan.deadline()),
                        tools.name(plan.facilitator()));
        };
    }

    private String trained(SessionView.Open open, String source) {
        Trained trained = tools.trained(open.measure());
        int verdict = trained.passed() ? 1 : trained.failsByCritical() ? 2 : 0;
        int tries = open.before().size() + 1;
        return tools.text(
                "calibrate.row.trained", source, verdict, tools.share(trained.mark()), tries > 1 ? 1 : 0, tries);
    }

    private static long in(SessionView.Blind blind) {
        return blind.in().stream().filter(each -> !each.again()).count();
    }

    private String trailing(SessionView view) {
        return switch (view) {
            case SessionView.Open open
            when isTraining(open) ->
                open.measure()
                        .distance(0)
                        .flatMap(distance -> distance.trained().share().toOptional())
                        .map(tools::share)
                        .orElse("");
            case SessionView.Open open -> tools.day(open.standing().plan().plannedAt());
            case SessionView.Blind blind
            when blind.opening() == SessionView.Opening.NOW -> tools.text("calibrate.row.may-open");
            case SessionView.Blind _, SessionView.WithoutProcess _, SessionView.Cancelled _ -> "";
        };
    }
}

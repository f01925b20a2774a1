package se.medlyss.ui.team;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import se.medlyss.application.people.Entry;
import se.medlyss.ui.base.LiveTexts;
import se.medlyss.ui.base.Look;
import se.medlyss.ui.base.Problem;
import se.medlyss.ui.control.Banner;
import se.medlyss.ui.control.Buttons;
import se.medlyss.ui.control.Card;
import se.medlyss.ui.control.EmptyState;
import se.medlyss.ui.control.FieldName;
import se.medlyss.ui.control.PageHeader;
import se.medlyss.ui.control.SegmentedChoice;
import se.medlyss.ui.control.Shown;
import se.medlyss.ui.control.SideBySide;

/// The page of teams, agents and coaches: three lists, a form beside them, and the preview of an import.
final class TeamView extends BorderPane {

    private static final double FORM_SHARE = 0.3;

    private final TeamViewModel model;
    private final RosterViewModel roster;
    private final LiveTexts texts;
    private final TeamWords words;
    private final VBox banners = new VBox();
    private final Button add;
    private final Button choose;
    private final Button publish;
    private final SegmentedChoice<Entry.Kind> kinds;
    private final CheckBox inactive = new CheckBox();
    private final Card empty;
    private final Card list;
    private final ImportPreview preview;
    private final SideBySide columns;
    private final PeopleTableView table;

    TeamView(TeamViewModel model, RosterViewModel roster, LiveTexts texts) {
        this.model = model;
        this.roster = roster;
        this.texts = texts;
        words = new TeamWords(texts);
        add = Buttons.primary(following("team.add."), model::add);
        choose = Buttons.plain(texts.text("team.import.choose"), this::chooseFile);
        publish = Buttons.plain(texts.text("team.roster.open"), roster::open);
        publish.setId("open-roster");
        kinds = new SegmentedChoice<>(List.of(Entry.Kind.values()), kind -> texts.of("team.kind.", kind));
        kinds.setOnChosen(model::show);
        table = new PeopleTableView(model, texts);
        empty = empty();
        list = list();
        preview = new ImportPreview(model, texts, words);
        columns = new SideBySide(main(), new EntryForm(model, texts, words), FORM_SHARE).withSideFirst();
        getStyleClass().addAll("page", "team-page");
        getStylesheets().add(Look.sheet(TeamView.class, "team.css"));
        setTop(top());
        setCenter(center());
        model.state().subscribe(this::show);
        model.state().subscribe(this::giveBackTheKeyboard);
        roster.state().subscribe(this::showAndGiveBackTheKeyboard);
        texts.draw(this, () -> show(model.state().get()));
    }

    private Node top() {
        add.setId("add-person");
        banners.getStyleClass().add("team-banners");
        PageHeader header = new PageHeader(
                texts.text("team.title"),
                texts.following(() -> words.summary(model.state().get()), model.state()),
                publish,
                choose,
                add);
        VBox top = new VBox(header, banners);
        top.getStyleClass().addAll("spaced-16", "team-top");
        return top;
    }

    private Node center() {
        ScrollPane scroll = new ScrollPane(columns);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        // It lies above the others, and would take the clicks that are meant for them.
        scroll.visibleProperty().bind(columns.visibleProperty());
        return new StackPane(preview, new RosterPanel(roster, texts), scroll);
    }

    private VBox main() {
        TextField search = new TextField();
        search.setId("find-person");
        search.promptTextProperty().bind(texts.text("team.find"));
        FieldName.give(search, texts.text("team.find"));
        search.textProperty().subscribe((_, text) -> model.find(text));
        HBox.setHgrow(search, Priority.ALWAYS);
        inactive.textProperty().bind(texts.text("team.show-inactive"));
        inactive.setOnAction(event -> model.showInactive(inactive.isSelected()));
        inactive.setMinWidth(USE_PREF_SIZE);
        HBox filters = new HBox(kinds, search, inactive);
        kinds.setMinWidth(USE_PREF_SIZE);
        filters.getStyleClass().addAll("spaced-16", "team-filters");
        VBox.setVgrow(list, Priority.ALWAYS);
        VBox main = new VBox(filters, empty, list);
        main.getStyleClass().addAll("spaced-16", "team-main");
        return main;
    }

    private Card list() {
        VBox.setVgrow(table, Priority.ALWAYS);
        return new Card(table);
    }

    private Card empty() {
        return new Card(new EmptyState(following("team.empty.title."), following("team.empty.sentence.")));
    }

    private void show(TeamState state) {
        kinds.choose(state.kind());
        boolean importing = state.plan() != null || roster.state().get().open();
        columns.setVisible(!importing);
        Shown.when(empty, state.isEmpty());
        Shown.when(list, !state.isEmpty());
        Shown.when(inactive, state.kind() == Entry.Kind.AGENT);
        add.setVisible(!importing && state.entry() == null);
        choose.setVisible(add.isVisible());
        publish.setVisible(add.isVisible());
        banners.getChildren().clear();
        var fault = state.fault();
        if (fault != null) {
            banners.getChildren()
                    .add(new Banner(Problem.Severity.ERROR, texts.following(() -> words.fault(fault)))
                            .dismissable(texts, model::dismissFault));
        }
        var done = state.done();
        if (done != null && !importing) {
            banners.getChildren()
                    .add(new Banner(Problem.Severity.INFO, texts.following(() -> words.done(done)))
                            .withAction(texts.text("team.import.undo"), model::undoImport));
        }
        showRoster();
        Shown.when(banners, !banners.getChildren().isEmpty());
    }

    /// What had the keyboard has just gone: it returns to where that was opened from, so that Enter adds one more.
    private void giveBackTheKeyboard(TeamState before, TeamState now) {
        Entry left = before.entry();
        if (left != null && now.entry() == null) {
            (left.known() ? table : add).requestFocus();
        } else if (before.plan() != null && now.plan() == null) {
            choose.requestFocus();
        }
    }

    private void showAndGiveBackTheKeyboard(RosterState before, RosterState now) {
        show(model.state().get());
        if (before.open() && !now.open()) {
            publish.requestFocus();
        }
    }

    private void showRoster() {
        RosterState now = roster.state().get();
        Exception failure = now.failure();
        if (failure != null) {
            RosterSentences sentences = new RosterSentences(texts.texts());
            banners.getChildren()
                    .add(new Banner(Problem.Severity.ERROR, texts.following(() -> sentences.failure(failure))));
        }
        if (now.done()) {
            banners.getChildren().add(new Banner(Problem.Severity.INFO, texts.text("team.roster.done")));
        }
    }

    /// The text of the list that is shown.
    private ObservableValue<String> following(String prefix) {
        return texts.following(
                () -> texts.texts().of(prefix, model.state().get().kind()), model.state());
    }

    private void chooseFile() {
        ListChooser.choose(texts, "team.import.choose", this).ifPresent(model::preview);
    }
}

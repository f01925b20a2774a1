package se.medlyss.ui.team;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import se.medlyss.application.people.Entry;
import se.medlyss.people.Team;
import se.medlyss.ui.base.LiveTexts;
import se.medlyss.ui.control.Buttons;
import se.medlyss.ui.control.Card;
import se.medlyss.ui.control.FormRow;
import se.medlyss.ui.control.OpensBySpace;
import se.medlyss.ui.control.Shown;
import se.medlyss.ui.control.Tone;

/// Somebody being added or changed. Enter keeps, Esc leaves it as it was.
final class EntryForm extends VBox {

    private static final Team NO_TEAM = new Team("", "", "");

    private final TeamViewModel model;
    private final LiveTexts texts;
    private final TeamWords words;
    private final TextField name = new TextField();
    private final TextField id = new TextField();
    private final TextField site = new TextField();
    private final ComboBox<Team> team = new ComboBox<>();
    private final CheckBox active = new CheckBox();
    private final Label flaws = new Label();
    private final FormRow teamRow;
    private final FormRow siteRow;
    private boolean showing;
    private @Nullable Entry shown;

    EntryForm(TeamViewModel model, LiveTexts texts, TeamWords words) {
        this.model = model;
        this.texts = texts;
        this.words = words;
        getStyleClass().add("entry-form");
        OpensBySpace.let(team);
        teamRow = new FormRow(texts.text("team.column.team"), team);
        siteRow = new FormRow(texts.text("team.column.site"), site, texts.text("team.form.site-about"));
        bindFields();
        Card card =
                new Card(texts.following(() -> texts.now(titleKey(model.state().get())), model.state()), body());
        getChildren().add(card);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        model.state().subscribe(this::show);
        texts.draw(this, () -> show(model.state().get()));
    }

    private Node body() {
        HBox buttons = new HBox(
                Buttons.keyed(
                        Buttons.primary(texts.text("team.form.save"), model::save), texts.text("keys.name.enter")),
                Buttons.keyed(
                        Buttons.plain(texts.text("team.form.cancel"), model::cancel), texts.text("keys.name.esc")));
        buttons.getStyleClass().add("spaced-8");
        FormRow idRow = new FormRow(
                texts.text("team.column.id"),
                id,
                texts.following(() -> idAbout(model.state().get().entry()), model.state()));
        VBox body = new VBox(
                new FormRow(
                        texts.text("team.column.name"),
                        name,
                        texts.following(() -> nameAbout(model.state().get()), model.state())),
                idRow,
                teamRow,
                siteRow,
                active,
                flaws,
                buttons);
        body.getStyleClass().addAll("card-body", "entry-body");
        return body;
    }

    private void bindFields() {
        name.setId("person-name");
        id.setId("person-id");
        name.textProperty().subscribe((_, text) -> edit(() -> model.edit(entry -> entry.withName(text))));
        id.textProperty().subscribe((_, text) -> edit(() -> model.edit(entry -> entry.withId(text))));
        site.textProperty().subscribe((_, text) -> edit(() -> model.edit(entry -> entry.withSite(text))));
        active.textProperty().bind(texts.text("team.form.active"));
        active.setWrapText(true);
        active.setOnAction(event -> model.edit(entry -> entry.withActive(active.isSelected())));
        team.setMaxWidth(Double.MAX_VALUE);
        team.setOnAction(event -> edit(() -> model.edit(entry ->
                entry.withTeam(team.getValue() == null ? "" : team.getValue().id()))));
        flaws.setWrapText(true);
        flaws.setMinHeight(USE_PREF_SIZE);
        flaws.getStyleClass().add("small");
        Tone.BAD.on(flaws);
    }

    private void edit(Runnable step) {
        if (!showing) {
            step.run();
        }
    }

    private void show(TeamState state) {
        Entry entry = state.entry();
        setVisible(entry != null);
        if (entry == null) {
            shown = null;
            return;
        }
        showing = true;
        fill(state, entry);
        showing = false;
        boolean opened = shown == null || !shown.kind().equals(entry.kind()) || isAnother(shown, entry);
        shown = entry;
        if (opened) {
            name.requestFocus();
            name.selectAll();
        }
    }

    private static boolean isAnother(Entry before, Entry now) {
        return before.known() != now.known() || now.known() && !before.id().equals(now.id());
    }

    private void fill(TeamState state, Entry entry) {
        fill(name, entry.name());
        fill(id, entry.id());
        fill(site, entry.site());
        id.setEditable(!entry.known());
        active.setSelected(entry.active());
        Shown.when(active, entry.kind() == Entry.Kind.AGENT && entry.known());
        Shown.when(teamRow, entry.kind() != Entry.Kind.TEAM);
        Shown.when(siteRow, entry.kind() == Entry.Kind.TEAM);
        flaws.setText(words.flaws(state));
        Shown.when(flaws, !state.flaws().isEmpty());
        List<Team> teams = Stream.concat(Stream.of(NO_TEAM), state.people().teams().stream())
                .toList();
        team.setConverter(new TeamName());
        if (!teams.equals(team.getItems())) {
            team.getItems().setAll(teams);
        }
        team.setValue(teams.stream()
                .filter(each -> each.id().equals(entry.team()))
                .findFirst()
                .orElse(NO_TEAM));
    }

    private String nameAbout(TeamState state) {
        return state.kind() == Entry.Kind.TEAM ? "" : texts.now("team.form.name-about");
    }

    private String idAbout(@Nullable Entry entry) {
        return texts.now(entry != null && entry.known() ? "team.form.id-known" : "team.form.id-new");
    }

    private static String titleKey(TeamState state) {
        boolean known = state.entry() != null && state.entry().known();
        return switch (state.kind()) {
            case AGENT -> known ? "team.form.agent" : "team.form.new-agent";
            case TEAM -> known ? "team.form.team" : "team.form.new-team";
            case COACH -> known ? "team.form.coach" : "team.form.new-coach";
        };
    }

    private static void fill(TextField field, String text) {
        if (!field.getText().equals(text)) {
            field.setText(text);
        }
    }

    private void pressed(KeyEvent event) {
        boolean inField = event.getTarget() instanceof TextField;
        if (event.getCode() == KeyCode.ENTER && inField) {
            model.save();
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            model.cancel();
            event.consume();
        }
    }

    private final class TeamName extends StringConverter<Team> {
        @Override
        public String toString(@Nullable Team value) {
            return value == null || value.id().isEmpty() ? texts.now("team.none") : value.name();
        }

        @Override
        public Team fromString(String text) {
            return NO_TEAM;
        }
    }
}

package se.medlyss.ui.control;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import se.medlyss.ui.base.Chord;
import se.medlyss.ui.base.KeyNames;
import se.medlyss.ui.base.LiveTexts;
import se.medlyss.ui.base.Problem;
import se.medlyss.ui.control.StageRail.Segment;
import se.medlyss.ui.control.StageRail.State;

/// All shared controls on one sheet, in the states that they have.
final class Gallery {
    private final LiveTexts texts;
    private final AnswerOptions options;

    Gallery(LiveTexts texts) {
        this.texts = texts;
        options = new AnswerOptions(texts);
    }

    VBox sheet() {
        var sheet = new VBox(header(), banners(), rail(five()), rail(ten()), lists(), buttons(), empty());
        sheet.getStyleClass().add("page");
        return sheet;
    }

    private Node header() {
        var start = Buttons.keyed(Buttons.primary(plain("Starta medlyssning"), () -> {}), plain("Ctrl N"));
        return new PageHeader(
                plain("God eftermiddag, Annika"),
                plain("Vecka 47 · 6 av 10 medlyssningar gjorda · 3 h 10 min coachningstid"),
                new Button("Bedöm inspelning"),
                start);
    }

    private Node banners() {
        var bad = new Banner(
                Problem.Severity.ERROR, plain("Disken är full. Samtalet fortsätter i minnet; frigör utrymme."));
        var warn = new Banner(
                        Problem.Severity.WARNING, plain("Omar Haddad · Standardsamtal · 11:42 · 14 av 22 besvarade"))
                .withAction(plain("Fortsätt"), () -> {});
        var info =
                new Banner(Problem.Severity.INFO, plain("Delad mapp är ansluten igen.")).dismissable(texts, () -> {});
        var box = new VBox(bad, warn, info);
        box.getStyleClass().add("banners");
        return box;
    }

    static List<Segment> five() {
        return List.of(
                segment("1", "Öppning", State.DONE, 24, 30, 0),
                segment("2", "Behovsanalys", State.DONE, 126, 90, 1),
                segment("3", "Lösning", State.CURRENT, 72, 150, 0),
                segment("4", "Bekräfta", State.COMING, 0, 45, 0),
                segment("5", "Avslut", State.COMING, 0, 30, 0));
    }

    static List<Segment> joinedLate() {
        return List.of(new Segment(
                "1",
                "1",
                "Öppning",
                State.DONE,
                4,
                OptionalLong.empty(),
                OptionalLong.of(30),
                OptionalLong.empty(),
                0,
                true));
    }

    static List<Segment> ten() {
        return Stream.iterate(1, n -> n + 1)
                .limit(10)
                .map(n -> segment(
                        "" + n,
                        "Stage " + n,
                        n < 5 ? State.DONE : n == 5 ? State.CURRENT : State.COMING,
                        n < 6 ? 50L * n : 0,
                        120,
                        0))
                .toList();
    }

    private static Segment segment(String number, String name, State state, long elapsed, long target, int unanswered) {
        return new Segment(
                number,
                number,
                name,
                state,
                elapsed,
                OptionalLong.empty(),
                OptionalLong.of(target),
                OptionalLong.empty(),
                unanswered,
                false);
    }

    private StageRail rail(List<Segment> segments) {
        var rail = new StageRail(texts);
        rail.show(segments);
        return rail;
    }

    private Node lists() {
        var wide = Card.with(plain("Lösning"), secondary("3 av 5 besvarade"), rows(false));
        var timeline = Card.with(
                plain("Tidslinje"),
                new SavedMark(texts, new SimpleObjectProperty<>(SavedMark.State.SAVED)),
                timeline());
        var compact = new Card(rows(true));
        compact.getStyleClass().add("compact");
        compact.setMinWidth(376);
        compact.setMaxWidth(376);
        HBox.setHgrow(wide, Priority.ALWAYS);
        timeline.setMinWidth(300);
        timeline.setMaxWidth(330);
        var box = new HBox(wide, timeline, compact);
        box.getStyleClass().add("spaced-16");
        return box;
    }

    private VBox rows(boolean compact) {
        var first = row(
                "1", "Förklarar lösningen så att kunden förstår", "", "", options.check(), Optional.of("met"), compact);
        var second = row(
                "2",
                "Använder sitt mandat – löser ärendet utan att koppla vidare",
                "",
                "Kritiskt för steget",
                options.check(),
                Optional.of("not-met"),
                compact);
        var graded = row(
                "3",
                "Anpassar språk och tempo till kunden",
                "",
                "Låter som: lugnt tempo, kundens egna ord",
                options.values(List.of("0", "1", "2", "3"), List.of(plain("0"), plain("1"), plain("2"), plain("3"))),
                Optional.of("2"),
                compact);
        graded.setHasCursor(true);
        var lit = row("4", "Erbjuder alternativ", "", "", options.check(), Optional.of("not-heard"), compact);
        lit.light();
        var discreet = row(
                "5",
                "Informerar om pris, villkor och ångerrätt",
                "Kritiskt för samtalet",
                "",
                options.check(),
                Optional.of("met"),
                compact);
        discreet.buttons().setDiscreet(true);
        return new VBox(first, second, graded, lit, discreet);
    }

    private ChecklistRow row(
            String number,
            String text,
            String critical,
            String hint,
            List<AnswerOption> shown,
            Optional<String> chosen,
            boolean compact) {
        var row = new ChecklistRow(texts);
        row.show(new ChecklistRow.Words(number, text, critical, Tone.BAD, compact ? "" : hint));
        row.buttons().setOptions(shown, compact);
        row.choose(chosen);
        return row;
    }

    private static Node timeline() {
        var box = new VBox();
        Stream.of(
                        new TimelineEntry.Line("3:31", Sign.LIFT_UP, "Lyft fram – fin återkoppling", false),
                        new TimelineEntry.Line("2:58", Sign.MET, "Använder sitt mandat", false),
                        new TimelineEntry.Line(
                                "2:41", Sign.NOTE, "”Jag ordnar det här åt dig nu” – tydligt ansvar", false),
                        new TimelineEntry.Line("2:30", Sign.STAGE, "Lösning", true),
                        new TimelineEntry.Line("1:47", Sign.DEVELOP, "Avbryter kunden", false),
                        new TimelineEntry.Line("1:12", Sign.NOT_MET, "Ställer öppna frågor", false))
                .map(line -> new TimelineEntry(line))
                .forEach(box.getChildren()::add);
        return box;
    }

    private Node buttons() {
        var names = new KeyNames(texts.texts());
        var danger = Buttons.keyed(Buttons.danger(plain("Samtalet är slut"), () -> {}), plain("Ctrl ↵"));
        var quiet = Buttons.quiet(plain("Starta"), () -> {});
        var disabled = new Button("Vilar");
        disabled.setDisable(true);
        var field = new TextField();
        field.setPromptText("Anteckning vid 3:42 …");
        var combo = new ComboBox<String>();
        combo.getItems().setAll("Servicesamtal", "Missnöjd kund");
        combo.getSelectionModel().selectFirst();
        var call = new Clock();
        call.getStyleClass().add("call");
        call.setSeconds(222);
        var hint = new KeyHint(
                List.of(texts.following(() -> names.of(Chord.of("Space"))), plain("→")),
                texts.text("keys.command.next-stage"));
        var box = new FlowPane(danger, quiet, disabled, field, combo, new CheckBox("Diskret"), call, hint);
        Stream.of(Tone.values())
                .map(tone -> new Pill(plain("Samtal pågår"), tone))
                .forEach(box.getChildren()::add);
        box.getStyleClass().add("spaced-8");
        return box;
    }

    private Node empty() {
        var first = new Button("Lägg till en medarbetare");
        first.getStyleClass().add("primary");
        return new Card(new EmptyState(
                plain("Här samlas dina medlyssningar"),
                plain("Lägg till en medarbetare, så kan du lyssna på det första samtalet."),
                first));
    }

    private static Node secondary(String words) {
        var label = new Label(words);
        label.getStyleClass().add("secondary");
        return label;
    }

    private static ObservableValue<String> plain(String words) {
        return new SimpleStringProperty(words);
    }
}

package se.medlyss.ui.preferences;

import atlantafx.base.controls.ToggleSwitch;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import se.medlyss.application.KeepingRule;
import se.medlyss.settings.ReleasePolicy;
import se.medlyss.settings.Settings;
import se.medlyss.settings.Theme;
import se.medlyss.ui.base.LiveTexts;
import se.medlyss.ui.base.Look;
import se.medlyss.ui.control.Card;
import se.medlyss.ui.control.FormRow;
import se.medlyss.ui.control.PageHeader;
import se.medlyss.ui.control.SegmentedChoice;

/// The settings, on one page; each choice holds at once.
final class PreferencesView extends ScrollPane {
    private static final List<Integer> RETENTION = List.of(6, 12, 24, 36, 0);

    private static final List<Integer> KEPT_DAYS = List.of(30, 60, 90, 180, 365, 0);
    private static final List<Integer> WEEKLY_AIMS = List.of(0, 2, 3, 4, 5, 6, 8, 10, 15, 20);
    private static final List<Integer> MONTHLY_AIMS = List.of(0, 1, 2, 3, 4, 5, 6, 8);
    private static final List<Integer> PASS_MARKS = List.of(70, 75, 80, 85, 90, 95);

    private final PreferencesViewModel model;
    private final LiveTexts texts;

    PreferencesView(PreferencesViewModel model, KeysViewModel keys, LiveTexts texts, LongSupplier ticker) {
        this.model = model;
        this.texts = texts;
        getStylesheets().add(Look.sheet(PreferencesView.class, "preferences.css"));
        PageHeader header = new PageHeader(texts.text("preferences.title"), texts.text("preferences.about"));
        VBox page = new VBox(
                header,
                person(),
                appearance(),
                sharing(),
                listening(),
                recordings(),
                retention(),
                new KeysView(keys, texts, ticker));
        page.getStyleClass().addAll("page", "preferences");
        setContent(page);
        setFitToWidth(true);
    }

    private Card person() {
        return card("preferences.person.title", new PersonFields(model, texts));
    }

    private Card appearance() {
        return card(
                "preferences.appearance.title",
                LanguageChoice.row(model, texts),
                row(
                        "preferences.appearance.theme",
                        List.of(Theme.values()),
                        theme -> texts.of("preferences.theme.", theme),
                        all -> all.appearance().theme(),
                        model::choose),
                row(
                        "preferences.appearance.text-size",
                        Look.TEXT_SIZES,
                        size -> texts.following(() -> texts.formats().percent(size)),
                        all -> all.appearance().textSize(),
                        model::chooseTextSize));
    }

    private Card sharing() {
        SegmentedChoice<ReleasePolicy> release = choice(
                List.of(ReleasePolicy.values()),
                policy -> texts.of("preferences.release.", policy),
                all -> all.sharing().release(),
                model::choose);
        return card(
                "preferences.folder.title",
                new FolderField(model, texts),
                new RefusedList(model, texts),
                new FormRow(
                        texts.text("preferences.release.name"),
                        release,
                        texts.following(
                                () -> texts.texts()
                                        .of(
                                                "preferences.release.about.",
                                                model.settings().get().sharing().release()),
                                model.settings())),
                toggle("preferences.names", all -> all.sharing().names(), model::setNames),
                new OwnKeyRow(model, texts));
    }

    private Card listening() {
        return card(
                "preferences.listening.title",
                toggle(
                        "preferences.listening.discreet",
                        all -> all.listening().discreetBesideAgent(),
                        model::setDiscreetBesideAgent),
                toggle(
                        "preferences.listening.unannounced",
                        all -> all.listening().unannouncedAllowed(),
                        model::setUnannouncedAllowed),
                row(
                        "preferences.listening.weekly-aim",
                        WEEKLY_AIMS,
                        this::aim,
                        all -> all.listening().weeklyAim(),
                        model::chooseWeeklyAim),
                row(
                        "preferences.listening.monthly-aim",
                        MONTHLY_AIMS,
                        this::aim,
                        all -> all.listening().monthlyAim(),
                        model::chooseMonthlyAim),
                new FormRow(
                        texts.text("preferences.listening.pass-mark"),
                        choice(
                                PASS_MARKS,
                                mark -> texts.following(() -> texts.formats().percent(mark)),
                                all -> all.listening().passMark(),
                                model::choosePassMark),
                        texts.text("preferences.listening.pass-mark.about")));
    }

    private ObservableValue<String> aim(int calls) {
        return calls == 0 ? texts.text("preferences.listening.no-aim") : new ReadOnlyStringWrapper("" + calls);
    }

    private Card recordings() {
        SegmentedChoice<Integer> days = choice(
                KEPT_DAYS,
                each -> each == 0
                        ? texts.text("preferences.recordings.keep")
                        : texts.text("preferences.recordings.days", each),
                all -> all.recordings().keptDays(),
                model.recordings()::chooseKeptDays);
        return card(
                "preferences.recordings.title",
                new RecordingFolderField(model, texts),
                new FormRow(
                        texts.text("preferences.recordings.kept"),
                        days,
                        texts.following(this::recordingWords, model.recordings().state(), model.settings())));
    }

    private String recordingWords() {
        KeepingRule rule = model.recordings().rules().keeping();
        String stays = texts.now("preferences.recordings.stays");
        OptionalInt count = model.recordings().state().get().wouldForget();
        if (rule.days() == 0 || count.isEmpty()) {
            return stays;
        }
        String would = texts.now("preferences.recordings.would-forget", count.getAsInt());
        String when = count.getAsInt() > 0 && rule.chosen().isPresent()
                ? texts.now(
                        "preferences.recordings.from",
                        texts.formats().date(LocalDate.ofInstant(rule.begins(), ZoneId.systemDefault())))
                : "";
        return Stream.of(would, when, stays).filter(words -> !words.isEmpty()).collect(Collectors.joining(" "));
    }

    private Card retention() {
        SegmentedChoice<Integer> months = choice(
                RETENTION,
                each -> each == 0
                        ? texts.text("preferences.retention.keep")
                        : texts.text("preferences.retention.months", each),
                Settings::retentionMonths,
                model::chooseRetention);
        return card(
                "preferences.retention.title",
                new FormRow(
                        texts.text("preferences.retention.name"),
                        months,
                        texts.following(this::retentionWords, model.state(), model.settings())));
    }

    private String retentionWords() {
        if (model.settings().get().retentionMonths() == 0) {
            return texts.now("preferences.retention.none");
        }
        return model.state().get().wouldErase().isPresent()
                ? texts.now(
                        "preferences.retention.would-erase",
                        model.state().get().wouldErase().getAsInt())
                : "";
    }

    private Card card(String title, Node... rows) {
        VBox body = new VBox(rows);
        body.getStyleClass().addAll("card-body", "choices");
        return new Card(texts.text(title), body);
    }

    private <T> FormRow row(
            String name,
            List<T> values,
            Function<T, ObservableValue<String>> label,
            Function<Settings, T> chosen,
            Consumer<T> onChosen) {
        return new FormRow(texts.text(name), choice(values, label, chosen, onChosen));
    }

    private <T> SegmentedChoice<T> choice(
            List<T> values,
            Function<T, ObservableValue<String>> label,
            Function<Settings, T> chosen,
            Consumer<T> onChosen) {
        SegmentedChoice<T> choice = new SegmentedChoice<>(values, label);
        choice.setOnChosen(onChosen);
        model.settings().subscribe(all -> choice.choose(chosen.apply(all)));
        return choice;
    }

    private VBox toggle(String name, Function<Settings, Boolean> on, Consumer<Boolean> onChosen) {
        ToggleSwitch toggle = new ToggleSwitch();
        toggle.textProperty().bind(texts.text(name));
        model.settings().subscribe(all -> toggle.setSelected(on.apply(all)));
        toggle.selectedProperty().subscribe(onChosen);
        Label about = new Label();
        about.textProperty().bind(texts.text(name + ".about"));
        about.getStyleClass().add("secondary");
        about.setWrapText(true);
        return new VBox(toggle, about);
    }
}

package se.medlyss.ui.today;

import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import se.medlyss.ui.base.Command;
import se.medlyss.ui.base.KeyMap;
import se.medlyss.ui.base.KeyNames;
import se.medlyss.ui.base.LiveTexts;
import se.medlyss.ui.base.Look;
import se.medlyss.ui.control.Buttons;
import se.medlyss.ui.control.Card;
import se.medlyss.ui.control.EmptyState;
import se.medlyss.ui.control.PageHeader;
import se.medlyss.ui.control.PageScroll;
import se.medlyss.ui.control.Shown;
import se.medlyss.ui.control.SideBySide;

/// The page of the day: greeting, what to resume, who is next, what waits.
final class TodayView extends BorderPane {

    private static final double SIDE_SHARE = 0.32;

    private final TodayViewModel model;
    private final LiveTexts texts;
    private final TodayWords words;
    private final Supplier<String> coach;
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper subtitle = new ReadOnlyStringWrapper("");
    private final ResumeBanners banners;
    private final TurnTable turn;
    private final Card turnCard;
    private final Card nobody;
    private final Card nobodyOwn;
    private final Card noCalls;
    private final TodayCards cards;
    private final VBox side = new VBox();
    private final PageHeader header;

    /// @param coach  the name of whoever listens here; may be empty
    /// @param keyMap the key map of the moment
    TodayView(
            TodayViewModel model,
            LiveTexts texts,
            TodayWords words,
            Supplier<String> coach,
            ObservableValue<KeyMap> keyMap) {
        this.model = model;
        this.texts = texts;
        this.words = words;
        this.coach = coach;
        banners = new ResumeBanners(model, texts, words, cap(keyMap, Command.UNDO));
        turn = new TurnTable(model, texts, words.turns());
        turnCard = new Card(texts.text("today.turn.title"), turn);
        nobody = nobody();
        nobodyOwn = nobodyOwn();
        noCalls = noCalls();
        cards = new TodayCards(new TodayRows(model, texts, words), texts);
        getStyleClass().addAll("page", "scrolling");
        getStylesheets().add(Look.sheet(TodayView.class, "today.css"));
        header = header(keyMap);
        setTop(header);
        setCenter(scrolling());
        model.state().subscribe(this::show);
        texts.draw(this, () -> show(model.state().get()));
    }

    /// One more card at the side.
    void offer(Node card) {
        side.getChildren().addFirst(card);
        card.visibleProperty().subscribe(_ -> showSide());
    }

    private void showSide() {
        side.setVisible(side.getChildren().stream().anyMatch(Node::isVisible));
    }

    /// One more action at the head of the page.
    void offerAtHead(Node action) {
        header.offer(action);
    }

    private PageHeader header(ObservableValue<KeyMap> keyMap) {
        Button start = Buttons.keyed(
                Buttons.primary(texts.text("today.action.start"), model::startListening),
                cap(keyMap, Command.NEXT_CALL));
        start.setId("start-listening");
        // Enter starts, whatever else is offered before it.
        sceneProperty().subscribe(_ -> start.requestFocus());
        return new PageHeader(title, subtitle, start);
    }

    private ObservableValue<String> cap(ObservableValue<KeyMap> keyMap, Command command) {
        KeyNames names = new KeyNames(texts.texts());
        return texts.following(
                () -> keyMap.getValue().shown(command).map(names::of).orElse(""), keyMap);
    }

    private PageScroll scrolling() {
        VBox main = new VBox(nobody, nobodyOwn, turnCard, noCalls);
        main.getStyleClass().addAll("spaced-16", "today-main");
        cards.beside().forEach(card -> side.getChildren().add(card.node()));
        side.getStyleClass().addAll("spaced-16", "today-side");
        VBox all = new VBox(
                banners,
                // What waits comes before what was done, also where all stands in one column.
                new SideBySide(main, side, SIDE_SHARE).withLast(cards.below().node()));
        all.getStyleClass().add("spaced-16");
        return new PageScroll(all);
    }

    private Card nobody() {
        return new Card(new EmptyState(
                texts.text("today.empty.nobody.title"),
                texts.text("today.empty.nobody.sentence"),
                Buttons.plain(texts.text("today.empty.nobody.team"), model::goToTeam),
                Buttons.plain(texts.text("today.empty.practise"), model::practise)));
    }

    private Card nobodyOwn() {
        return new Card(new EmptyState(
                texts.text("today.empty.nobody-own.title"),
                texts.text("today.empty.nobody-own.sentence"),
                Buttons.plain(texts.text("today.empty.nobody-own.settings"), model::goToSettings)));
    }

    private Card noCalls() {
        return new Card(new EmptyState(
                texts.text("today.empty.no-calls.title"),
                texts.text("today.empty.no-calls.sentence"),
                Buttons.plain(texts.text("today.empty.practise"), model::practise)));
    }

    private void show(TodayState state) {
        title.set(words.greeting(model.greeting(), coach.get()));
        subtitle.set(
                state.loaded()
                        ? words.week(
                                model.day(), state.overview().thisWeek(), model.weeklyAim(), model.coachingThisWeek())
                        : "");
        banners.show(state);
        turn.show(state.turn());
        cards.show(state);
        Shown.when(nobody, state.hasNobody());
        Shown.when(nobodyOwn, state.hasNobodyOwn());
        Shown.when(turnCard, !state.turn().isEmpty());
        Shown.when(noCalls, state.hasNoCalls());
        showSide();
    }
}

package se.medlyss.ui.today;

import static javafx.scene.layout.Region.USE_PREF_SIZE;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import se.medlyss.call.Context;
import se.medlyss.call.Selection;
import se.medlyss.process.Channel;
import se.medlyss.process.ProcessDocument;
import se.medlyss.ui.base.LiveTexts;
import se.medlyss.ui.control.Card;

/// How the call is listened to: process, channel, why, setting, who knows of it, what it follows up.
final class StartForm {

    private final LiveTexts texts;
    private final CallWords words;
    private final Chips<ProcessDocument> process;
    private final Chips<Channel> channel;
    private final Chips<Selection> selection;
    private final Chips<Context> context;
    private final Label useWhen = new Label();
    private final InformedBoxes informed;
    private final CallBackBox callBack;
    private final HeardAtField heard;
    private final ObservableValue<Boolean> recorded;

    StartForm(StartViewModel model, LiveTexts texts, CallWords words, Supplier<LocalDate> today) {
        this.texts = texts;
        this.words = words;
        process = new Chips<>(
                texts.text("start.process.title"), each -> texts.following(() -> words.title(each)), model::choose);
        channel = new Chips<>(
                texts.text("start.channel.title"),
                each -> texts.of("call.channel.", each),
                each -> model.edit(now -> now.with(each)));
        selection = new Chips<>(
                texts.text("start.selection.title"),
                each -> texts.of("call.selection.", each),
                each -> model.edit(now -> now.with(each)));
        context = new Chips<>(
                texts.text("start.context.title"),
                each -> texts.of("call.context.", each),
                each -> model.edit(now -> now.with(each)));
        informed = new InformedBoxes(model, texts);
        callBack = new CallBackBox(model, texts, words);
        heard = new HeardAtField(model.recording().heard(), texts, today);
        recorded = model.recording().chosen().map(Optional::isPresent);
        useWhen.setWrapText(true);
        useWhen.getStyleClass().add("secondary");
        model.state().subscribe(this::show);
        texts.draw(useWhen, () -> show(model.state().get()));
    }

    Node card() {
        VBox when = group("start.heard.title", heard);
        when.visibleProperty().bind(recorded);
        when.managedProperty().bind(recorded);
        VBox all = new VBox(
                when,
                group("start.process.title", process, useWhen),
                group("start.informed.title", informed.nodes()),
                group("start.channel.title", channel),
                group("start.selection.title", selection),
                group("start.context.title", context),
                callBack.node());
        all.getStyleClass().add("start-form");
        ScrollPane scroll = new ScrollPane(all);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        return new Card(scroll);
    }

    private void show(StartState state) {
        @Nullable Draft draft = state.draft();
        process.show(state.processes(), draft == null ? null : draft.process());
        channel.show(List.of(Channel.values()), draft == null ? null : draft.channel());
        selection.show(List.of(Selection.values()), draft == null ? null : draft.selection());
        context.show(List.of(Context.values()), draft == null ? null : draft.context());
        useWhen.setText(draft == null ? "" : words.useWhen(draft.process()));
        useWhen.setVisible(!useWhen.getText().isEmpty());
        useWhen.setManaged(useWhen.isVisible());
        informed.show(state);
        callBack.show(state);
    }

    private VBox group(String titleKey, Node... content) {
        Label title = new Label();
        title.textProperty().bind(texts.text(titleKey));
        title.getStyleClass().add("field-label");
        title.setWrapText(true);
        title.setMinHeight(USE_PREF_SIZE);
        VBox group = new VBox(title);
        group.getChildren().addAll(content);
        group.getStyleClass().add("start-group");
        return group;
    }
}

package se.medlyss.ui.insight;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import se.medlyss.application.insight.EvaluationFacts;
import se.medlyss.application.insight.Told;
import se.medlyss.application.insight.WeeklyMeeting;
import se.medlyss.ui.control.Buttons;
import se.medlyss.ui.control.Card;
import se.medlyss.ui.control.Shown;
import se.medlyss.ui.control.Sign;

/// What to take up at the weekly meeting, without names.
final class MeetingCard extends StackPane {

    private static final int MOST_MOMENTS = 4;
    private static final double SHOWN_AT_ONCE = 8;
    private static final double USUAL_ROW = 30;

    private final InsightTools tools;
    private final Board.Overview board;

    MeetingCard(InsightTools tools, Board.Overview board) {
        this.tools = tools;
        this.board = board;
        WeeklyMeeting meeting = board.meeting();
        VBox body = new VBox();
        body.getStyleClass().addAll("card-body", "meeting");
        weakest(body, meeting);
        meeting.together().ifPresent(run -> body.getChildren().add(together(run)));
        if (board.slice().withheld() == null) {
            lifted(body, meeting);
        }
        getChildren().setAll(new Card(tools.texts().text("insights.meeting.title"), body));
    }

    private void weakest(VBox body, WeeklyMeeting meeting) {
        if (meeting.weakest().isEmpty()) {
            body.getChildren().add(words(tools.text("insights.meeting.too-few")));
            return;
        }
        var line = meeting.weakest().get();
        Told share = line.share();
        String stage = tools.process()
                .stage(board.slice().form().orElseThrow().process(), line.key().stage());
        body.getChildren()
                .add(words(tools.text(
                        "insights.meeting.weakest",
                        tools.in(line.criterion().text()),
                        tools.words().percent(share),
                        tools.words().fromTo(share),
                        share.calls(),
                        stage)));
        body.getChildren()
                .add(Buttons.atTheEdge(Buttons.quiet(
                        tools.texts().text("insights.profile.open", share.calls()),
                        () -> tools.model()
                                .drill(Drill.ofAnswers(
                                                board.slice(),
                                                tools.in(line.criterion().text()),
                                                line.key(),
                                                board.slice().counted())
                                        .telling(tools.words().sentence(share))))));
        if (meeting.inTeams() > 0 && meeting.ofTeams() > 1 && !board.slice().ofFamily()) {
            String lowest = tools.process()
                    .stage(
                            board.slice().form().orElseThrow().process(),
                            meeting.stage().orElseThrow());
            body.getChildren()
                    .add(words(tools.text("insights.meeting.teams", lowest, meeting.inTeams(), meeting.ofTeams())));
        }
    }

    private Label together(WeeklyMeeting.Together run) {
        return words(tools.text(
                run.fell() ? "insights.meeting.fell" : "insights.meeting.rose",
                tools.words().span(run.from()),
                tools.words().span(run.to())));
    }

    private void lifted(VBox body, WeeklyMeeting meeting) {
        Label count =
                words(tools.text("insights.meeting.lifted", meeting.lifted().size()));
        count.setGraphic(Sign.LIFT_UP.node());
        body.getChildren().add(count);
        List<String> quotes = meeting.lifted().stream()
                .map(EvaluationFacts.Moment::text)
                .distinct()
                .map(this::quote)
                .toList();
        quotes.stream().limit(MOST_MOMENTS).map(MeetingCard::moment).forEach(body.getChildren()::add);
        if (quotes.size() > MOST_MOMENTS) {
            others(body, quotes.subList(MOST_MOMENTS, quotes.size()));
        }
        List<EvaluationFacts> behind = meeting.behind();
        if (!behind.isEmpty()) {
            String title = tools.text("insights.meeting.lifted.behind");
            body.getChildren()
                    .add(Buttons.atTheEdge(Buttons.quiet(
                            tools.texts().text("insights.profile.open", behind.size()),
                            () -> tools.model().drill(Drill.of(board.slice(), title, null, behind)))));
        } else if (!quotes.isEmpty()) {
            body.getChildren().add(moment(tools.text("insights.meeting.lifted.apart")));
        }
    }

    /// There may be hundreds: they are listed, once somebody asks.
    private void others(VBox body, List<String> quotes) {
        ListView<String> list = new ListView<>();
        list.getItems().setAll(quotes);
        list.setCellFactory(_ -> new WrappedCell());
        list.setAccessibleText(tools.text("insights.meeting.lifted.more", quotes.size()));
        list.setPrefHeight(SHOWN_AT_ONCE * USUAL_ROW);
        Shown.when(list, false);
        Button more = Buttons.quiet(tools.texts().text("insights.meeting.lifted.more", quotes.size()), () -> {});
        more.setOnAction(_ -> {
            Shown.when(list, true);
            body.getChildren().remove(more);
            list.requestFocus();
            list.getSelectionModel().selectFirst();
        });
        body.getChildren().addAll(Buttons.atTheEdge(more), list);
    }

    private String quote(String text) {
        // Coaches often write the words with quotation marks of their own.
        return tools.text("insights.meeting.quote", text.replaceAll("^[\"”“«]+|[\"”“»]+$", ""));
    }

    private static Label moment(String quote) {
        Label label = words(quote);
        label.getStyleClass().add("secondary");
        return label;
    }

    private static Label words(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    /// As high as its words need.
    private static final class WrappedCell extends ListCell<String> {
        WrappedCell() {
            setWrapText(true);
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable String words, boolean empty) {
            super.updateItem(words, empty);
            setText(empty ? null : words);
        }
    }
}

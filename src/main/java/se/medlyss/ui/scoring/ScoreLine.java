package se.medlyss.ui.scoring;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// A line of the explanation: what, its figure, and more about it when asked for.
final class ScoreLine extends HBox {

    private final VBox text = new VBox();

    private ScoreLine(String title, String figure, String titleClass) {
        text.getChildren().add(wrapped(title, titleClass));
        HBox.setHgrow(text, Priority.ALWAYS);
        text.setMinWidth(0);
        Label value = new Label(figure);
        value.getStyleClass().addAll(titleClass, "value");
        value.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(text, value);
        getStyleClass().add("score-line");
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(title + ": " + figure);
    }

    static ScoreLine heading(String title, String figure) {
        ScoreLine line = new ScoreLine(title, figure, "strong");
        line.getStyleClass().add("heading");
        return line;
    }

    /// What the figures of the other lines are.
    static ScoreLine about(String words) {
        ScoreLine line = new ScoreLine(words, "", "secondary");
        line.setAccessibleText(words);
        return line;
    }

    static ScoreLine plain(String title, String figure) {
        return new ScoreLine(title, figure, "line-title");
    }

    /// @param others shown at once when `open`, else when the line is clicked or Enter is pressed on it
    static ScoreLine criterion(String title, String figure, String details, String others, boolean open) {
        ScoreLine line = new ScoreLine(title, figure, "line-title");
        line.text.getChildren().add(wrapped(details, "secondary"));
        if (!others.isEmpty()) {
            Label more = wrapped(others, "secondary");
            more.setVisible(open);
            more.managedProperty().bind(more.visibleProperty());
            line.text.getChildren().add(more);
            line.setAccessibleText(title + ": " + figure + ". " + details + ". " + others);
            if (!open) {
                line.opens(more);
            }
        }
        return line;
    }

    /// Whether there is more about it that is shown when asked for.
    boolean opens() {
        return getStyleClass().contains("opens");
    }

    private void opens(Label more) {
        getStyleClass().add("opens");
        setAccessibleRole(AccessibleRole.BUTTON);
        setOnMouseClicked(_ -> more.setVisible(!more.isVisible()));
        setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                more.setVisible(!more.isVisible());
                event.consume();
            }
        });
    }

    private static Label wrapped(String words, String styleClass) {
        Label label = new Label(words);
        label.getStyleClass().add(styleClass);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}

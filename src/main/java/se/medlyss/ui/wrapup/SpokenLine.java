package se.medlyss.ui.wrapup;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import se.medlyss.ui.scoring.ScoringTools;

/// Tells a screen reader which line the keys settle, and how. The page keeps the keyboard itself, so the line becomes
/// the name of the page: readers speak a changed name of whatever has the keyboard.
final class SpokenLine {

    private final Node page;
    private final ScoringTools tools;

    SpokenLine(Node page, ScoringTools tools) {
        this.page = page;
        this.tools = tools;
    }

    /// Says the line under the cursor, if that is news.
    ///
    /// @param idle why the last key did nothing; said before the line, empty when it did something
    void say(WrapUpState state, String idle) {
        String words = idle.isEmpty() ? words(state) : idle + ". " + words(state);
        if (!words.equals(page.getAccessibleText())) {
            page.setAccessibleText(words);
            page.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
        }
    }

    private static String over(WrapUpState state) {
        if (!state.discarded()) {
            return "wrapup.list.done.title";
        }
        return state.revises() ? "wrapup.dropped.title" : "wrapup.discarded.title";
    }

    private String words(WrapUpState state) {
        Optional<Row> line = state.current();
        if (state.discarded() || line.isEmpty()) {
            return tools.texts().now(over(state));
        }
        RowWords words = RowWords.of(line.get(), state.call(), state.process(), tools);
        String choices = state.choices(line.get()).stream()
                .map(choice -> choice.spoken(tools) + " " + choice.keyName(tools))
                .map(String::strip)
                .collect(Collectors.joining(", "));
        return Stream.of(words.title(), words.given(), words.hint(), choices)
                .filter(part -> !part.isEmpty())
                .map(part -> part.endsWith(".") ? part.substring(0, part.length() - 1) : part)
                .collect(Collectors.joining(". "));
    }
}

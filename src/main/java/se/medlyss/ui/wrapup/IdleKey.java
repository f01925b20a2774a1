package se.medlyss.ui.wrapup;

import java.util.stream.Collectors;
import se.medlyss.ui.base.KeyNames;
import se.medlyss.ui.scoring.ScoringTools;

/// Why a key did nothing on the line under the cursor, and which keys do something there.
final class IdleKey {

    private IdleKey() {}

    /// *J does nothing here: this line takes 1, 2, X*; empty when the last key did something.
    static String words(WrapUpState state, ScoringTools tools) {
        KeyNames names = new KeyNames(tools.texts().texts());
        String takes = state.current().stream()
                .flatMap(row -> state.choices(row).stream())
                .map(choice -> choice.keyName(tools))
                .filter(name -> !name.isEmpty())
                .collect(Collectors.joining(", "));
        return state.showing()
                .idle()
                .map(key -> tools.texts().now("wrapup.no-effect", names.of(key), takes))
                .orElse("");
    }
}

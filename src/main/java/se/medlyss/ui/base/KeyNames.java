package se.medlyss.ui.base;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import se.medlyss.texts.Texts;

/// What keys are called on a key cap, in the language of the moment: *Blanksteg*, *Mellomrom*, *Space*.
public final class KeyNames {
    private static final Map<String, String> SIGNS =
            Map.of("Up", "↑", "Down", "↓", "Left", "←", "Right", "→", "-", "−");
    private static final String NAME = "keys.name.";

    private final Texts texts;

    /// Names in the language of the texts.
    public KeyNames(Texts texts) {
        this.texts = texts;
    }

    /// A chord on one cap: `J`, `Ctrl N`, `Ctrl ↵`.
    public String of(Chord chord) {
        String key = chord.ctrl() && "Enter".equals(chord.key()) ? "↵" : keyName(chord.key());
        return Stream.of(
                        chord.ctrl() ? texts.get("keys.name.ctrl") : "",
                        chord.shift() ? texts.get("keys.name.shift") : "",
                        key)
                .filter(part -> !part.isEmpty())
                .reduce((left, right) -> left + " " + right)
                .orElse(key);
    }

    /// What a command does, for one of the criteria or stages with its number: *steg 3*.
    public String action(Command command) {
        if (command.isCriterion()) {
            return texts.get("keys.command.criterion-number", command.number());
        }
        return command.isStage()
                ? texts.get("keys.command.stage-number", command.number())
                : texts.of("keys.command.", command);
    }

    /// What a command does; the criteria, and the stages, as one: *gå till steget med den siffran*.
    public String actionOfAll(Command command) {
        if (command.isCriterion()) {
            return texts.get("keys.command.criterion");
        }
        return command.isStage() ? texts.get("keys.command.stage") : action(command);
    }

    private String keyName(String key) {
        String sign = SIGNS.get(key);
        if (sign != null) {
            return sign;
        }
        String named = NAME + key.toLowerCase(Locale.ROOT);
        return key.length() > 1 && texts.has(named) ? texts.get(named) : key;
    }
}

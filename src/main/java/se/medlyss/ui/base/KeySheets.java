package se.medlyss.ui.base;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import se.medlyss.application.KeySheet;
import se.medlyss.texts.Texts;

/// Makes the overview of all keys from the key map, in the language of the moment. Criteria and stages with their
/// nine keys each are one line, as long as nobody has changed them. A key that another command has taken is left out.
public final class KeySheets {
    private final Texts texts;
    private final KeyNames names;

    /// Sheets in the language of the texts.
    public KeySheets(Texts texts) {
        this.texts = texts;
        names = new KeyNames(texts);
    }

    /// All keys of the map.
    public KeySheet of(KeyMap map) {
        return new KeySheet(
                texts.get("keys.sheet.title"),
                texts.get("keys.sheet.about"),
                Stream.of(Command.Group.values())
                        .map(group -> new KeySheet.Section(texts.of("keys.group.", group), lines(group, map)))
                        .toList());
    }

    private List<KeySheet.Line> lines(Command.Group group, KeyMap map) {
        List<KeySheet.Line> lines = new ArrayList<>();
        for (Command command : Command.values()) {
            if (command.group() == group) {
                boolean usual = command.number() > 0 && familyUnchanged(command, map);
                if (!usual) {
                    lines.add(new KeySheet.Line(written(map.working(command)), names.action(command)));
                } else if (command.number() == 1) {
                    lines.add(family(command, map));
                }
            }
        }
        return lines;
    }

    private KeySheet.Line family(Command first, KeyMap map) {
        List<Command> family = family(first);
        String from = written(map.chords(family.getFirst())).getFirst();
        String to = written(map.chords(family.getLast())).getFirst();
        return new KeySheet.Line(List.of(from + "–" + to), names.actionOfAll(first));
    }

    private static boolean familyUnchanged(Command command, KeyMap map) {
        return family(command).stream().allMatch(each -> map.working(each).equals(each.defaults()));
    }

    private static List<Command> family(Command member) {
        return Stream.of(Command.values())
                .filter(command -> command.number() > 0 && command.group() == member.group())
                .toList();
    }

    private List<String> written(List<Chord> chords) {
        return chords.stream().map(names::of).toList();
    }
}

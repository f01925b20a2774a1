package se.medlyss.ui.wrapup;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import se.medlyss.application.KeySheet;
import se.medlyss.texts.Texts;
import se.medlyss.ui.base.Chord;
import se.medlyss.ui.base.Command;
import se.medlyss.ui.base.KeyNames;
import se.medlyss.ui.scoring.ScoringTools;

/// The overview of the wrap-up's own keys: those of the line under the cursor, and those of the whole evaluation.
final class WrapUpKeySheet {
    private static final List<Command> ANSWERS =
            List.of(Command.MET, Command.NOT_MET, Command.NOT_APPLICABLE, Command.NOT_HEARD);

    private final ScoringTools tools;
    private final Texts texts;
    private final KeyNames names;
    private final boolean mystery;

    /// @param mystery whether nobody may have answered
    WrapUpKeySheet(ScoringTools tools, boolean mystery) {
        this.tools = tools;
        this.mystery = mystery;
        texts = tools.texts().texts();
        names = new KeyNames(texts);
    }

    List<KeySheet.Section> sections() {
        return List.of(ofTheLine(), ofThePage());
    }

    private KeySheet.Section ofTheLine() {
        List<KeySheet.Line> lines = new ArrayList<>();
        lines.add(line("wrapup.keys.rows", Command.ROW_UP, Command.ROW_DOWN));
        ANSWERS.forEach(each -> lines.add(new KeySheet.Line(caps(each), names.action(each))));
        lines.add(new KeySheet.Line(List.of("1–9"), texts.get("wrapup.keys.digits")));
        lines.add(line("wrapup.write.comment", Command.NOTE));
        lines.add(line("wrapup.personal.mask", Command.CLEAR));
        return new KeySheet.Section(texts.get("wrapup.keys.line"), lines);
    }

    private KeySheet.Section ofThePage() {
        List<KeySheet.Line> lines = new ArrayList<>();
        lines.add(line("wrapup.action.finish", Command.END));
        PageKey.lines(texts, mystery).forEach(each -> lines.add(new KeySheet.Line(each.keys(), small(each.action()))));
        lines.add(line("wrapup.keys.next-call", Command.NEXT_CALL));
        lines.add(line("keys.command.undo", Command.UNDO));
        lines.add(line("keys.command.redo", Command.REDO));
        lines.add(line("keys.command.key-map", Command.KEY_MAP));
        return new KeySheet.Section(texts.get("wrapup.keys.page"), lines);
    }

    private KeySheet.Line line(String textKey, Command... commands) {
        return new KeySheet.Line(
                Stream.of(commands).flatMap(each -> caps(each).stream()).toList(), small(texts.get(textKey)));
    }

    /// What a button says, as a line in a list says it.
    private static String small(String words) {
        return words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
    }

    private List<String> caps(Command command) {
        List<Chord> chords = tools.keys().getValue().chords(command);
        return chords.stream().map(names::of).toList();
    }
}

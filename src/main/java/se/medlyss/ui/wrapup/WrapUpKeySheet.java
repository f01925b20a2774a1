package se.medlyss.ui.wrapup;

import java.util.ArrayList;
import java.util.List;
import se.medlyss.application.KeySheet;
import se.medlyss.texts.Texts;
import se.medlyss.ui.base.Command;
import se.medlyss.ui.base.KeyLines;
import se.medlyss.ui.scoring.ScoringTools;

/// The overview of the wrap-up's own keys: those of the line under the cursor, and those of the whole evaluation.
final class WrapUpKeySheet {
    private static final List<Command> ANSWERS =
            List.of(Command.MET, Command.NOT_MET, Command.NOT_APPLICABLE, Command.NOT_HEARD);

    private final Texts texts;
    private final KeyLines keys;
    private final WrapUpState state;

    WrapUpKeySheet(ScoringTools tools, WrapUpState state) {
        this.state = state;
        texts = tools.texts().texts();
        keys = new KeyLines(texts, tools.keys().getValue());
    }

    List<KeySheet.Section> sections() {
        return List.of(ofTheLine(), ofThePage());
    }

    private KeySheet.Section ofTheLine() {
        List<KeySheet.Line> lines = new ArrayList<>();
        lines.add(keys.line("wrapup.keys.rows", Command.ROW_UP, Command.ROW_DOWN));
        ANSWERS.forEach(each -> lines.add(keys.of(each)));
        lines.add(new KeySheet.Line(List.of("0–9"), texts.get("wrapup.keys.digits")));
        lines.add(keys.line("wrapup.write.comment", Command.NOTE));
        lines.add(keys.line("wrapup.personal.mask", Command.CLEAR));
        return new KeySheet.Section(texts.get("wrapup.keys.line"), lines);
    }

    private KeySheet.Section ofThePage() {
        List<KeySheet.Line> lines = new ArrayList<>();
        lines.add(keys.line("wrapup.action.finish", Command.END));
        PageKey.lines(texts, state)
                .forEach(each -> lines.add(new KeySheet.Line(each.keys(), KeyLines.small(each.action()))));
        lines.add(keys.line("wrapup.keys.next-call", Command.NEXT_CALL));
        lines.add(keys.line("keys.command.undo", Command.UNDO));
        lines.add(keys.line("keys.command.redo", Command.REDO));
        lines.add(keys.line("keys.command.key-map", Command.KEY_MAP));
        return new KeySheet.Section(texts.get("wrapup.keys.page"), lines);
    }
}

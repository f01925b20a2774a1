package se.medlyss.ui.review;

import java.util.ArrayList;
import java.util.List;
import se.medlyss.application.KeySheet;
import se.medlyss.application.review.ReviewKind;
import se.medlyss.texts.Texts;
import se.medlyss.ui.base.Command;
import se.medlyss.ui.base.KeyLines;
import se.medlyss.ui.base.KeySheets;
import se.medlyss.ui.scoring.ScoringTools;

/// The overview of a review's keys: those of the criterion under the cursor, of the whole, and of the recording.
final class ReviewKeySheet {

    private static final List<Command> ANSWERS =
            List.of(Command.MET, Command.NOT_MET, Command.NOT_APPLICABLE, Command.NOT_HEARD, Command.CLEAR);

    private final ScoringTools tools;
    private final Texts texts;
    private final KeyLines keys;

    ReviewKeySheet(ScoringTools tools) {
        this.tools = tools;
        texts = tools.texts().texts();
        keys = new KeyLines(texts, tools.keys().getValue());
    }

    /// @param sound whether the call's recording is there
    List<KeySheet.Section> sections(ReviewState state, boolean sound) {
        List<KeySheet.Section> sections = new ArrayList<>(List.of(ofTheRow(state, sound), ofThePage(state, sound)));
        if (sound) {
            KeySheet all = new KeySheets(texts).of(tools.keys().getValue());
            sections.add(all.sections().get(Command.Group.PLAYER.ordinal()));
        }
        return sections;
    }

    private KeySheet.Section ofTheRow(ReviewState state, boolean sound) {
        boolean compares = state.about().other() != null;
        List<KeySheet.Line> lines = new ArrayList<>();
        lines.add(keys.line("review.key.rows", Command.ROW_UP, Command.ROW_DOWN));
        if (state.open()) {
            ANSWERS.forEach(each -> lines.add(keys.of(each)));
            lines.add(keys.line("review.key.reason", Command.NOTE));
        }
        if (state.open() && compares) {
            lines.add(keys.line("review.key.accept", ReviewKeys.ACCEPT));
        }
        if (sound) {
            lines.add(keys.line("review.key.listen", ReviewKeys.LISTEN));
        }
        if (sound && state.open() && compares) {
            lines.add(keys.line("review.key.heard-here", ReviewKeys.HEARD_HERE));
        }
        return new KeySheet.Section(texts.get("review.keys.row"), lines);
    }

    private KeySheet.Section ofThePage(ReviewState state, boolean sound) {
        boolean compares = state.about().other() != null;
        ReviewKind kind = state.about().kind();
        List<KeySheet.Line> lines = new ArrayList<>();
        if (state.open()) {
            lines.add(keys.line(Texts.key("review.action.finish.", kind), Command.END));
            if (kind == ReviewKind.REVIEW) {
                lines.add(keys.line("review.action.send-back", ReviewKeys.SEND_BACK));
            }
        } else if (state.about().adoptable()) {
            lines.add(keys.line("review.action.adopt", Command.END));
        }
        if (state.about().dismissable()) {
            lines.add(keys.line("review.action.dismiss", ReviewKeys.SEND_BACK));
        }
        if (compares && state.open()) {
            lines.add(keys.line("review.key.accept-rest", ReviewKeys.ACCEPT_REST));
        }
        if (sound && compares && state.open()) {
            lines.add(keys.line("review.key.greeting", ReviewKeys.GREETING));
        }
        if (compares) {
            lines.add(keys.line("review.key.sort", ReviewKeys.SORT));
        }
        if (state.open()) {
            lines.add(keys.line("review.key.undo", Command.UNDO));
            lines.add(keys.line("keys.command.redo", Command.REDO));
        }
        lines.add(keys.line("keys.command.key-map", Command.KEY_MAP));
        return new KeySheet.Section(texts.get("review.keys.page"), lines);
    }
}

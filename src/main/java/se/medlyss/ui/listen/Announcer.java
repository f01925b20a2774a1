package se.medlyss.ui.listen;

import java.util.Optional;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import se.medlyss.call.CallEvent;
import se.medlyss.call.CallState;
import se.medlyss.process.CriterionKey;
import se.medlyss.ui.base.AtPulse;
import se.medlyss.ui.base.LiveTexts;
import se.medlyss.ui.scoring.SpokenRow;

/// Tells a screen reader what each key did. The live screen keeps the keyboard itself, so what is said becomes the
/// name of the node that has it: readers speak a changed name of whatever is focused.
final class Announcer {
    private final Node holder;
    private final ListenViewModel viewModel;
    private final LiveTexts texts;
    private final ActionWords words;
    private final AtPulse moved;
    /// Another stage was entered or left, and the row cursor has not followed yet.
    private boolean followsStage;
    /// The row cursor was moved, and nothing was said since.
    private boolean rowDue;

    /// @param holder has the keyboard while no field has it
    Announcer(Node holder, ListenViewModel viewModel, LiveTexts texts) {
        this.holder = holder;
        this.viewModel = viewModel;
        this.texts = texts;
        words = new ActionWords(texts.texts());
        // What was done last was said in the language of that moment: in another one the screen says its name again.
        texts.draw(holder, () -> holder.setAccessibleText(texts.now("listen.spoken")));
        holder.accessibleHelpProperty().bind(texts.text("listen.spoken"));
        viewModel.state().subscribe(this::changed);
        viewModel.actions().noEffect().subscribe(idle -> idle.ifPresent(why -> say(why.words(texts.texts()))));
        moved = new AtPulse(holder, this::tellRow);
        viewModel.scoring().cursor().addListener((_, _, _) -> cursorMoved());
    }

    /// Where an answer takes the row cursor along, the answer is told afterwards; where a stage does, it was told
    /// already.
    private void cursorMoved() {
        rowDue = !followsStage;
        followsStage = false;
        moved.request();
    }

    private void tellRow() {
        followsStage = false;
        if (rowDue) {
            CallState now = viewModel.state().get();
            viewModel.scoring().cursor().get().ifPresent(key -> say(row(now, key)));
        }
    }

    private String row(CallState now, CriterionKey key) {
        int place = viewModel.scoring().sheet().get().indexOf(key);
        String number = place < 0 ? "" : String.valueOf(place + 1);
        return SpokenRow.of(
                texts,
                number,
                now,
                viewModel.scoring().process(),
                key,
                viewModel.discreet().get());
    }

    private void changed(@Nullable CallState before, CallState now) {
        if (before == null) {
            return;
        }
        followsStage = !now.content().currentStage().equals(before.content().currentStage());
        moved.request();
        Optional<CallEvent> undone = now.nextRedo().filter(each -> isNew(each, before.nextRedo()));
        Optional<CallEvent> done = now.lastAction().filter(each -> isNew(each, before.lastAction()));
        undone.map(event -> texts.now("listen.action.undone", words(event)))
                .or(() -> done.flatMap(_ -> last(now)))
                .ifPresent(this::say);
    }

    /// One that was taken back uncovers the one before it: that is no news.
    private static boolean isNew(CallEvent event, Optional<CallEvent> before) {
        return before.filter(each -> each == event).isEmpty();
    }

    private Optional<String> last(CallState now) {
        return words.last(
                now, viewModel.scoring().process(), viewModel.discreet().get());
    }

    private String words(CallEvent event) {
        return words.of(
                event, viewModel.scoring().process(), viewModel.discreet().get());
    }

    private void say(String what) {
        rowDue = false;
        holder.setAccessibleText(what);
        holder.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    }
}

package se.medlyss.ui.listen;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import se.medlyss.application.Calls;
import se.medlyss.application.OpenCall;
import se.medlyss.call.CallClock;
import se.medlyss.call.Life;
import se.medlyss.call.LoggedEvent;
import se.medlyss.call.Stamp;
import se.medlyss.ui.base.KeyStroke;
import se.medlyss.ui.base.Navigator;
import se.medlyss.ui.base.Page;
import se.medlyss.ui.base.Place;
import se.medlyss.ui.scoring.RecordingDesk;
import se.medlyss.ui.scoring.RecordingSearch;
import se.medlyss.ui.scoring.RecordingViewModel;

/// The live screen as a page. Its subject is the id of the call: one that is open already, or one that has to be read
/// back because the app died.
public final class ListenPage implements Page {

    /// A call that starts by its first answer or stage key, because nobody had pressed start.
    ///
    /// @param key the answer key, still to be acted on
    public record ByKey(UUID call, Optional<KeyStroke> key) {}

    private final ListenTools tools;
    private final Calls calls;
    private final Navigator navigator;
    private final Consumer<OpenCall> startNext;
    private final StackPane content = new StackPane();
    private @Nullable ListenView view;
    private Optional<ListenViewModel> followed = Optional.empty();
    private Optional<ByKey> byKey = Optional.empty();
    private Optional<String> parked = Optional.empty();
    private Optional<RecordingDesk> recordings = Optional.empty();
    private Optional<UUID> wanted = Optional.empty();

    /// @param startNext starts the next call with the same agent and process as this one, and goes there
    public ListenPage(ListenTools tools, Calls calls, Navigator navigator, Consumer<OpenCall> startNext) {
        this.tools = tools;
        this.calls = calls;
        this.navigator = navigator;
        this.startNext = startNext;
    }

    /// The next call that is shown was started by its first key.
    public void startedBy(ByKey first) {
        byKey = Optional.of(first);
    }

    /// The next call that is shown follows on this one; when it was put aside, that is told there.
    public void follows(OpenCall previous) {
        parked = Optional.of(previous.state())
                .filter(state -> state.life() == Life.PARKED)
                .map(state -> state.header().agent());
    }

    /// Calls may be scored along with a recording.
    public void scoresAlong(RecordingDesk desk) {
        recordings = Optional.of(desk);
    }

    @Override
    public Place place() {
        return Place.LISTEN;
    }

    @Override
    public Node content() {
        return content;
    }

    @Override
    public boolean takesWholeWindow() {
        return true;
    }

    @Override
    public void show(Optional<String> subject) {
        leave();
        subject.map(UUID::fromString)
                .ifPresent(id ->
                        calls.open(id).ifPresentOrElse(call -> prepare(call, Optional.empty()), () -> readBack(id)));
    }

    @Override
    public void leave() {
        Optional.ofNullable(view).ifPresent(ListenView::dispose);
        view = null;
        content.getChildren().clear();
        followed.flatMap(ListenViewModel::recording).ifPresent(RecordingViewModel::pause);
        followed = Optional.empty();
        // One that was put aside stays open, and must not keep its screen.
        wanted.flatMap(calls::open).ifPresent(call -> call.tellSaving(_ -> {}));
        wanted = Optional.empty();
    }

    private void readBack(UUID id) {
        content.getChildren().setAll(new Fetching(tools.scoring().texts()));
        tools.store().run(() -> calls.read(id), events -> takeUp(id, events), this::report);
    }

    private void takeUp(UUID id, List<LoggedEvent> events) {
        Stamp last = events.getLast().event().at();
        long sinceLastMs = CallClock.gapMs(last, tools.wall().instant());
        OpenCall call = calls.open(id).orElseGet(() -> calls.resume(id, events, _ -> {}));
        boolean live = !call.state().header().followsRecording();
        prepare(call, live ? Optional.of(new Interruption(last, sinceLastMs)) : Optional.empty());
    }

    /// The call is there at once. A recording that was scored along with joins it, where it was left, once it has been
    /// found, which may take a while; one that is in doubt, when the listener has said which it is.
    private void prepare(OpenCall call, Optional<Interruption> interruption) {
        boolean along = call.state().header().followsRecording() && call.state().life() == Life.RUNNING;
        Optional<RecordingDesk> desk = recordings.filter(_ -> along);
        Optional<RecordingViewModel> open = desk.flatMap(each -> each.of(call.id()));
        Optional<RecordingSearch> search = desk.map(RecordingDesk::search);
        wanted = Optional.of(call.id());
        follow(call, interruption, new Along(search, open));
        if (desk.isPresent() && open.isEmpty()) {
            desk.get().reopen(call.id(), found -> {
                if (wanted.equals(Optional.of(call.id()))) {
                    found.ifPresent(recording -> {
                        recording.seek(call.nowMs());
                        call.follow(recording.recording().place());
                    });
                    follow(call, interruption, new Along(search, found));
                }
            });
        }
    }

    private void follow(OpenCall call, Optional<Interruption> interruption, Along along) {
        if (call.state().life() != Life.RUNNING) {
            navigator.go(Place.WRAP_UP, call.id().toString());
            return;
        }
        boolean compact = followed.filter(before -> before.compact().get()).isPresent();
        Optional.ofNullable(view).ifPresent(ListenView::dispose);
        ListenViewModel viewModel = new ListenViewModel(call, tools, this::changed, interruption, along);
        viewModel.compact().set(compact);
        followed = Optional.of(viewModel);
        ListenView next = new ListenView(viewModel, tools);
        view = next;
        content.getChildren().setAll(next);
        next.requestFocus();
        Optional<ByKey> first = byKey.filter(each -> each.call().equals(call.id()));
        byKey = Optional.empty();
        viewModel.parkedBefore().set(parked);
        parked = Optional.empty();
        first.ifPresent(each -> {
            viewModel.startedByKey().set(true);
            each.key().ifPresent(next::press);
        });
    }

    private void changed(OpenCall call) {
        String id = call.id().toString();
        if (call.state().life() != Life.RUNNING) {
            recordings.ifPresent(desk -> desk.close(call.id()));
        }
        switch (call.state().life()) {
            case RUNNING -> {}
            case WRAP_UP, FINAL, WITHDRAWN -> navigator.go(Place.WRAP_UP, id);
            case PARKED -> startNext.accept(call);
            case DISCARDED -> discarded(call);
        }
    }

    private void discarded(OpenCall call) {
        if (followed.filter(ListenViewModel::nextWanted).isPresent()) {
            startNext.accept(call);
        } else if (call.state().header().calibrated() != null) {
            navigator.go(Place.CALIBRATION);
        } else {
            navigator.go(call.state().header().practice() ? Place.START : Place.TODAY);
        }
    }

    private void report(Exception error) {
        navigator.go(Place.TODAY);
        tools.problems().reportStorage(error);
    }
}

package se.medlyss.ui.processes;

import java.util.Optional;
import javafx.scene.Node;
import se.medlyss.ui.base.LiveTexts;
import se.medlyss.ui.base.Page;
import se.medlyss.ui.base.Place;

/// The call processes.
public final class ProcessesPage implements Page {

    private final ProcessesViewModel model;
    private final ProcessesView view;

    public ProcessesPage(ProcessesViewModel model, LiveTexts texts) {
        this.model = model;
        view = new ProcessesView(model, texts);
    }

    @Override
    public Place place() {
        return Place.PROCESSES;
    }

    @Override
    public Node content() {
        return view;
    }

    @Override
    public void show(Optional<String> subject) {
        model.refresh();
    }

    @Override
    public void leave() {
        model.leave();
    }
}

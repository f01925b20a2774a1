package se.medlyss.support.broken.process;

import java.awt.Point;
import java.sql.Connection;
import java.time.Instant;
import java.util.ResourceBundle;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.control.Button;
import se.medlyss.support.broken.call.KnowsTheProcess;
import tools.jackson.databind.ObjectMapper;

/// Breaks every rule that a class of the domain can break.
public class KnowsTooMuch {
    static int count;

    KnowsTheProcess cycle;
    Connection connection;
    ObjectMapper mapper;
    ResourceBundle bundle;
    Point point;

    Supplier<Instant> clock() {
        return Instant::now;
    }

    void run() {
        try {
            Executors.newCachedThreadPool().execute(() -> {});
            Platform.runLater(() -> new Button().setStyle("-fx-text-fill: red"));
            System.out.println(System.nanoTime());
        } catch (Exception caught) {
            caught.printStackTrace();
        }
    }
}

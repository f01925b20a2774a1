package se.medlyss.launch;

import java.nio.file.Path;
import java.util.Locale;
import se.medlyss.settings.Appearance;

/// Pictures of a running app in `assets/screenshots`, named after screen, language and theme.
record ScreenPictures(RunningApp app, Appearance appearance) {

    private static final Path FOLDER = Path.of("assets", "screenshots");

    void take(String screen) throws Exception {
        String name = "%s-%s-%s.png"
                .formatted(
                        screen,
                        appearance.language().tag(),
                        appearance.theme().name().toLowerCase(Locale.ROOT));
        app.picture(FOLDER.resolve(name));
    }

    void visit(String label, String screen) throws Exception {
        app.click(label);
        take(screen);
    }
}

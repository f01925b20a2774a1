package se.medlyss.launch;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import javafx.scene.input.KeyCode;
import org.testfx.util.WaitForAsyncUtils;
import se.medlyss.support.KeyDriver;
import se.medlyss.support.OpenWindows;

/// The whole app in a process of its own, started as `Main` starts it and driven by lines on its input, so that it
/// can be killed at any instant. It answers `done` to each line:
///
/// - `press KEY…` presses keys one after the other (`CONTROL+N` with Ctrl held)
/// - `type KEY…` the same, as soon as a field takes what is written
/// - `await WORDS` waits until the window shows these words
/// - `reach WORDS` presses Tab until what has the keyboard says these words
/// - `down WORDS` presses Down in a table until the row that is stood on says these words
public final class DrivenApp {

    private static final long PATIENCE_SECONDS = 30;
    private static final long BETWEEN_KEYS_MS = 40;
    private static final int LONGEST_WAY = 80;

    private DrivenApp() {}

    /// @param arguments as for the app
    public static void main(String... arguments) {
        Main.main(arguments);
        try {
            obeyLines();
        } catch (Exception fault) {
            fault.printStackTrace();
            Runtime.getRuntime().halt(1);
        }
    }

    private static void obeyLines() throws Exception {
        await(OpenWindows::ready);
        // Not waiting for a condition: no finger is faster.
        KeyDriver keys = new KeyDriver(() -> WaitForAsyncUtils.sleep(BETWEEN_KEYS_MS, TimeUnit.MILLISECONDS));
        System.out.println("ready");
        var lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            obey(line, keys);
            System.out.println("done");
        }
    }

    private static void obey(String line, KeyDriver keys) throws Exception {
        String what = line.substring(line.indexOf(' ') + 1);
        if (line.startsWith("await ")) {
            await(() -> OpenWindows.show(what));
            return;
        }
        if (line.startsWith("reach ") || line.startsWith("down ")) {
            reach(what, line.startsWith("reach ") ? KeyCode.TAB : KeyCode.DOWN, keys);
            return;
        }
        if (line.startsWith("type ")) {
            await(OpenWindows::takesText);
        }
        for (String key : what.split(" ")) {
            int plus = key.indexOf('+');
            KeyCode pressed = KeyCode.valueOf(key.substring(plus + 1));
            if (plus < 0) {
                keys.press(pressed);
            } else {
                keys.press(pressed, KeyCode.valueOf(key.substring(0, plus)));
            }
        }
    }

    private static void reach(String words, KeyCode key, KeyDriver keys) throws Exception {
        if (key == KeyCode.DOWN) {
            await(() -> OpenWindows.row().isPresent());
        }
        for (int step = 0; step < LONGEST_WAY; step++) {
            if (WaitForAsyncUtils.waitForAsyncFx(5_000, OpenWindows::focused).contains(words)) {
                return;
            }
            keys.press(key);
        }
        throw new IOException(
                "no way to " + words + ": " + WaitForAsyncUtils.waitForAsyncFx(5_000, OpenWindows::words));
    }

    private static void await(java.util.concurrent.Callable<Boolean> condition) throws IOException {
        try {
            WaitForAsyncUtils.waitFor(
                    PATIENCE_SECONDS, TimeUnit.SECONDS, () -> WaitForAsyncUtils.waitForAsyncFx(5_000, condition));
        } catch (java.util.concurrent.TimeoutException never) {
            throw new IOException("never came: " + WaitForAsyncUtils.waitForAsyncFx(5_000, OpenWindows::words), never);
        }
    }
}

package se.medlyss.bench;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import se.medlyss.audio.MadeCall.ArraySound;
import se.medlyss.audio.play.LineSink;
import se.medlyss.audio.play.Player;

/// Plays clicks through the computer's sound device and listens to them at its other end: how far what the player says
/// is heard lies from what is. Needs a PulseAudio server with a null sink named `ear`; prints milliseconds.
final class DeviceProbe {

    private static final int HEARD_RATE = 48_000;
    private static final int CLICK_EVERY_MS = 500;
    private static final int LOUD = 6_000;
    private static final double NANOS_PER_MILLI = 1e6;

    private final List<long[]> said = Collections.synchronizedList(new ArrayList<>());
    private final List<Long> clicks = Collections.synchronizedList(new ArrayList<>());

    private DeviceProbe() {}

    /// @param arguments the rate of the recording, the speed, how long to play in seconds, and anything more to go to
    ///                  and fro, and to pause
    public static void main(String[] arguments) throws Exception {
        new DeviceProbe()
                .run(
                        Integer.parseInt(arguments[0]),
                        Double.parseDouble(arguments[1]),
                        Integer.parseInt(arguments[2]),
                        arguments.length > 3);
    }

    private void run(int rate, double speed, int seconds, boolean seeks) throws Exception {
        Process ear = new ProcessBuilder(
                        "parec",
                        "-d",
                        "ear.monitor",
                        "--raw",
                        "--format=s16le",
                        "--channels=1",
                        "--rate=" + HEARD_RATE,
                        "--latency-msec=5")
                .start();
        Thread listening = new Thread(() -> listen(ear.getInputStream()));
        listening.setDaemon(true);
        listening.start();
        ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor();
        Player player = new Player(clicks(rate), LineSink::open, thread, System::nanoTime);
        player.speed(speed);
        // A null sink that nobody listens to sleeps for two seconds at a time.
        Thread.sleep(2_500);
        player.play();
        long end = System.nanoTime() + seconds * 1_000_000_000L;
        while (System.nanoTime() < end) {
            said.add(new long[] {System.nanoTime(), Math.round(player.positionMs() * 1_000)});
            if (seeks && said.size() % 1_300 == 0) {
                player.seek(said.size() * 7 % 30_000);
            }
            if (seeks && said.size() % 3_000 == 0) {
                player.pause();
                Thread.sleep(700);
                player.play();
            }
            Thread.sleep(1);
        }
        System.out.println("silent " + player.state().silent() + " playing "
                + player.state().playing());
        player.close();
        thread.shutdown();
        ear.destroy();
        tell(speed);
    }

    private static ArraySound clicks(int rate) {
        short[] made = new short[rate * 60];
        for (int at = rate / 2; at < made.length; at += rate * CLICK_EVERY_MS / 1_000) {
            for (int i = 0; i < rate / 100 && at + i < made.length; i++) {
                made[at + i] = (short) (20_000 * Math.sin(2 * Math.PI * 1_000 * i / rate));
            }
        }
        return new ArraySound(rate, made);
    }

    private void listen(InputStream in) {
        byte[] block = new byte[480];
        long quietFor = HEARD_RATE;
        try {
            for (int read = in.readNBytes(block, 0, block.length);
                    read > 0;
                    read = in.readNBytes(block, 0, block.length)) {
                long arrived = System.nanoTime();
                for (int i = 0; i + 1 < read; i += 2) {
                    int sample = (short) (block[i] & 0xFF | block[i + 1] << 8);
                    if (Math.abs(sample) > LOUD) {
                        if (quietFor > HEARD_RATE / 10) {
                            long before = (read - i) / 2 * 1_000_000_000L / HEARD_RATE;
                            clicks.add(arrived - before);
                        }
                        quietFor = 0;
                    }
                    quietFor++;
                }
            }
        } catch (IOException ended) {
            return;
        }
    }

    private void tell(double speed) {
        List<Double> off = new ArrayList<>();
        for (long click : clicks) {
            said.stream().filter(each -> each[0] >= click).findFirst().ifPresent(each -> {
                double position = each[1] / 1_000.0 - (each[0] - click) / NANOS_PER_MILLI * speed;
                double place = Math.round(position / CLICK_EVERY_MS) * (double) CLICK_EVERY_MS;
                off.add(position - place);
            });
        }
        off.forEach(each -> System.out.printf(Locale.ROOT, "%.1f ", each));
        System.out.println();
        List<Double> sorted = off.stream().sorted().toList();
        if (!sorted.isEmpty()) {
            System.out.printf(
                    Locale.ROOT,
                    "clicks %d: said minus heard, least %.1f median %.1f most %.1f ms%n",
                    sorted.size(),
                    sorted.getFirst(),
                    sorted.get(sorted.size() / 2),
                    sorted.getLast());
        }
    }
}

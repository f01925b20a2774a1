package se.medlyss.ui.listen;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import se.medlyss.application.CallPlan;
import se.medlyss.application.OpenCall;
import se.medlyss.application.StartCall;
import se.medlyss.application.recording.Recording;
import se.medlyss.audio.MadeCall;
import se.medlyss.audio.WaveBytes;
import se.medlyss.call.Answer;
import se.medlyss.call.CallEvent;
import se.medlyss.call.CallHeader;
import se.medlyss.call.Context;
import se.medlyss.call.MomentKind;
import se.medlyss.call.Selection;
import se.medlyss.people.Agent;
import se.medlyss.people.Coach;
import se.medlyss.process.Channel;
import se.medlyss.process.ProcessDocument;
import se.medlyss.support.SoundWorld;
import se.medlyss.ui.base.Problems;
import se.medlyss.ui.scoring.RecordingViewModel;

/// The live screen with a recording of a made call of five and a half minutes.
final class AlongSample {

    private static final int RATE = 8_000;
    private static final int SECONDS = 328;

    // It takes seconds to make.
    private static final byte[] RECORDED = recorded();

    final ListenSample sample = new ListenSample().agreed("två öppna frågor före lösning");
    final Problems problems = new Problems();
    final SoundWorld sounds = new SoundWorld(sample.time, problems);
    final Path file;
    final OpenCall call;

    AlongSample(Path folder) {
        file = folder.resolve("samtal 17.wav");
        write();
        AtomicReference<Recording> opened = new AtomicReference<>();
        sounds.desk.open(file, opened::set, () -> {});
        Coach coach = new Coach("coach-1", "Annika Berg", "team-east");
        call = new StartCall(sample.calls, () -> coach)
                .along(plan(sample.standard), opened.get().place(), Optional.empty());
        sounds.desk.begin(call.id(), opened.get());
        sample.store.runReady();
    }

    private static CallPlan plan(ProcessDocument process) {
        Agent agent = new Agent("agent-1", "Sara Lindqvist", "team-east", false, true);
        return new CallPlan(agent, process, Channel.PHONE, Selection.RANDOM, Context.ORDINARY, true, true, false, null);
    }

    RecordingViewModel recording() {
        return sounds.desk.of(call.id()).orElseThrow();
    }

    CallHeader header() {
        return call.state().header();
    }

    ListenPage page() {
        ListenPage page = sample.page();
        page.scoresAlong(sounds.desk);
        return page;
    }

    /// The player goes there.
    AlongSample at(double seconds) {
        recording().seek(seconds * 1_000);
        sounds.thread.runReady();
        return this;
    }

    AlongSample playFor(int ms) {
        recording().toggle();
        sounds.thread.passMs(ms);
        recording().toggle();
        sounds.thread.runReady();
        return this;
    }

    /// Scored up to 2:31.
    AlongSample scored(Locale language) {
        sample.texts.use(language);
        at(4);
        sample.answer(call, "open.greet", Answer.MET);
        at(24);
        sample.enter(call, "need");
        at(72);
        sample.answer(call, "need.open-q", Answer.NOT_MET);
        at(98);
        sample.take(call, new CallEvent.MomentMarked(call.stamp(), MomentKind.DEVELOP));
        at(122);
        sample.enter(call, "solve");
        sample.take(call, new CallEvent.HoldStarted(call.stamp()));
        at(138);
        sample.take(call, new CallEvent.HoldEnded(call.stamp()));
        at(147);
        sample.take(call, new CallEvent.MomentMarked(call.stamp(), MomentKind.LIFT));
        at(151);
        sample.store.runReady();
        return this;
    }

    /// The same call in another file, mono and softer, beside the recording.
    Path softerCopy(String name) throws IOException {
        short[] mixed = new short[RATE * SECONDS];
        ByteBuffer frames = ByteBuffer.wrap(RECORDED, 44, RECORDED.length - 44).order(ByteOrder.LITTLE_ENDIAN);
        for (int i = 0; i < mixed.length; i++) {
            mixed[i] = (short) ((frames.getShort() + frames.getShort()) / 5);
        }
        return Files.write(file.resolveSibling(name), WaveBytes.pcm16(RATE, mixed));
    }

    private void write() {
        try {
            Files.write(file, RECORDED);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] recorded() {
        MadeCall made = new MadeCall(3, RATE, SECONDS);
        made.converse(0, 178_000).playMusic(1, 180_000, 26_000).converse(208_000, SECONDS * 1_000L);
        made.gain(0, -12).gain(1, -14).noise(0, -66).noise(1, -68);
        return WaveBytes.pcm16(RATE, made.samples(0), made.samples(1));
    }
}

package se.medlyss.audio.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.medlyss.application.recording.Activity;
import se.medlyss.application.recording.Envelope;
import se.medlyss.application.recording.SoundPicture;
import se.medlyss.application.recording.Span;
import se.medlyss.audio.MadeCall;
import se.medlyss.audio.MadeCall.ArraySound;

class OnePassTest {

    private static final double WANTED = 0.95;
    private static final int SECONDS = 75;
    private static final int SEEDS = 3;

    static Stream<String> conditions() {
        return conditionsByName().keySet().stream();
    }

    private static Map<String, UnaryOperator<MadeCall>> conditionsByName() {
        Map<String, UnaryOperator<MadeCall>> all = new TreeMap<>();
        all.put("clean", call -> call);
        all.put("comfort noise", call -> call.noise(0, -62).noise(1, -66));
        all.put("noise 15 dB below the voices", call -> call.noise(0, -36).noise(1, -36));
        all.put("noise 5 dB below the voices", call -> call.noise(0, -26).noise(1, -26));
        all.put("noise on one side", call -> call.noise(0, -33).noise(1, -70));
        all.put("unequal levels", call -> call.gain(1, -22).noise(0, -60).noise(1, -70));
        all.put("cross-talk", call -> call.leak(-14, 0).noise(0, -58).noise(1, -58));
        all.put("late cross-talk", call -> call.leak(-18, 40).noise(0, -58).noise(1, -58));
        all.put(
                "an echo a fifth of a second later",
                call -> call.leak(-20, 200).noise(0, -58).noise(1, -58));
        all.put(
                "an echo and unequal levels in noise",
                call -> call.gain(1, -8).leak(-20, 120).noise(0, -45).noise(1, -50));
        all.put(
                "cross-talk and unequal levels",
                call -> call.gain(1, -10).leak(-22, 10).noise(0, -58).noise(1, -58));
        all.put(
                "everything",
                call -> call.gain(0, -6)
                        .leak(-16, 20)
                        .noise(0, -48)
                        .noise(1, -45)
                        .hum(1, 900));
        all.put(
                "mains hum",
                call -> call.hum(0, 1_500).hum(1, 2_500).noise(0, -60).noise(1, -60));
        all.put(
                "noise that comes and goes",
                call -> call.noise(0, -62).noise(1, -62).noise(0, -46, 20_000, 50_000));
        all.put(
                "noise that comes for four seconds",
                call -> call.noise(0, -62)
                        .noise(1, -62)
                        .noise(0, -46, 20_000, 24_000)
                        .noise(1, -46, 40_000, 44_000));
        all.put(
                "noise that comes and goes on both sides, and cross-talk",
                call -> call.leak(-16, 20)
                        .noise(0, -60)
                        .noise(1, -60)
                        .noise(0, -44, 10_000, 25_000)
                        .noise(0, -44, 50_000, 65_000)
                        .noise(1, -42, 20_000, 60_000));
        return all;
    }

    @ParameterizedTest
    @MethodSource("conditions")
    void hearsWhoTalksOnEachSide(String condition) throws Exception {
        for (long seed = 1; seed <= SEEDS; seed++) {
            MadeCall call = conditionsByName()
                    .get(condition)
                    .apply(new MadeCall(seed, seed % 2 == 0 ? 16_000 : 8_000, SECONDS).converse());
            Activity heard = picture(call).activity();
            assertThat(heard.twoSided()).isTrue();
            for (int side = 0; side < 2; side++) {
                double found = accuracy(call.truth(side), heard.talk().get(side), SECONDS * 1_000);
                assertThat(found)
                        .as(condition + ", seed " + seed + ", side " + side)
                        .isGreaterThanOrEqualTo(WANTED);
            }
        }
    }

    @Test
    void wouldNoticeWithoutTheGuardAgainstCrossTalk() throws Exception {
        MadeCall call = new MadeCall(1, 8_000, SECONDS)
                .converse()
                .leak(-14, 0)
                .noise(0, -58)
                .noise(1, -58);
        for (int side = 0; side < 2; side++) {
            ArraySound alone = new ArraySound(8_000, call.samples(side));
            Activity unguarded = new OnePass().picture(alone, () -> false).activity();
            assertThat(accuracy(call.truth(side), unguarded.talk().getFirst(), SECONDS * 1_000))
                    .isLessThan(WANTED);
        }
    }

    @Test
    void hearsNobodyInNoise() throws Exception {
        Activity heard =
                picture(new MadeCall(5, 8_000, 60).noise(0, -40).noise(1, -60)).activity();
        assertThat(heard.talk()).containsExactly(List.of(), List.of());
        assertThat(heard.shares().silence()).isEqualTo(1);
    }

    @Test
    void tellsHoldMusicFromTalk() throws Exception {
        MadeCall call = new MadeCall(6, 8_000, 120);
        for (int i = 0; i < 8; i++) {
            call.say(i % 2, 1_000 + i * 5_000, 4_000);
        }
        call.playMusic(1, 45_000, 31_000);
        for (int i = 0; i < 6; i++) {
            call.say(i % 2, 80_000 + i * 6_000, 5_000);
        }
        Activity heard = picture(call.noise(0, -60).noise(1, -60)).activity();
        assertThat(heard.music()).hasSize(1);
        assertThat(heard.music().getFirst().fromMs()).isCloseTo(45_000, within(500L));
        assertThat(heard.music().getFirst().toMs()).isCloseTo(76_000, within(500L));
        assertThat(accuracy(call.truth(1), heard.talk().get(1), 120_000)).isGreaterThan(WANTED);
        assertThat(heard.shares().music()).isCloseTo(31 / 120.0, within(0.01));
    }

    @Test
    void tellsASongOnHoldFromTalk() throws Exception {
        for (long seed = 1; seed <= 3; seed++) {
            MadeCall call = new MadeCall(seed, 8_000, 120).converse(0, 44_000);
            call.playSong(1, 45_000, 31_000);
            call.converse(78_000, 120_000).noise(0, -60).noise(1, -60);
            Activity heard = picture(call).activity();
            for (int side = 0; side < 2; side++) {
                assertThat(accuracy(call.truth(side), heard.talk().get(side), 120_000))
                        .as("seed " + seed + ", side " + side)
                        .isGreaterThanOrEqualTo(WANTED);
            }
        }
    }

    @Test
    void takesALongMonologueForNoMusic() throws Exception {
        MadeCall call =
                new MadeCall(8, 8_000, 60).say(0, 2_000, 50_000).noise(0, -60).noise(1, -60);
        assertThat(picture(call).activity().music()).isEmpty();
    }

    @Test
    void withholdsTheSidesWhenBothChannelsHoldTheSame() throws Exception {
        MadeCall call = new MadeCall(9, 8_000, 60).converse();
        short[] mixed = mixed(call);
        short[] softer = new short[mixed.length];
        for (int i = 0; i < mixed.length; i++) {
            softer[i] = (short) (mixed[i] / 3 + (i * 7919 % 41) - 20);
        }
        Activity heard = new OnePass()
                .picture(new ArraySound(8_000, mixed, softer), () -> false)
                .activity();
        assertThat(heard.alike()).isTrue();
        assertThat(heard.talk()).hasSize(1);
        assertThat(picture(call.leak(-10, 0)).activity().alike()).isFalse();
    }

    @Test
    void dividesTheTimeIntoPartsThatAddUp() {
        Activity activity = new Activity(
                List.of(List.of(new Span(0, 4_000), new Span(6_000, 8_000)), List.of(new Span(3_000, 7_000))),
                List.of(new Span(8_000, 9_000)),
                false,
                10_000);
        Activity.Shares shares = activity.shares();
        assertThat(shares.sides()).containsExactly(0.4, 0.2);
        assertThat(shares.both()).isEqualTo(0.2);
        assertThat(shares.silence()).isCloseTo(0.1, within(1e-9));
        assertThat(shares.music()).isEqualTo(0.1);
    }

    @Test
    void recognisesACopyByItsEnvelope() throws Exception {
        MadeCall call = new MadeCall(11, 16_000, 120).converse().noise(0, -60).noise(1, -60);
        Envelope original = picture(call).envelope();
        short[] mono = mixed(call);
        short[] thin = new short[mono.length / 2];
        for (int i = 0; i < thin.length; i++) {
            thin[i] = (short) (mono[2 * i] / 4);
        }
        Envelope copy =
                new OnePass().picture(new ArraySound(8_000, thin), () -> false).envelope();
        Envelope other = picture(
                        new MadeCall(12, 16_000, 120).converse().noise(0, -60).noise(1, -60))
                .envelope();
        assertThat(original.likeness(copy)).isGreaterThan(Envelope.SAME);
        assertThat(original.likeness(other)).isLessThan(0.5);
        assertThat(new Envelope(original.levels()).likeness(original)).isCloseTo(1, within(1e-9));
    }

    private static SoundPicture picture(MadeCall call) throws Exception {
        return new OnePass().picture(call.sound(), () -> false);
    }

    private static short[] mixed(MadeCall call) {
        short[] a = call.samples(0);
        short[] b = call.samples(1);
        for (int i = 0; i < a.length; i++) {
            a[i] = (short) ((a[i] + b[i]) / 2);
        }
        return a;
    }

    private static double accuracy(List<Span> truth, List<Span> heard, int lengthMs) {
        int right = 0;
        for (int ms = 5; ms < lengthMs; ms += 10) {
            right += isIn(truth, ms) == isIn(heard, ms) ? 1 : 0;
        }
        return right / (lengthMs / 10.0);
    }

    private static boolean isIn(List<Span> spans, long ms) {
        return spans.stream().anyMatch(span -> span.fromMs() <= ms && ms < span.toMs());
    }
}

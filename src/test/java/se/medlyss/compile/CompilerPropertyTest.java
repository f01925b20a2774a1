package se.medlyss.compile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.medlyss.application.ExportedRecord;
import se.medlyss.application.compilation.Balance;
import se.medlyss.application.compilation.Compiled;
import se.medlyss.application.compilation.Fate;
import se.medlyss.application.compilation.RecordScreening;
import se.medlyss.exchange.RosterJson;
import se.medlyss.support.RecordForge.Forged;
import se.medlyss.support.SignedRecords;

class CompilerPropertyTest {

    private static final SignedRecords WRONG = new SignedRecords();

    @TempDir
    Path temporary;

    @Test
    void givesTheSameBytesAndAnExactBalanceForAnyOrderAndAnyFiles() throws Exception {
        check(1, 200);
    }

    @Tag("slow")
    @Test
    void givesTheSameBytesAndAnExactBalanceForTenThousandSets() throws Exception {
        check(1_000, 10_000);
    }

    /// The first revision is refused for want of an approved key, its writer's withdrawal and erasure are older than
    /// that rule, and a later revision is somebody else's.
    @Test
    void takesNobodyForTheOwnerWhoOnlyErasesWhatSomebodyElseWrote() throws Exception {
        check(2_552, 1);
    }

    private void check(long firstSeed, int cases) throws Exception {
        for (long seed = firstSeed; seed < firstSeed + cases; seed++) {
            Path folder = Files.createDirectory(temporary.resolve("case-" + seed));
            check(seed, folder);
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path file : all.sorted(java.util.Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private void check(long seed, Path folder) throws Exception {
        RandomShare share = new RandomShare(seed);
        Map<String, String> plain;
        try (CompilerWorld world = new CompilerWorld(Files.createDirectory(folder.resolve("plain")))) {
            publish(share, world);
            share.records.forEach(record -> world.put(record.path(), record.bytes()));
            Compiled compiled = world.compile("out");
            assertThat(compiled.balance()).as("seed %d", seed).isEqualTo(balance(share, 0, 0));
            assertThat(counted(compiled)).as("seed %d", seed).isEqualTo(accepted(share));
            plain = world.output("out");
            if (share.partsSuffice() && !plain.isEmpty()) {
                fromParts(share, world.folder.resolve("out"), folder.resolve("parts"), plain);
            }
        }
        try (CompilerWorld world = new CompilerWorld(Files.createDirectory(folder.resolve("mixed")))) {
            Mixed mixed = new Mixed(world, share, new SplittableRandom(seed));
            mixed.put();
            publish(share, world);
            Compiled compiled = world.compile("out");
            assertThat(compiled.balance()).as("seed %d", seed).isEqualTo(balance(share, mixed.copies, mixed.bad));
            assertThat(world.output("out")).as("seed %d", seed).isEqualTo(plain);
            assertThat(world.compile("out").changed()).as("seed %d", seed).isFalse();
            assertThat(world.output("out")).as("seed %d", seed).isEqualTo(plain);
        }
    }

    private static void fromParts(RandomShare share, Path parts, Path folder, Map<String, String> plain)
            throws Exception {
        try (CompilerWorld world = new CompilerWorld(Files.createDirectory(folder))) {
            publish(share, world);
            world.compile("out", world.screening(), List.of(parts));
            assertThat(world.output("out")).as("%s", folder).isEqualTo(plain);
        }
    }

    private static void publish(RandomShare share, CompilerWorld world) {
        var roster = share.signing.roster();
        world.put(roster.path(), new RosterJson().bytes(roster));
    }

    /// Puts the records in steps, shuffled, copied, batched, with broken files between them, and lets compilers run,
    /// die and run beside each other meanwhile.
    private static final class Mixed {

        private final CompilerWorld world;
        private final SplittableRandom random;
        private final List<Forged> records;
        private final RandomShare share;
        private final List<Forged> known;
        int copies;
        int bad;

        Mixed(CompilerWorld world, RandomShare share, SplittableRandom random) {
            this.world = world;
            this.random = random;
            this.share = share;
            this.known = share.known();
            this.records = new ArrayList<>(share.records);
            java.util.Collections.shuffle(records, new java.util.Random(random.nextLong()));
        }

        void put() throws Exception {
            for (int i = 0; i < records.size(); ) {
                int count = Math.min(1 + random.nextInt(6), records.size() - i);
                putSome(records.subList(i, i + count));
                i += count;
                switch (random.nextInt(8)) {
                    case 0 -> world.compile("out");
                    case 1 -> killed();
                    case 2 -> twoAtOnce();
                    default -> {}
                }
            }
        }

        private void putSome(List<Forged> some) {
            Forged first = some.getFirst();
            String path = first.path();
            if (random.nextInt(8) == 0) {
                publish(share, world);
            }
            switch (random.nextInt(6)) {
                case 0 ->
                    world.put(path.replaceFirst("[^/]*$", "batch." + first.sequence() + ".x.ndjson"), lines(some));
                case 1 -> {
                    some.forEach(record -> world.put(record.path(), record.bytes()));
                    world.put(path.replace(".json", " (1).json"), first.bytes());
                    world.put(path.replace(".json", " - kopia.json"), shuffled(first.bytes()));
                    if (known.contains(first)) {
                        copies += 2;
                    } else {
                        bad += 2;
                    }
                }
                case 3 -> {
                    some.forEach(record -> world.put(record.path(), record.bytes()));
                    if (first.kind().equals("evaluation") && share.signing.isRight(first)) {
                        world.put(path.replace(".json", " (2).json"), wronglySigned(first));
                        bad++;
                    }
                }
                case 2 -> {
                    some.forEach(record -> world.put(record.path(), record.bytes()));
                    String broken =
                            new String(first.bytes(), StandardCharsets.UTF_8).replace("\"app\":\"", "\"app\":\"9");
                    world.put(path.replace(".json", "-HOST.json"), broken.getBytes(StandardCharsets.UTF_8));
                    bad++;
                }
                default -> some.forEach(record -> world.put(record.path(), record.bytes()));
            }
        }

        /// A copy whose signature was made over something else.
        private static byte[] wronglySigned(Forged record) {
            String bare =
                    new String(record.bytes(), StandardCharsets.UTF_8).replaceFirst(",\"signature\":\\{[^}]*}", "");
            return SignedRecords.with(bare.getBytes(StandardCharsets.UTF_8), WRONG.key(), WRONG.sign("0".repeat(64)));
        }

        private static byte[] lines(List<Forged> some) {
            var all = new ByteArrayOutputStream();
            some.forEach(record -> all.writeBytes(record.bytes()));
            return all.toByteArray();
        }

        /// Another spelling of the same content.
        private static byte[] shuffled(byte[] bytes) {
            String text = new String(bytes, StandardCharsets.UTF_8);
            return ("\ufeff " + text.replaceFirst("\\{\"", "{ \"")).getBytes(StandardCharsets.UTF_8);
        }

        private void killed() {
            AtomicInteger left = new AtomicInteger(random.nextInt(2 * records.size() + 1));
            RecordScreening dying = new RecordScreening() {
                @Override
                public Screened screen(byte[] bytes, int from, int to) {
                    if (left.getAndDecrement() <= 0) {
                        throw new IllegalStateException("killed");
                    }
                    return world.screening().screen(bytes, from, to);
                }

                @Override
                public ExportedRecord read(byte[] bytes, int from, int to) {
                    return world.screening().read(bytes, from, to);
                }
            };
            Throwable dead = catchThrowable(() -> world.compile("out", dying, List.of()));
            assertThat(dead == null || dead.toString().contains("killed"))
                    .as("%s", dead)
                    .isTrue();
        }

        private void twoAtOnce() throws Exception {
            ExecutorService two = Executors.newFixedThreadPool(2);
            try {
                Callable<Compiled> run = () -> world.compile("out");
                for (Future<Compiled> done : two.invokeAll(List.of(run, run))) {
                    done.get();
                }
            } finally {
                two.shutdownNow();
            }
        }
    }

    private static Balance balance(RandomShare share, int copies, int bad) {
        Map<Fate, Long> counts = share.expectedCounts();
        long refused = share.records.size() - share.known().size();
        return new Balance(
                share.records.size() + copies + bad,
                counts.getOrDefault(Fate.ACCEPTED, 0L),
                copies,
                counts.getOrDefault(Fate.SUPERSEDED, 0L),
                counts.getOrDefault(Fate.WITHDRAWN, 0L),
                counts.getOrDefault(Fate.ERASED, 0L),
                counts.getOrDefault(Fate.CONFLICT, 0L),
                counts.getOrDefault(Fate.CONTROL, 0L),
                refused + bad,
                0);
    }

    private static List<String> counted(Compiled compiled) throws Exception {
        List<String> hashes = new ArrayList<>();
        compiled.evaluations().each(evaluation -> hashes.add(evaluation.head().hash()));
        assertThat(compiled.evaluations().size()).isEqualTo(hashes.size());
        return hashes.stream().sorted().toList();
    }

    private static List<String> accepted(RandomShare share) throws IOException {
        String[] hashes = share.expected().entrySet().stream()
                .filter(entry -> entry.getValue() == Fate.ACCEPTED)
                .map(Map.Entry::getKey)
                .toArray(String[]::new);
        Arrays.sort(hashes);
        return List.of(hashes);
    }
}

package se.medlyss.application.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.medlyss.application.compilation.Compilation.Progress;
import se.medlyss.application.compilation.Compilation.Step;
import se.medlyss.application.compilation.CompilationException;
import se.medlyss.application.compilation.CompilationOutput;
import se.medlyss.compile.ReplacedFiles;
import se.medlyss.compile.summary.SummaryFile;
import se.medlyss.report.table.CsvTable;
import se.medlyss.support.MadeUpCompilation;

class WriteOutputsTest {

    @TempDir
    Path folder;

    @Test
    void isCompleteOnlyForTheCompilationThatItWasMadeOf() throws Exception {
        var outputs = outputs(CsvTable.evaluations());
        var compiled = MadeUpCompilation.of(30, folder);
        assertThat(outputs.complete(compiled)).isFalse();
        outputs.write(compiled, Progress.NONE);
        assertThat(outputs.complete(compiled)).isTrue();
        assertThat(outputs.complete(MadeUpCompilation.of(31, folder))).isFalse();
    }

    @Test
    void isNotCompleteWhenAFileIsGoneOrAPartIsAnotherOne() throws Exception {
        var outputs = outputs(CsvTable.evaluations());
        var compiled = MadeUpCompilation.of(30, folder);
        outputs.write(compiled, Progress.NONE);
        Path month = Files.createDirectories(folder.resolve("month=2026-11"));
        Files.createFile(month.resolve("part-0123456789abcdef.ndjson.gz"));
        assertThat(outputs.complete(compiled)).isFalse();
        outputs.write(compiled, Progress.NONE);
        Files.delete(folder.resolve("evaluations.csv"));
        assertThat(outputs.complete(compiled)).isFalse();
    }

    @Test
    void isNotCompleteAfterAFileCouldNotBeWritten() throws Exception {
        var compiled = MadeUpCompilation.of(30, folder);
        outputs(CsvTable.evaluations()).write(compiled, Progress.NONE);
        var broken = outputs(new FailsAtTheEnd());
        assertThatThrownBy(() -> broken.write(compiled, Progress.NONE)).isInstanceOf(CompilationException.class);
        assertThat(outputs(CsvTable.evaluations()).complete(compiled)).isFalse();
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left.map(Path::getFileName).map(Path::toString)).containsExactly("evaluations.csv");
        }
    }

    @Test
    void leavesNothingBehindWhenItIsStoppedAndTellsHowFarItCame() throws Exception {
        var compiled = MadeUpCompilation.of(30, folder);
        List<Long> seen = new ArrayList<>();
        var stopsHalfWay = new Progress() {
            @Override
            public void at(Step step, long done, long total) {
                assertThat(step).isEqualTo(Step.REPORTING);
                assertThat(total).isEqualTo(33);
                seen.add(done);
            }

            @Override
            public boolean cancelled() {
                return seen.size() == 15;
            }
        };
        assertThatThrownBy(() -> outputs(CsvTable.evaluations()).write(compiled, stopsHalfWay))
                .isInstanceOfSatisfying(
                        CompilationException.class,
                        stopped -> assertThat(stopped.reason()).isEqualTo(CompilationException.Reason.CANCELLED));
        assertThat(seen).hasSize(15).isSorted();
        assertThat(folder).isEmptyDirectory();
        var written = outputs(CsvTable.evaluations()).write(compiled, Progress.NONE);
        assertThat(written).containsExactly("evaluations.csv", "summary.json");
    }

    @Test
    void keepsTheOldFileUntilTheNewOneIsWhole() throws Exception {
        Path file = folder.resolve("old.csv");
        Files.writeString(file, "old");
        var files = new ReplacedFiles();
        try (var replacement = files.replace(folder, "old.csv")) {
            replacement.bytes().write("new".getBytes(StandardCharsets.UTF_8));
            assertThat(file).hasContent("old");
            replacement.keep();
        }
        assertThat(file).hasContent("new");
    }

    private static CompilationOutput outputs(OutputFile file) {
        return new WriteOutputs(new ReplacedFiles(), List.of(file), new SummaryFile(), "1");
    }

    /// Writes half of a file.
    private static final class FailsAtTheEnd implements OutputFile {
        @Override
        public String name() {
            return "evaluations.csv";
        }

        @Override
        public Draft begin(OutputStream to) throws IOException {
            to.write(1);
            return _ -> {
                throw new IOException("no room");
            };
        }
    }
}

package se.medlyss.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ScoreAndAgreeTest {

    private static final String CASES = "src/test/resources/cases/scoring/";

    private final FakeTools tools = new FakeTools();

    @TempDir
    private Path folder;

    @Test
    void scoresAnswersByAProcess() {
        CliRun run = score("critical-zero-call/process.json", "critical-zero-call/answers.json", "en");
        assertThat(run.exitCode()).isEqualTo(ExitCode.OK);
        assertThat(run.err()).isEmpty();
        JsonNode score = new JsonMapper().readTree(run.out());
        assertThat(score.get("percent").doubleValue()).isZero();
        assertThat(score.get("percentBeforeCritical").doubleValue()).isEqualTo(88);
        assertThat(score.get("approved").booleanValue()).isFalse();
        assertThat(score.at("/criticalMisses/0/0").stringValue()).isEqualTo("s1.b");
    }

    @ParameterizedTest
    @CsvSource({
        "en, This is another kind of file",
        "sv, Det här är en annan sorts fil",
        "nb, Dette er en annen type fil",
    })
    void saysWhatIsWrongWithAFileInASentence(String language, String sentence) {
        CliRun run = score("timed/answers.json", "timed/answers.json", language);
        assertThat(run.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .startsWith(Path.of(CASES, "timed", "answers.json") + ": " + sentence)
                .doesNotContain("Exception", "\tat ");
        assertThat(run.err().strip().lines()).hasSize(1);
    }

    @Test
    void namesTheFileThatCannotBeRead() {
        CliRun process = score("gone.json", "timed/answers.json", "en");
        CliRun answers = score("timed/process.json", "gone-too.json", "en");
        assertThat(List.of(process.exitCode(), answers.exitCode())).containsOnly(ExitCode.BAD_INPUT);
        assertThat(process.err()).contains("gone.json").doesNotContain("answers.json");
        assertThat(answers.err()).contains("gone-too.json").doesNotContain("process.json");
    }

    @Test
    void namesTheVersionThatAFileFromTheFutureNeeds() throws IOException {
        String future = Files.readString(Path.of(CASES + "timed/process.json"))
                .replace("\"formatVersion\": 1", "\"formatVersion\": 2, \"minimumApp\": \"4.2\"");
        Path file = Files.writeString(folder.resolve("process.json"), future);
        CliRun run = CliRun.of(tools, "score", "--process", file.toString(), "--answers", CASES + "timed/answers.json");
        assertThat(run.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(run.err()).contains("needs Medlyss 4.2");
    }

    @Test
    void comparesRatersAsJson() throws IOException {
        CliRun run = CliRun.of(tools, "agree", ratings().toString(), "--level", "ordinal", "--json");
        assertThat(run.exitCode()).isEqualTo(ExitCode.OK);
        JsonNode json = new JsonMapper().readTree(run.out());
        assertThat(json.get("level").stringValue()).isEqualTo("ordinal");
        assertThat(json.at("/figures/gwetAc2/interval").size()).isEqualTo(2);
        assertThat(json.at("/figures/krippendorffAlpha/value").doubleValue()).isBetween(0.0, 1.0);
        assertThat(json.at("/figures/fleissKappa/interval").size()).isEqualTo(2);
        assertThat(json.at("/figures/krippendorffAlpha/interval").isNull()).isTrue();
        assertThat(json.at("/figures/krippendorffAlpha/intervalUndefined").stringValue())
                .isEqualTo("too-few");
        assertThat(json.at("/figures/kendallW/intervalUndefined").stringValue()).isEqualTo("no-interval");
    }

    @Test
    void tellsNothingInsteadOfWhatReckoningLeavesOfIt() throws IOException {
        Path file = Files.writeString(folder.resolve("r.csv"), "a,b\n1,1\n1,1\n2,2\n2,1\n1,1\n2,2\n");
        JsonNode json = new JsonMapper()
                .readTree(CliRun.of(tools, "agree", file.toString(), "--json").out());
        assertThat(json.at("/figures/congerKappa/interval/0").doubleValue()).isZero();
    }

    @Test
    void countsCategoriesThatNobodyUsedAmongWhatChanceCouldHit() throws IOException {
        JsonMapper json = new JsonMapper();
        String file = ratings().toString();
        JsonNode used = json.readTree(CliRun.of(tools, "agree", file, "--json").out());
        JsonNode whole = json.readTree(CliRun.of(tools, "agree", file, "--scale", "1,2,3,4,5", "--json")
                .out());
        // Gwet: pe = Σ π (1 − π) / (q − 1), so that more categories leave less to chance.
        assertThat(whole.at("/figures/gwetAc1/value").doubleValue())
                .isGreaterThan(used.at("/figures/gwetAc1/value").doubleValue());
        assertThat(whole.at("/figures/krippendorffAlpha/value")).isEqualTo(used.at("/figures/krippendorffAlpha/value"));
        CliRun off = CliRun.of(tools, "agree", file, "--scale", "1;2");
        assertThat(off.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(off.err()).contains("4:1", "1, 2");
    }

    @Test
    void saysWhenTheFirstColumnIsNoRatersOrPerhapsNot() throws IOException {
        Path named = Files.writeString(folder.resolve("named.csv"), "call,ann,bo\n1,1,1\n2,2,2\n3,1,2\n4,2,2\n");
        Path other = Files.writeString(folder.resolve("other.csv"), "ref,ann,bo\n1,1,1\n2,2,2\n3,1,2\n4,2,2\n");
        CliRun left = CliRun.of(tools, "agree", named.toString());
        assertThat(left.err()).contains("names the units, by its heading, and is left out");
        assertThat(left.out()).startsWith("4 units, 2 raters");
        CliRun taken = CliRun.of(tools, "agree", other.toString(), "--json");
        assertThat(taken.err()).contains("taken for a rater’s");
        assertThat(new JsonMapper().readTree(taken.out()).path("firstColumn").stringValue())
                .isEqualTo("perhaps-units");
        assertThat(CliRun.of(tools, "agree", ratings().toString()).err()).isEmpty();
    }

    @Test
    void saysWhyAFigureHasNoInterval() throws IOException {
        String file = ratings().toString();
        String out = CliRun.of(tools, "agree", file, "--level", "ordinal").out();
        assertThat(out)
                .contains("no interval: too few to say", "no interval for this figure")
                .doesNotContain("–  ");
        assertThat(new JsonMapper()
                        .readTree(CliRun.of(tools, "agree", file, "--json").out())
                        .at("/figures/krippendorffAlpha/intervalWhy")
                        .stringValue())
                .isEqualTo("too few to say");
    }

    @ParameterizedTest
    @CsvSource({"'1,\n,2\n', nothing was rated by two", "'1,1,\n2,2,\n', nothing to count yet"})
    void saysOfNothingThatItIsNothingAndNotTooFew(String rows, String why) throws IOException {
        Path file = Files.writeString(folder.resolve("sparse.csv"), rows);
        CliRun run = CliRun.of(tools, "agree", file.toString(), "--level", "interval");
        assertThat(run.out().lines().filter(line -> line.endsWith("n = 0")))
                .hasSizeGreaterThanOrEqualTo(2)
                .allSatisfy(line -> assertThat(line).contains(why));
    }

    @ParameterizedTest
    @CsvSource({"-0.0001, '0,000'", "-0.0004999, '0,000'", "-0.0, '0,000'", "-0.0006, '-0,001'", "0.0006, '0,001'"})
    void writesNothingWithoutASign(double value, String words) {
        assertThat(AgreeCommand.thousandths(Locale.of("da", "DK"), value)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({"en, 0.750", "sv, '0,750'", "nb, '0,750'"})
    void comparesRatersAsATable(String language, String percent) throws IOException {
        CliRun run = CliRun.of(tools, "agree", ratings().toString(), "--language", language);
        assertThat(run.exitCode()).isEqualTo(ExitCode.OK);
        assertThat(run.out().lines().toList().get(1)).contains(percent, "n = 4");
        assertThat(run.out()).contains("AC1", "α", "κ").doesNotContain("NaN", "agree.");
    }

    @Test
    void tellsWhetherTwoUseTheScaleAlikeAndWhatTheirAgreementIsCalled() throws IOException {
        JsonNode json = new JsonMapper()
                .readTree(CliRun.of(tools, "agree", ratings().toString(), "--json")
                        .out());
        // Only 3 against 2 once: (1 − 0)² / 1 for these two, and nothing for the third.
        assertThat(json.at("/stuartMaxwell/undefined").stringValue()).isEqualTo("no-variation");
        assertThat(json.at("/gwetIsCalled/landis-koch").stringValue()).isEqualTo("poor");
        assertThat(json.at("/gwetIsCalled/probability").doubleValue()).isEqualTo(0.95);
        assertThat(json.has("severity")).as("there are three ratings").isFalse();
        assertThat(CliRun.of(tools, "agree", marks().toString()).out()).contains("Landis and Koch", "Stuart–Maxwell");
    }

    @Test
    void tellsWhoIsTheStricterWhereARatingIsOneOfTwo() throws IOException {
        JsonNode json = new JsonMapper()
                .readTree(
                        CliRun.of(tools, "agree", marks().toString(), "--json").out());
        // Bo alone gave a 0 three times, Ann once: McNemar (3 − 1)² / 4, and half the log of 3 either way, twice that
        // where units are as free as raters.
        assertThat(json.at("/stuartMaxwell/chiSquare").doubleValue()).isCloseTo(1.0, within(1e-9));
        assertThat(json.at("/severity").size()).isEqualTo(2);
        assertThat(json.at("/severity/1/logits").doubleValue()).isCloseTo(Math.log(3), within(1e-6));
        assertThat(json.at("/severity/0/logits").doubleValue()).isCloseTo(-Math.log(3), within(1e-6));
        assertThat(CliRun.of(tools, "agree", marks().toString(), "--language", "sv")
                        .out())
                .contains("Bedömare bo: stränghet 1,099", "Landis och Koch", "alla eniga, andel");
        assertThat(json.at("/severity/1/name").stringValue()).isEqualTo("bo");
        assertThat(CliRun.of(tools, "agree", "--help").out()).contains("Stuart–Maxwell", "many-facet Rasch");
    }

    @Test
    void saysOfARaterWithoutSeverityWhy() throws IOException {
        // Where the raters differ Ann always gave a 1.
        Path marks = Files.writeString(
                folder.resolve("kind.csv"), "ann,bo,cai\n1,1,0\n1,1,1\n0,0,0\n1,0,1\n1,1,\n1,0,1\n1,1,0\n");
        JsonNode json = new JsonMapper()
                .readTree(CliRun.of(tools, "agree", marks.toString(), "--json").out());
        assertThat(json.at("/severity").size()).isEqualTo(3);
        assertThat(json.at("/severity/0/undefined").stringValue()).isEqualTo("not-finite");
        assertThat(json.at("/severity/0/why").stringValue()).isNotBlank();
        assertThat(json.at("/severity/1/logits").isNumber()).isTrue();
        assertThat(CliRun.of(tools, "agree", marks.toString(), "--language", "sv")
                        .out())
                .contains(
                        "Bedömare ann: stränghet går inte att räkna ut, alla ja eller alla nej",
                        "Bedömare bo: stränghet");
    }

    private Path marks() throws IOException {
        return Files.writeString(folder.resolve("marks.csv"), "ann,bo\n1,1\n0,0\n1,0\n1,0\n1,0\n0,1\n1,1\n0,0\n1,1\n");
    }

    @Test
    void refusesAnUnknownLevelAndAMissingFile() {
        CliRun level = CliRun.of(tools, "agree", "x.csv", "--level", "cardinal");
        assertThat(level.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(level.err()).contains("--level");
        CliRun file = CliRun.of(tools, "agree", folder.resolve("gone.csv").toString());
        assertThat(file.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(file.err()).contains("gone.csv").containsIgnoringCase("cannot be read");
    }

    private Path ratings() throws IOException {
        return Files.writeString(folder.resolve("ratings.csv"), "ann,bo\n1,1\n2,2\n3,2\n1,1\n,3\n");
    }

    private CliRun score(String process, String answers, String language) {
        return CliRun.of(
                tools, "score", "--process", CASES + process, "--answers", CASES + answers, "--language", language);
    }
}

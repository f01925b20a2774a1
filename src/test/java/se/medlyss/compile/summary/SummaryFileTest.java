package se.medlyss.compile.summary;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.medlyss.application.insight.Funnel;
import se.medlyss.application.insight.Told;
import se.medlyss.application.output.OrganisationFigures;
import se.medlyss.exchange.Schemas;
import se.medlyss.support.MadeUpCompilation;
import se.medlyss.support.MadeUpFigures;
import se.medlyss.support.MadeUpRecords;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SummaryFileTest {

    @TempDir
    Path folder;

    @Test
    void isAsItsSchemaSays() throws IOException {
        var schema = schema();
        for (int size : new int[] {0, 1, 3, 60, 600}) {
            assertThat(schema.validate(text(size), InputFormat.JSON)).isEmpty();
        }
        assertThat(schema.validate(text(60).replace("\"counted\"", "\"conted\""), InputFormat.JSON))
                .isNotEmpty();
    }

    @Test
    void tellsTheBalanceTheFiguresAndWhatIsMissing() throws IOException {
        JsonNode summary = JsonMapper.shared().readTree(text(600));
        assertThat(summary.at("/balance/accepted").asInt()).isEqualTo(600);
        assertThat(summary.at("/writers/1/missing/0/firstNumber").asInt()).isEqualTo(17);
        JsonNode quality = summary.at("/processes/0/quality");
        assertThat(quality.get("n").asInt()).isEqualTo(588);
        assertThat(quality.get("lower").asDouble())
                .isLessThan(quality.get("value").asDouble());
        JsonNode spread = summary.at("/processes/0/teamSpread");
        assertThat(spread.get("n").asInt()).isBetween(1, 588);
        assertThat(spread.get("value").asDouble()).isPositive();
        assertThat(spread.get("upper").asDouble())
                .isGreaterThan(spread.get("lower").asDouble());
    }

    @Test
    void withholdsTheSmallTeamAndOneMore() throws IOException {
        JsonNode teams = JsonMapper.shared().readTree(text(600)).at("/processes/0/teams");
        var withheld = teams.valueStream()
                .filter(team -> team.at("/quality").has("withheld"))
                .map(team -> team.get("team").stringValue())
                .toList();
        assertThat(withheld).hasSize(2).contains("liten");
        var cells = JsonMapper.shared().readTree(text(600)).at("/processes/0/teamMonths");
        assertThat(cells.valueStream()
                        .filter(cell -> withheld.contains(cell.get("team").stringValue())))
                .isNotEmpty()
                .allMatch(cell -> cell.at("/quality").has("withheld")
                        && !cell.at("/quality").has("value"));
    }

    @Test
    void tellsWeeksOutcomesAndEvennessAsTheReportsDo() throws IOException {
        OrganisationFigures figures = MadeUpFigures.of(MadeUpCompilation.of(600, folder));
        var process = figures.processes().getFirst();
        JsonNode told = JsonMapper.shared().readTree(text(figures)).at("/processes/0");
        assertThat(told.get("weeks")
                        .valueStream()
                        .map(week -> week.at("/quality").has("withheld")))
                .containsExactlyElementsOf(process.weeks().points().stream()
                        .map(point -> point.told() instanceof Told.NotTold)
                        .toList())
                .contains(true, false);
        assertThat(told.at("/weeks/0/week").stringValue()).matches("20[0-9]{2}-W[0-9]{2}");
        assertThat(told.at("/funnel/withheld").asInt())
                .isEqualTo(process.funnel().withheld());
        assertThat(told.at("/funnel/teams")
                        .valueStream()
                        .map(team -> team.get("team").stringValue()))
                .containsExactlyElementsOf(process.funnel().points().stream()
                        .map(Funnel.Point::group)
                        .toList())
                .isNotEmpty()
                .doesNotContain("liten");
        assertThat(told.at("/funnel/teams/0/inner/lower").asDouble())
                .isGreaterThanOrEqualTo(told.at("/funnel/teams/0/outer/lower").asDouble());
        assertThat(told.get("outcomes").size())
                .isEqualTo(process.outcomes().orElseThrow().questions().size())
                .isPositive();
        assertThat(told.at("/outcomes/0/options/0").has("share")).isTrue();
    }

    @Test
    void tellsOfAStageInEachProcessThatHasIt() throws IOException {
        var records = new MadeUpRecords().alsoBy("zweite");
        String text = text(MadeUpFigures.of(MadeUpCompilation.of(900, folder, at -> records.record(at, 900))));
        JsonNode families = JsonMapper.shared().readTree(text).get("stageFamilies");
        assertThat(families).isNotEmpty();
        JsonNode family = families.get(0);
        assertThat(family.get("processes").valueStream().map(JsonNode::stringValue))
                .hasSize(2)
                .endsWith("zweite");
        assertThat(family.get("leftOut").asInt()).as("the small team’s").isPositive();
        assertThat(family.get("teams")
                        .valueStream()
                        .map(team -> team.get("team").stringValue()))
                .isNotEmpty()
                .doesNotContain("liten");
        for (JsonNode team : family.get("teams")) {
            int told = team.get("processes")
                    .valueStream()
                    .mapToInt(process -> process.at("/quality/n").asInt())
                    .sum();
            assertThat(team.at("/quality/n").asInt()).isEqualTo(told);
        }
        assertThat(schema().validate(text, InputFormat.JSON)).isEmpty();
    }

    private static Schema schema() {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Schemas.summary(), InputFormat.JSON);
    }

    private String text(int size) throws IOException {
        return text(MadeUpFigures.of(MadeUpCompilation.of(size, folder)));
    }

    private static String text(OrganisationFigures figures) throws IOException {
        var out = new ByteArrayOutputStream();
        new SummaryFile().begin(out).finish(figures);
        return out.toString(StandardCharsets.UTF_8);
    }
}

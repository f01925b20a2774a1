package se.medlyss.report.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.medlyss.application.RecordReading.Reason;
import se.medlyss.application.compilation.Compiled;
import se.medlyss.application.compilation.Quarantined;
import se.medlyss.process.Language;
import se.medlyss.support.MadeUpCompilation;
import se.medlyss.support.MadeUpFigures;
import se.medlyss.support.MadeUpRecords;

class HtmlReportTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(Language.class)
    void speaksEveryLanguageWithoutAKeyOrAPlaceholderLeft(Language language) throws IOException {
        String page = page(language, MadeUpCompilation.of(1500, folder));
        Files.createDirectories(Path.of("target/gallery"));
        Files.writeString(Path.of("target/gallery/report-" + language.tag() + ".html"), page);
        assertThat(page)
                .contains("lang=\"" + language.tag() + "\"")
                .doesNotContainPattern(">[a-z]+\\.[a-z]+\\.[a-z.-]+<")
                .doesNotContainPattern("\\{[0-9]");
    }

    @Test
    void loadsNothingAndRunsNothing() throws IOException {
        assertThat(page(Language.SV, MadeUpCompilation.of(300, folder)))
                .doesNotContain("<script", "src=", "href=", "http://", "https://", "url(", "@import");
    }

    @Test
    void tellsNeitherAgentsNorCoachesNorOfTheSmallTeam() throws IOException {
        String page = page(Language.EN, MadeUpCompilation.of(1500, folder));
        assertThat(page)
                .doesNotContain("coach-", "ost-1", "nord-2")
                .contains("<th scope=\"row\">liten</th><td class=\"figures\">–</td>");
    }

    @Test
    void saysFromWhichMonthOnItTells() throws IOException {
        Compiled all = MadeUpCompilation.of(300, folder);
        assertThat(page(Language.EN, all)).doesNotContain("Only calls from");
        assertThat(page(Language.EN, MadeUpCompilation.since(all, YearMonth.of(2025, 1))))
                .contains("Only calls from 2025-01 (UTC) on are in the figures");
        assertThat(page(Language.EN, MadeUpCompilation.since(MadeUpCompilation.of(0, folder), YearMonth.of(2027, 1))))
                .contains("Only calls from 2027-01 (UTC) on")
                .doesNotContain("Nothing counts yet");
    }

    @Test
    void drawsTheFunnelBesideItsTable() throws IOException {
        String page = page(Language.EN, MadeUpCompilation.of(1500, folder));
        assertThat(page).contains("Approved calls by team, as a table", "class=\"inner\"", "class=\"name\"");
        String drawing = page.substring(
                page.indexOf("class=\"inner\""), page.indexOf("as a table</h3>", page.indexOf("class=\"inner\"")));
        assertThat(drawing).contains(">ost</text>").doesNotContain(">liten</text>");
    }

    @Test
    void namesNoWeekHalfOutsideThePicture() throws IOException {
        MadeUpRecords records = new MadeUpRecords();
        boolean moved = false;
        for (int of = 1_500; of < 1_650; of += 30) {
            int year = of;
            String page = page(Language.SV, MadeUpCompilation.of(1_500, folder, at -> records.record(at, year)));
            assertThat(Pattern.compile("class=\"axis\" x=\"([0-9.]+)\" y=\"[0-9.]+\" text-anchor=\"middle\">v")
                            .matcher(page)
                            .results()
                            .map(found -> Double.valueOf(found.group(1))))
                    .isNotEmpty()
                    .allMatch(at -> at < 860 - 30);
            moved |= page.contains("text-anchor=\"end\">v");
        }
        assertThat(moved).as("the last one would stick out somewhere").isTrue();
    }

    @Test
    void sumsUpThousandsOfRefusedFilesByTheirReason() throws IOException {
        Compiled some = MadeUpCompilation.of(300, folder);
        List<Quarantined> refused = new ArrayList<>(some.quarantined());
        for (int at = 0; at < 4_000; at++) {
            Reason reason = at % 4 == 0 ? Reason.JSON : Reason.SCHEMA;
            refused.add(
                    new Quarantined("evaluations/month=2026-10/writer=deadbeef/" + at + ".json", 0, reason, "", ""));
        }
        for (int at = 0; at < 60; at++) {
            refused.add(
                    new Quarantined("evaluations/month=2026-10/writer=%08x/x".formatted(at), 0, Reason.SIZE, "", ""));
        }
        String page = page(Language.EN, MadeUpCompilation.refusing(some, refused));
        assertThat(page)
                .contains(">3,000<", ">1,000<", ">1.json, 2.json, 3.json, …<", ">x<")
                .contains("and 23 more; medlyss compile --json lists them all")
                .doesNotContain("3999.json");
    }

    @Test
    void drawsNothingWhereNothingCanBeShown() throws IOException {
        assertThat(page(Language.EN, MadeUpCompilation.of(8, folder)))
                .contains("Nothing can be shown")
                .doesNotContain("<svg");
    }

    @Test
    void saysSoWhenThereIsTooLittle() throws IOException {
        assertThat(page(Language.EN, MadeUpCompilation.of(0, folder))).contains("Nothing counts yet");
        assertThat(page(Language.EN, MadeUpCompilation.of(3, folder))).doesNotContain("NaN", "Infinity");
    }

    @Test
    void letsNothingThatSomebodyWroteBecomeMarkup() {
        String evil = "\"><script>alert('x')</script>\u202E\u0000";
        String page = new Markup().element("p", evil, "title", evil).toString();
        assertThat(page).doesNotContain("<script", "\u202E", "\u0000").startsWith("<p title=\"&quot;&gt;&lt;script");
    }

    @Test
    void isTheSameTwice() throws IOException {
        assertThat(page(Language.NB, MadeUpCompilation.of(200, folder)))
                .isEqualTo(page(Language.NB, MadeUpCompilation.of(200, folder)));
    }

    private static String page(Language language, Compiled compiled) throws IOException {
        var out = new ByteArrayOutputStream();
        new HtmlReport(language).begin(out).finish(MadeUpFigures.of(compiled));
        return out.toString(StandardCharsets.UTF_8);
    }
}

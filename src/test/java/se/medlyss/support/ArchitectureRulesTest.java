package se.medlyss.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Each rule is shown a small tree of packages that breaks it, and has to say so.
class ArchitectureRulesTest {

    private static final String BROKEN = "se.medlyss.support.broken";
    private static final JavaClasses CLASSES = new ClassFileImporter().importPackages(BROKEN);

    @ParameterizedTest(name = "{1}")
    @MethodSource("rulesAndWhatTheyFind")
    void findsWhatIsBroken(List<ArchRule> rules, String found) {
        var report = rules.stream()
                .flatMap(rule -> rule.evaluate(CLASSES).getFailureReport().getDetails().stream())
                .toList();
        assertThat(report).anySatisfy(line -> assertThat(line).contains(found));
    }

    static Stream<Arguments> rulesAndWhatTheyFind() {
        return Stream.concat(layers(), rules());
    }

    private static Stream<Arguments> layers() {
        var rules = new LayerRules(BROKEN);
        return Stream.of(
                arguments(List.of(rules.domainKnowsOnlyJava()), "tools.jackson.databind.ObjectMapper"),
                arguments(rules.domainKnowsOnlyWhatIsBelow(), "call.KnowsTheProcess"),
                arguments(List.of(rules.applicationKnowsOnlyTheDomain()), "application.KnowsTheStore"),
                arguments(List.of(rules.useCasesTouchNoFiles()), "java.nio.file.Files"),
                arguments(List.of(rules.commandLineKnowsOnlyUseCases()), "cli.KnowsTheStoreToo"),
                arguments(rules.edgesKnowOnlyPortsAndDomain(), "exchange.Format"),
                arguments(List.of(rules.textsKnowOnlyJava()), "texts.KnowsTheProcessToo"),
                arguments(List.of(rules.screensKnowOnlyUseCases()), "store.KnowsTheExchange"),
                arguments(rules.screensStandOnEachOtherInOneOrder(), "ui.base.KnowsAFeature"),
                arguments(rules.screensStandOnEachOtherInOneOrder(), "ui.shell.Window"),
                arguments(List.of(rules.nobodyKnowsLaunch()), "launch.Wires"));
    }

    private static Stream<Arguments> rules() {
        var rules = new ArchitectureRules(BROKEN);
        return Stream.of(
                arguments(List.of(rules.packagesHaveNoCycles()), "Slice call"),
                arguments(List.of(rules.toolkitStaysInTheScreens()), "javafx.application.Platform"),
                arguments(List.of(rules.sqlStaysInTheStore()), "java.sql.Connection"),
                arguments(List.of(rules.jsonStaysAtTheEdges()), "tools.jackson.databind.ObjectMapper"),
                arguments(List.of(rules.featuresAreIndependent()), "today.TodayViewModel"),
                arguments(List.of(rules.viewModelsHaveNoScene()), "javafx.scene.Node"),
                arguments(List.of(rules.threadsAreMadeInTwoPlaces()), "newCachedThreadPool"),
                arguments(List.of(rules.oneDoorToTheToolkitThread()), "runLater"),
                arguments(List.of(rules.clocksAreInjected()), "java.time.Instant.now()"),
                arguments(List.of(rules.clocksAreInjected()), "java.lang.System.nanoTime()"),
                arguments(List.of(rules.bundlesStayInTexts()), "java.util.ResourceBundle"),
                arguments(List.of(rules.onlyCommandsPrint()), "java.lang.System.out"),
                arguments(List.of(rules.nobodyPrintsStackTraces()), "printStackTrace"),
                arguments(List.of(rules.staticFieldsAreFinal()), "KnowsTooMuch.count"),
                arguments(List.of(rules.noOtherToolkit()), "java.awt.Point"),
                arguments(List.of(rules.styleIsInStyleSheets()), "setStyle"),
                arguments(List.of(rules.packagesSayThatNothingIsNull()), "broken.exchange has no"),
                arguments(List.of(rules.everythingIsCaughtInTwoPlaces()), "everything is caught in"));
    }
}

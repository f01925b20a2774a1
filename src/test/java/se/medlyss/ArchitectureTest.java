package se.medlyss;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import se.medlyss.support.ArchitectureRules;
import se.medlyss.support.LayerRules;

class ArchitectureTest {

    private static final JavaClasses APP = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("se.medlyss");

    @Nested
    class DependencyRule {
        private final LayerRules rules = new LayerRules("se.medlyss");

        @Test
        void theDomainKnowsOnlyJava() {
            check(rules.domainKnowsOnlyJava());
        }

        @Test
        void theDomainKnowsOnlyWhatIsBelow() {
            check(rules.domainKnowsOnlyWhatIsBelow());
        }

        @Test
        void theApplicationKnowsOnlyTheDomain() {
            check(rules.applicationKnowsOnlyTheDomain());
        }

        @Test
        void useCasesTouchNoFiles() {
            check(rules.useCasesTouchNoFiles());
        }

        @Test
        void theCommandLineKnowsOnlyUseCases() {
            check(rules.commandLineKnowsOnlyUseCases());
        }

        @Test
        void theEdgesKnowOnlyPortsAndDomain() {
            check(rules.edgesKnowOnlyPortsAndDomain());
        }

        @Test
        void textsKnowOnlyJava() {
            check(rules.textsKnowOnlyJava());
        }

        @Test
        void screensKnowOnlyUseCases() {
            check(rules.screensKnowOnlyUseCases());
        }

        @Test
        void screensStandOnEachOtherInOneOrder() {
            check(rules.screensStandOnEachOtherInOneOrder());
        }

        @Test
        void nobodyKnowsLaunch() {
            check(rules.nobodyKnowsLaunch());
        }
    }

    @Nested
    class TwelveRules {
        private final ArchitectureRules rules = new ArchitectureRules("se.medlyss");

        @Test
        void rule1PackagesHaveNoCycles() {
            check(rules.packagesHaveNoCycles());
        }

        @Test
        void rule2JavaFxStaysInTheScreens() {
            check(rules.toolkitStaysInTheScreens());
        }

        @Test
        void rule3SqlStaysInTheStore() {
            check(rules.sqlStaysInTheStore());
        }

        @Test
        void rule4JsonStaysAtTheEdges() {
            check(rules.jsonStaysAtTheEdges());
        }

        @Test
        void rule5FeaturesAreIndependent() {
            check(rules.featuresAreIndependent());
        }

        @Test
        void rule6ViewModelsHaveNoScene() {
            check(rules.viewModelsHaveNoScene());
        }

        @Test
        void rule7ThreadsAreMadeInTwoPlaces() {
            check(rules.threadsAreMadeInTwoPlaces());
            check(rules.oneDoorToTheToolkitThread());
        }

        @Test
        void rule8ClocksAreInjected() {
            check(rules.clocksAreInjected());
        }

        @Test
        void rule9BundlesStayInTexts() {
            check(rules.bundlesStayInTexts());
        }

        @Test
        void rule10OnlyCommandsPrint() {
            check(rules.onlyCommandsPrint());
            check(rules.nobodyPrintsStackTraces());
        }

        @Test
        void rule11StaticFieldsAreFinal() {
            check(rules.staticFieldsAreFinal());
        }

        @Test
        void rule12NoOtherToolkit() {
            check(rules.noOtherToolkit());
        }
    }

    @Nested
    class Habits {
        private final ArchitectureRules rules = new ArchitectureRules("se.medlyss");

        @Test
        void styleIsInStyleSheets() {
            check(rules.styleIsInStyleSheets());
        }

        @Test
        void packagesSayThatNothingIsNull() {
            check(rules.packagesSayThatNothingIsNull());
        }

        @Test
        void everythingIsCaughtInTwoPlaces() {
            check(rules.everythingIsCaughtInTwoPlaces());
        }
    }

    private static void check(ArchRule rule) {
        rule.check(APP);
    }

    private static void check(List<ArchRule> rules) {
        rules.forEach(rule -> rule.check(APP));
    }
}

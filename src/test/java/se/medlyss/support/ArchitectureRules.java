package se.medlyss.support;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.targetOwner;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static se.medlyss.support.ForbiddenCalls.CREATES_A_THREAD;
import static se.medlyss.support.ForbiddenCalls.READS_A_CLOCK;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Arrays;
import org.jspecify.annotations.NullMarked;

/// The rules every package keeps, for a tree of packages below `root`.
public record ArchitectureRules(String root) {

    public ArchRule packagesHaveNoCycles() {
        return slices().matching(root + ".(**)")
                .should()
                .beFreeOfCycles()
                .because("packages that know each other are one package with two names")
                .allowEmptyShould(true);
    }

    public ArchRule toolkitStaysInTheScreens() {
        return packagesStayIn(
                "use cases run without a screen",
                new String[] {"ui", "launch"},
                "javafx..",
                "org.controlsfx..",
                "impl.org.controlsfx..",
                "atlantafx..",
                "org.kordamp.ikonli..");
    }

    public ArchRule sqlStaysInTheStore() {
        return packagesStayIn(
                "one package knows the tables",
                new String[] {"store", "compile"},
                "java.sql..",
                "javax.sql..",
                "org.sqlite..");
    }

    public ArchRule jsonStaysAtTheEdges() {
        return packagesStayIn(
                "a format is read strictly in one place, and the domain is no format",
                new String[] {"exchange", "settings", "compile", "cli", "store"},
                "tools.jackson..",
                "com.fasterxml.jackson..",
                "com.networknt..");
    }

    public ArchRule featuresAreIndependent() {
        var layers = new LayerRules(root);
        return slices().matching(root + ".ui.(*)..")
                .should()
                .notDependOnEachOther()
                .ignoreDependency(
                        describe("the shell", clazz -> !layers.areFeatures().test(clazz)), anything())
                .ignoreDependency(
                        anything(),
                        describe("shared", clazz -> !layers.areFeatures().test(clazz)))
                .because("a feature can be changed, or thrown away, alone")
                .allowEmptyShould(true);
    }

    public ArchRule viewModelsHaveNoScene() {
        return noClasses()
                .that(nameMatching(".*ViewModel(\\$.*)?"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("javafx.scene..", "javafx.stage..")
                .because("a view model is tested without a toolkit")
                .allowEmptyShould(true);
    }

    public ArchRule threadsAreMadeInTwoPlaces() {
        return noClasses()
                .that(areNot("ui.base.Background", "launch.Wiring"))
                .should()
                .accessTargetWhere(CREATES_A_THREAD)
                .because("threads that are made in two places can be named, counted and stopped there")
                .allowEmptyShould(true);
    }

    public ArchRule oneDoorToTheToolkitThread() {
        return noClasses()
                .that(areNot("ui.base.Background"))
                .should()
                .accessTargetWhere(targetOwner(nameMatching("javafx\\.application\\.Platform"))
                        .and(target(nameMatching("runLater"))))
                .because("tests replace the one door by a direct call")
                .allowEmptyShould(true);
    }

    public ArchRule clocksAreInjected() {
        return noClasses()
                .that()
                .resideOutsideOfPackage(root + ".launch..")
                .should()
                .accessTargetWhere(READS_A_CLOCK)
                .because("a test sets the time; inject an InstantSource and a ticker")
                .allowEmptyShould(true);
    }

    public ArchRule bundlesStayInTexts() {
        return noClasses()
                .that()
                .resideOutsideOfPackage(root + ".texts..")
                .should()
                .dependOnClassesThat()
                .haveNameMatching("java\\.util\\.(\\w*ResourceBundle|ResourceBundle\\$.*)")
                .because("the fall-back between languages is decided once")
                .allowEmptyShould(true);
    }

    public ArchRule onlyCommandsPrint() {
        return noClasses()
                .that()
                .resideOutsideOfPackages(root + ".cli..", root + ".launch..")
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .because("nobody reads a window's standard output; log it, or tell the user")
                .allowEmptyShould(true);
    }

    public ArchRule nobodyPrintsStackTraces() {
        return noClasses()
                .should()
                .accessTargetWhere(
                        targetOwner(assignableTo(Throwable.class)).and(target(nameMatching("printStackTrace"))))
                .because("an error is handled where it is logged, once")
                .allowEmptyShould(true);
    }

    public ArchRule staticFieldsAreFinal() {
        return fields().that()
                .areDeclaredInClassesThat()
                .resideInAPackage(root + "..")
                .and()
                .areStatic()
                .should()
                .beFinal()
                .because("what is shared by all tests is broken by one of them")
                .allowEmptyShould(true);
    }

    public ArchRule noOtherToolkit() {
        return noClasses()
                .that()
                .resideOutsideOfPackage(root + ".report..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.awt..", "javax.swing..", "javafx.embed.swing..")
                .because("a second toolkit costs start-up time and a second event thread")
                .allowEmptyShould(true);
    }

    public ArchRule styleIsInStyleSheets() {
        return noClasses()
                .should()
                .accessTargetWhere(
                        target(nameMatching("setStyle")).and(targetOwner(assignableTo("javafx.css.Styleable"))))
                .because("three themes can only recolour what is named in a style sheet")
                .allowEmptyShould(true);
    }

    public ArchRule everythingIsCaughtInTwoPlaces() {
        return noClasses()
                .that(areNot("ui.base.Background", "launch.Main"))
                .should(ForbiddenCalls.catchEverything())
                .because("whoever catches everything hides what nobody thought of")
                .allowEmptyShould(true);
    }

    public ArchRule packagesSayThatNothingIsNull() {
        return classes()
                .that()
                .resideInAPackage(root + "..")
                .should(ForbiddenCalls.beInAPackageAnnotatedWith(NullMarked.class))
                .because("the null checker reads only packages that say so")
                .allowEmptyShould(true);
    }

    private ArchRule packagesStayIn(String why, String[] homes, String... foreign) {
        return noClasses()
                .that()
                .resideOutsideOfPackages(Arrays.stream(homes)
                        .map(home -> root + "." + home + "..")
                        .toArray(String[]::new))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(foreign)
                .because(why)
                .allowEmptyShould(true);
    }

    private DescribedPredicate<JavaClass> areNot(String... names) {
        return describe(
                "are not " + String.join(" or ", names),
                clazz -> Arrays.stream(names)
                        .map(name -> root + "." + name)
                        .noneMatch(name ->
                                clazz.getName().equals(name) || clazz.getName().startsWith(name + "$")));
    }

    private DescribedPredicate<JavaClass> anything() {
        return resideInAPackage("..");
    }
}

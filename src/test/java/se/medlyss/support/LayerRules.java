package se.medlyss.support;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// The dependency rule: which package may know which, for a tree of packages below `root`.
public record LayerRules(String root) {

    private static final String[] DOMAIN = {"process", "people", "call", "score", "stats", "coaching"};
    private static final String[] BELOW_UI = {"application", "settings", "texts"};
    private static final List<String> NOT_FEATURES = List.of("base", "control", "scoring", "shell");

    public ArchRule domainKnowsOnlyJava() {
        return classes()
                .that()
                .resideInAnyPackage(in(DOMAIN))
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage("java..", "org.jspecify..")
                        .or(resideInAnyPackage(in(DOMAIN)))
                        .or(describe("arrays of simple types", JavaClass::isArray)))
                .because("the domain outlives every toolkit, database and format, and is tested without them")
                .allowEmptyShould(true);
    }

    public List<ArchRule> domainKnowsOnlyWhatIsBelow() {
        var why = "a call is scored, and scores are counted: never the other way round";
        return List.of(
                only(why, "process"),
                only(why, "people"),
                only(why, "call", "process", "people"),
                only(why, "score", "call", "process", "people"),
                only(why, "stats", "score", "call", "process", "people"),
                only(why, "coaching", "score", "call", "process", "people"));
    }

    public ArchRule applicationKnowsOnlyTheDomain() {
        return only("use cases name the ports they need, others implement them", "application", DOMAIN);
    }

    public ArchRule useCasesTouchNoFiles() {
        return noClasses()
                .that()
                .resideInAnyPackage(in(and(DOMAIN, "application")))
                .should()
                .dependOnClassesThat()
                .haveNameMatching(
                        "java\\.nio\\.file\\.Files|java\\.io\\.File|java\\.io\\.File\\w*Stream|java\\.nio\\.channels\\..*")
                .because("disks fail in ways that only the edges know how to tell")
                .allowEmptyShould(true);
    }

    public ArchRule commandLineKnowsOnlyUseCases() {
        return only(
                "a command takes the same path as the screen, through the use cases",
                "cli",
                and(DOMAIN, "application", "texts"));
    }

    public List<ArchRule> edgesKnowOnlyPortsAndDomain() {
        var why = "each edge can be replaced alone, so none knows another";
        var silent = Stream.of("store", "audio", "settings").map(edge -> only(why, edge, and(DOMAIN, "application")));
        var wordy = Stream.of("exchange", "compile", "report")
                .map(edge -> only(why, edge, and(DOMAIN, "application", "texts")));
        return Stream.concat(silent, wordy).toList();
    }

    public ArchRule textsKnowOnlyJava() {
        return classes()
                .that()
                .resideInAPackage(in("texts"))
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage("java..", "org.jspecify..", in("texts")))
                .because("a sentence in three languages is needed everywhere, so it may need nothing")
                .allowEmptyShould(true);
    }

    public ArchRule screensKnowOnlyUseCases() {
        return only("a screen asks a use case, never the database or a file", "ui", and(and(DOMAIN, BELOW_UI), "ui"));
    }

    public List<ArchRule> screensStandOnEachOtherInOneOrder() {
        var why = "shell -> feature -> scoring -> control -> base";
        return List.of(
                only(why, "ui.base", and(DOMAIN, BELOW_UI)),
                only(why, "ui.control", and(and(DOMAIN, BELOW_UI), "ui.base")),
                only(why, "ui.scoring", and(and(DOMAIN, BELOW_UI), "ui.base", "ui.control")),
                noClasses()
                        .that(areFeatures())
                        .should()
                        .dependOnClassesThat(resideInAPackage(in("ui.shell")))
                        .because(why)
                        .allowEmptyShould(true));
    }

    public ArchRule nobodyKnowsLaunch() {
        return noClasses()
                .that()
                .resideOutsideOfPackage(in("launch"))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(in("launch"))
                .because("launch puts the parts together; a part that knew it could not be used elsewhere")
                .allowEmptyShould(true);
    }

    private ArchRule only(String why, String from, String... to) {
        var allowed = resideInAnyPackage(in(and(to, from)));
        var foreign = not(resideInAPackage(root + ".."));
        return classes()
                .that()
                .resideInAPackage(in(from))
                .should()
                .onlyDependOnClassesThat(allowed.or(foreign).or(describe("arrays", JavaClass::isArray)))
                .because(why)
                .allowEmptyShould(true);
    }

    DescribedPredicate<JavaClass> areFeatures() {
        var others = NOT_FEATURES.stream().map(name -> in("ui." + name)).toArray(String[]::new);
        return resideInAPackage(in("ui")).and(not(resideInAnyPackage(others)));
    }

    private String in(String name) {
        return root + "." + name + "..";
    }

    private String[] in(String... names) {
        return Arrays.stream(names).map(this::in).toArray(String[]::new);
    }

    private static String[] and(String[] names, String... more) {
        return Stream.concat(Arrays.stream(names), Arrays.stream(more)).toArray(String[]::new);
    }
}

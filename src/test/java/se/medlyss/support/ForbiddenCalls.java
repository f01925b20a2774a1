package se.medlyss.support;

import static com.tngtech.archunit.base.DescribedPredicate.describe;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.TryCatchBlock;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.lang.annotation.Annotation;
import java.time.Clock;
import java.time.InstantSource;
import java.util.Set;
import java.util.Timer;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Predicate;

/// What the architecture rules look for in single calls and classes.
final class ForbiddenCalls {

    private static final Set<String> THREAD_STARTERS = Set.of("ofVirtual", "ofPlatform", "startVirtualThread");

    static final DescribedPredicate<JavaAccess<?>> CREATES_A_THREAD =
            describe("creates a thread or an executor", reaches(ForbiddenCalls::createsThread));

    static final DescribedPredicate<JavaAccess<?>> READS_A_CLOCK =
            describe("reads a clock of the system", reaches(ForbiddenCalls::readsClock));

    private ForbiddenCalls() {}

    private static Predicate<JavaAccess<?>> reaches(Predicate<CodeUnitAccessTarget> forbidden) {
        return access -> access.getTarget() instanceof CodeUnitAccessTarget target && forbidden.test(target);
    }

    private static boolean createsThread(CodeUnitAccessTarget call) {
        var owner = call.getOwner();
        var constructs = call.getName().equals("<init>");
        return owner.isEquivalentTo(Executors.class)
                || owner.isEquivalentTo(Thread.class) && THREAD_STARTERS.contains(call.getName())
                || constructs && owner.isAssignableTo(Thread.class)
                || constructs && owner.isAssignableTo(ExecutorService.class)
                || constructs && owner.isAssignableTo(Timer.class)
                || owner.getName().equals("java.util.concurrent.CompletableFuture")
                        && call.getName().endsWith("Async");
    }

    private static boolean readsClock(CodeUnitAccessTarget call) {
        var owner = call.getOwner();
        var name = call.getName();
        var systemClock =
                owner.isEquivalentTo(System.class) && (name.equals("currentTimeMillis") || name.equals("nanoTime"));
        var now = owner.getPackageName().startsWith("java.time")
                && name.equals("now")
                && call.getRawParameterTypes().stream().noneMatch(type -> type.isAssignableTo(Clock.class));
        var source = (owner.isEquivalentTo(Clock.class) || owner.isEquivalentTo(InstantSource.class))
                && (name.startsWith("system") || name.startsWith("tick"));
        var date = owner.getName().equals("java.util.Date")
                && name.equals("<init>")
                && call.getRawParameterTypes().isEmpty();
        return systemClock || now || source || date;
    }

    static ArchCondition<JavaClass> catchEverything() {
        return new ArchCondition<>("catch Exception or RuntimeException") {
            @Override
            public void check(JavaClass clazz, ConditionEvents events) {
                clazz.getCodeUnits().stream()
                        .flatMap(unit -> unit.getTryCatchBlocks().stream())
                        .filter(ForbiddenCalls::catchesEverything)
                        .forEach(block -> events.add(SimpleConditionEvent.satisfied(
                                block, "everything is caught in " + block.getSourceCodeLocation())));
            }
        };
    }

    private static boolean catchesEverything(TryCatchBlock block) {
        return block.getCaughtThrowables().stream()
                .anyMatch(type -> type.isEquivalentTo(Exception.class) || type.isEquivalentTo(RuntimeException.class));
    }

    static ArchCondition<JavaClass> beInAPackageAnnotatedWith(Class<? extends Annotation> annotation) {
        return new ArchCondition<>("be in a package annotated with @" + annotation.getSimpleName()) {
            @Override
            public void check(JavaClass clazz, ConditionEvents events) {
                events.add(new SimpleConditionEvent(
                        clazz,
                        clazz.getPackage().isAnnotatedWith(annotation),
                        clazz.getPackageName() + " has no package-info.java with @" + annotation.getSimpleName()));
            }
        };
    }
}

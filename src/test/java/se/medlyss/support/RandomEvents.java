package se.medlyss.support;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.medlyss.call.CallEvent;
import se.medlyss.process.CriterionKey;

/// Made-up events of every kind there is, found by reflection, so that a new kind is tested before anybody thinks
/// of it.
public final class RandomEvents {

    private static final List<String> TEXTS = List.of(
            "",
            "Hej på dig",
            "ÅÄÖ æøå",
            "\"quoted\" \\ back",
            "line\nbreak\ttab",
            "😀 emoji",
            "\u0001",
            "'; DROP TABLE x");

    private final Random random;

    public RandomEvents(long seed) {
        random = new Random(seed);
    }

    /// Every kind of event.
    @SuppressWarnings("unchecked")
    public static Stream<Class<? extends CallEvent>> kinds() {
        return leaves(CallEvent.class).map(kind -> (Class<? extends CallEvent>) kind);
    }

    private static Stream<Class<?>> leaves(Class<?> type) {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses()).flatMap(RandomEvents::leaves)
                : Stream.of(type);
    }

    /// An event of that kind.
    public <T extends CallEvent> T event(Class<T> kind) {
        return kind.cast(record(kind));
    }

    private Object record(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Object[] values = Arrays.stream(components).map(this::value).toArray();
        try {
            var constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (NoSuchMethodException
                | InstantiationException
                | IllegalAccessException
                | InvocationTargetException e) {
            throw new AssertionError("no " + type, e);
        }
    }

    private @Nullable Object value(RecordComponent component) {
        boolean nullable = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
        return nullable && random.nextBoolean() ? null : value(component.getGenericType());
    }

    private Object value(Type type) {
        if (type instanceof ParameterizedType generic) {
            List<Object> elements = Stream.generate(() -> value(generic.getActualTypeArguments()[0]))
                    .limit(random.nextInt(4))
                    .distinct()
                    .toList();
            return generic.getRawType() == Set.class ? Set.copyOf(elements) : elements;
        }
        return simple((Class<?>) type);
    }

    private Object simple(Class<?> type) {
        if (type == String.class) {
            return TEXTS.get(random.nextInt(TEXTS.size()));
        } else if (type == int.class) {
            return random.nextInt(1, 10_000);
        } else if (type == long.class) {
            return random.nextLong(0, 1L << 40);
        } else if (type == boolean.class) {
            return random.nextBoolean();
        } else if (type == UUID.class) {
            return new UUID(random.nextLong(), random.nextLong());
        } else if (type == Instant.class) {
            return Instant.ofEpochSecond(random.nextLong(1L << 32), random.nextInt(1_000_000_000));
        } else if (type == LocalDate.class) {
            return LocalDate.ofEpochDay(random.nextInt(40_000));
        } else if (type == BigDecimal.class) {
            return BigDecimal.valueOf(random.nextInt(100_000), 4).stripTrailingZeros();
        } else if (type == CriterionKey.class) {
            return new CriterionKey("stage-" + random.nextInt(5), "criterion-" + random.nextInt(9));
        } else if (type.isEnum()) {
            return type.getEnumConstants()[random.nextInt(type.getEnumConstants().length)];
        }
        List<Class<?>> leaves = leaves(type).toList();
        return record(leaves.get(random.nextInt(leaves.size())));
    }
}

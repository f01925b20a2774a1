package se.medlyss.store;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.medlyss.call.CallEvent;

/// The names that events have in the file: the kind's name in lower case, and the version of its payload, such as
/// `stage-entered.v1`. When a payload changes its shape, the new one gets the next version, and a reader for the
/// old one stays here.
final class EventTypes {

    private static final String VERSION = ".v1";

    private static final Map<String, Class<? extends CallEvent>> KINDS =
            kinds(CallEvent.class).collect(Collectors.toUnmodifiableMap(EventTypes::name, Function.identity()));

    private EventTypes() {}

    static String name(CallEvent event) {
        return name(event.getClass());
    }

    static String name(Class<? extends CallEvent> kind) {
        return kind.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT) + VERSION;
    }

    /// The kind of a stored name; null for one that this app does not know.
    static @Nullable Class<? extends CallEvent> kind(String name) {
        return KINDS.get(name);
    }

    @SuppressWarnings("unchecked") // what a sealed type permits are its subtypes
    private static Stream<Class<? extends CallEvent>> kinds(Class<? extends CallEvent> type) {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses()).flatMap(kind -> kinds((Class<? extends CallEvent>) kind))
                : Stream.of(type);
    }
}

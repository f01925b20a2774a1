package se.medlyss.store;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandleProxies;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.function.ToIntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Drive letters. One that stands for a folder of the network reports the server's own file system, NTFS as a rule;
/// what kind of drive it is, Windows tells when it is asked for that.
final class WindowsDrives implements Drives {

    /// `DRIVE_REMOTE` of `GetDriveTypeW`.
    private static final int REMOTE = 4;

    private static final Pattern LETTER = Pattern.compile("[A-Za-z]:");

    private final ToIntFunction<String> kinds;

    /// @param kinds the kind of drive by its root, such as `Z:\`, as `GetDriveTypeW` tells it
    WindowsDrives(ToIntFunction<String> kinds) {
        this.kinds = kinds;
    }

    @Override
    public boolean isRemote(Path place) {
        Matcher letter = LETTER.matcher(place.toString());
        return letter.lookingAt() && kinds.applyAsInt(letter.group() + "\\") == REMOTE;
    }

    /// What Windows says of a root.
    static int ask(String root) {
        try (Arena arena = Arena.ofConfined()) {
            return ask(SymbolLookup.libraryLookup("kernel32", arena).findOrThrow("GetDriveTypeW"), root, arena);
        }
    }

    /// Calls a function that takes a text in the letters of Windows, 16 bits each with a zero at the end, and gives a
    /// number of 32 bits.
    @SuppressWarnings("unchecked") // the function's description is what makes the type right
    static int ask(MemorySegment function, String text, Arena arena) {
        var handle = Linker.nativeLinker()
                .downcallHandle(function, FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.ADDRESS));
        ToIntFunction<Object> call = MethodHandleProxies.asInterfaceInstance(ToIntFunction.class, handle);
        return call.applyAsInt(arena.allocateFrom(text, StandardCharsets.UTF_16LE));
    }
}

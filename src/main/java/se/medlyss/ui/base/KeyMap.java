package se.medlyss.ui.base;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Which keys do what: the defaults of [Command], and what the user has changed. Immutable.
public final class KeyMap {
    private final Map<Command, List<Chord>> changed;
    private final Map<Chord, List<Command>> byChord = new HashMap<>();

    /// Two or more commands that share a key. Until one gets another key, the first of them has it.
    public record Clash(Chord chord, List<Command> commands) {}

    private KeyMap(Map<Command, List<Chord>> changed) {
        this.changed = changed;
        for (Command command : Command.values()) {
            for (Chord chord : chords(command)) {
                byChord.computeIfAbsent(chord, _ -> new ArrayList<>()).add(command);
            }
        }
    }

    /// The default keys.
    public static KeyMap standard() {
        return new KeyMap(Map.of());
    }

    /// The defaults with the given changes, by command name and written chords. A name that this version
    /// does not know is passed over, so that a newer version's settings can be read.
    public static KeyMap of(Map<String, List<String>> changes) {
        Map<Command, List<Chord>> known = new EnumMap<>(Command.class);
        for (Command command : Command.values()) {
            List<String> chords = changes.get(command.name());
            if (chords != null) {
                known.put(command, chords.stream().map(Chord::of).toList());
            }
        }
        return new KeyMap(known);
    }

    /// What differs from the defaults, as [#of(Map)] reads it.
    public Map<String, List<String>> changes() {
        Map<String, List<String>> written = new HashMap<>();
        changed.forEach((command, chords) ->
                written.put(command.name(), chords.stream().map(Chord::toString).toList()));
        return written;
    }

    /// The same map with other keys for one command; its defaults again when they are given.
    public KeyMap with(Command command, List<Chord> chords) {
        Map<Command, List<Chord>> next = new EnumMap<>(Command.class);
        next.putAll(changed);
        next.remove(command);
        if (!chords.equals(command.defaults())) {
            next.put(command, List.copyOf(chords));
        }
        return new KeyMap(next);
    }

    /// The keys of a command, the one to show first; empty when it has none.
    public List<Chord> chords(Command command) {
        return changed.getOrDefault(command, command.defaults());
    }

    /// The keys of a command that do it: without those that another command has taken.
    public List<Chord> working(Command command) {
        return chords(command).stream()
                .filter(chord -> command(chord).filter(command::equals).isPresent())
                .toList();
    }

    /// The key to show beside what the command does; empty when another command has taken all of its keys.
    public Optional<Chord> shown(Command command) {
        return working(command).stream().findFirst();
    }

    /// What a key does.
    public Optional<Command> command(Chord chord) {
        List<Command> all = byChord.get(chord);
        return all == null ? Optional.empty() : Optional.of(all.getFirst());
    }

    /// Whether the command's keys were changed by the user.
    public boolean isChanged(Command command) {
        return changed.containsKey(command);
    }

    /// The keys that more than one command has.
    public List<Clash> clashes() {
        return byChord.entrySet().stream()
                .filter(entry -> entry.getValue().size() > 1)
                .map(entry -> new Clash(entry.getKey(), List.copyOf(entry.getValue())))
                .sorted((a, b) -> a.chord().toString().compareTo(b.chord().toString()))
                .toList();
    }
}

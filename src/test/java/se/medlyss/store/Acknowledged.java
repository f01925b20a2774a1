package se.medlyss.store;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import se.medlyss.application.StorageException;
import se.medlyss.application.StorageException.Reason;
import se.medlyss.call.LoggedEvent;

/// What an [AckingChild] has said, to be compared with what the store holds.
final class Acknowledged {

    private static final int UUID_LENGTH = 36;

    private final Map<UUID, Integer> seqs = new HashMap<>();
    private final Set<UUID> erasing = new HashSet<>();
    private final Set<UUID> erased = new HashSet<>();
    private final Set<String> backups = new HashSet<>();
    private int events;
    private int marked = -1;

    /// Takes a line that the child printed. Half a line, the last before a kill, is passed over.
    void say(String line) {
        String[] words = line.split(" ");
        if (words[0].equals("backed-up")) {
            backups.add(words[1]);
        } else if (words[0].equals("marked")) {
            marked = Integer.parseInt(words[1]);
        }
        if (words.length < 2 || words[1].length() != UUID_LENGTH) {
            return;
        }
        UUID call = UUID.fromString(words[1]);
        switch (words[0]) {
            case "erasing" -> erasing.add(call);
            case "erased" -> erased.add(call);
            default -> acknowledge(call, words);
        }
    }

    private void acknowledge(UUID call, String[] words) {
        if (words.length == 3) {
            seqs.merge(call, Integer.valueOf(words[2]), Math::max);
            events++;
        }
    }

    /// How many events were acknowledged.
    int events() {
        return events;
    }

    /// What was said and does not hold: events that are not there, chains that are broken, calls that were erased
    /// and are there.
    List<String> lost(Store store) throws StorageException {
        List<String> lost = new ArrayList<>();
        for (var said : seqs.entrySet()) {
            UUID call = said.getKey();
            int held = held(store, call);
            if (held < said.getValue() && !erasing.contains(call)) {
                lost.add("call " + call + " has " + held + " of " + said.getValue() + " events");
            } else if (held >= 0 && erased.contains(call)) {
                lost.add("call " + call + " was erased and is there");
            }
        }
        return lost;
    }

    /// What was said of the files beside the database and does not hold: the mark of the home, backups, and the list
    /// of what was erased.
    List<String> lost(StoreFiles files) throws IOException, StorageException {
        List<String> lost = new ArrayList<>();
        if (marked >= 0 && (!Files.exists(files.mark()) || marked(files) < marked)) {
            lost.add("the mark is older than " + marked);
        }
        backups.stream()
                .filter(backup -> !Files.exists(files.backups().resolve(backup)))
                .forEach(backup -> lost.add(backup + " is not there"));
        List<UUID> listed = ErasedList.idsIn(files.erased());
        erased.stream()
                .filter(call -> !listed.contains(call))
                .forEach(call -> lost.add("call " + call + " could come back with a backup"));
        return lost;
    }

    private static int marked(StoreFiles files) throws IOException {
        return Integer.parseInt(Files.readString(files.mark()).strip().substring("after ".length()));
    }

    private static int held(Store store, UUID call) throws StorageException {
        try {
            List<LoggedEvent> events = store.events().read(call);
            return events.size();
        } catch (StorageException e) {
            if (e.reason() == Reason.UNKNOWN || e.reason() == Reason.DAMAGED) {
                return -1;
            }
            throw e;
        }
    }
}

package se.medlyss.exchange;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import se.medlyss.exchange.ByteTree.Name;

/// All names that members have in a schema, so that the name of a member is compared byte by byte once, when it is
/// read, and afterwards known by its hash alone.
final class ByteNames {

    private final Name[] slots;
    private final int[] ranks;
    private final int mask;

    private ByteNames(int size) {
        slots = new Name[size];
        ranks = new int[size];
        mask = size - 1;
    }

    /// @throws IllegalStateException when two names have the same hash, which is for tests to find
    static ByteNames of(Collection<Name> names) {
        List<Name> sorted = names.stream()
                .sorted(Comparator.comparing(Name::bytes, Arrays::compareUnsigned))
                .toList();
        ByteNames all = new ByteNames(Integer.highestOneBit(Math.max(sorted.size(), 1)) * 4);
        for (int rank = 0; rank < sorted.size(); rank++) {
            all.add(sorted.get(rank), rank);
        }
        return all;
    }

    private void add(Name name, int rank) {
        int slot = name.hash() & mask;
        while (slots[slot] != null) {
            if (slots[slot].hash() == name.hash()) {
                throw new IllegalStateException("two names with the same hash");
            }
            slot = slot + 1 & mask;
        }
        slots[slot] = name;
        ranks[slot] = rank;
    }

    /// Where the name of that hash stands when all are sorted as RFC 8785 sorts them.
    int rank(int hash) {
        int slot = hash & mask;
        while (slots[slot].hash() != hash) {
            slot = slot + 1 & mask;
        }
        return ranks[slot];
    }
}

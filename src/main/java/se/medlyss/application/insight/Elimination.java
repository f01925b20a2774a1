package se.medlyss.application.insight;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// What follows from sums over sets by any adding and subtracting: each set is an equation, and elimination
/// (Gauss and Jordan) brings them into a form in which that is read off. Exact, since it counts modulo a prime.
final class Elimination {

    private static final long PRIME = 2_147_483_647L;

    private final int unknowns;
    private final List<long[]> rows = new ArrayList<>();

    /// The row whose leading unknown it is; −1 for none.
    private final int[] leads;

    /// @param unknowns how many there are
    Elimination(int unknowns) {
        this.unknowns = unknowns;
        this.leads = new int[unknowns];
        Arrays.fill(leads, -1);
    }

    /// The sum over these unknowns is known.
    void know(int... set) {
        long[] row = new long[unknowns];
        for (int unknown : set) {
            row[unknown] = 1;
        }
        for (int each = 0; each < unknowns; each++) {
            if (row[each] != 0 && leads[each] >= 0) {
                subtract(row, rows.get(leads[each]), row[each]);
            }
        }
        int lead = 0;
        while (lead < unknowns && row[lead] == 0) {
            lead++;
        }
        if (lead < unknowns) {
            add(row, lead);
        }
    }

    private void add(long[] row, int lead) {
        long by = inverse(row[lead]);
        for (int at = 0; at < unknowns; at++) {
            row[at] = row[at] * by % PRIME;
        }
        for (long[] other : rows) {
            if (other[lead] != 0) {
                subtract(other, row, other[lead]);
            }
        }
        leads[lead] = rows.size();
        rows.add(row);
    }

    private static void subtract(long[] from, long[] row, long times) {
        for (int at = 0; at < from.length; at++) {
            if (row[at] != 0) {
                from[at] = (from[at] + (PRIME - times) * row[at]) % PRIME;
            }
        }
    }

    /// By Fermat's little theorem.
    private static long inverse(long value) {
        long result = 1;
        long power = value;
        for (long rest = PRIME - 2; rest > 0; rest >>= 1) {
            result = (rest & 1) == 1 ? result * power % PRIME : result;
            power = power * power % PRIME;
        }
        return result;
    }

    /// Whether anything that is known is about this one.
    boolean about(int unknown) {
        return rows.stream().anyMatch(row -> row[unknown] != 0);
    }

    /// Whether nothing is known.
    boolean nothing() {
        return rows.isEmpty();
    }

    /// What follows of these unknowns alone, whatever the others are: they are numbered anew, in this order. In the
    /// form that the rows have, only those that one of these leads can be part of it.
    Elimination of(int... kept) {
        boolean[] isKept = new boolean[unknowns];
        Elimination of = new Elimination(kept.length);
        for (int at = 0; at < kept.length; at++) {
            isKept[kept[at]] = true;
            if (leads[kept[at]] >= 0) {
                of.leads[at] = of.rows.size();
                of.rows.add(rows.get(leads[kept[at]]).clone());
            }
        }
        for (int at = 0; at < unknowns && !of.nothing(); at++) {
            if (!isKept[at] && leads[at] < 0) {
                of.forget(at);
            }
        }
        of.rows.replaceAll(row -> IntStream.of(kept).mapToLong(at -> row[at]).toArray());
        return of;
    }

    /// Takes something out of all rows by means of one of them, which goes.
    ///
    /// @param at where it stands in the rows, which leads none
    private void forget(int at) {
        int last = rows.size() - 1;
        while (last >= 0 && rows.get(last)[at] == 0) {
            last--;
        }
        if (last < 0) {
            return;
        }
        long[] gone = rows.remove(last);
        long by = inverse(gone[at]);
        for (long[] row : rows) {
            if (row[at] != 0) {
                subtract(row, gone, row[at] * by % PRIME);
            }
        }
        for (int each = 0; each < leads.length; each++) {
            if (leads[each] == last) {
                leads[each] = -1;
            } else if (leads[each] > last) {
                leads[each]--;
            }
        }
    }
}

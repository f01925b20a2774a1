package se.medlyss.application.insight;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Which sums follow from sums over sets by any adding and subtracting: each set is an equation, and elimination
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

    private void subtract(long[] from, long[] row, long times) {
        for (int at = 0; at < unknowns; at++) {
            if (row[at] != 0) {
                from[at] = Math.floorMod(from[at] - times * row[at], PRIME);
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

    /// Whether the sum over these unknowns follows. In the form that the rows have, only the sum of the rows that
    /// they lead can be it.
    boolean follows(int... set) {
        long[] rest = new long[unknowns];
        for (int unknown : set) {
            rest[unknown] = 1;
        }
        for (int unknown : set) {
            if (leads[unknown] >= 0) {
                subtract(rest, rows.get(leads[unknown]), 1);
            }
        }
        for (long value : rest) {
            if (value != 0) {
                return false;
            }
        }
        return true;
    }
}

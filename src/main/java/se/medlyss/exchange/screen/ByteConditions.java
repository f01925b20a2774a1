package se.medlyss.exchange.screen;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.medlyss.exchange.screen.ByteShape.Condition;
import se.medlyss.exchange.screen.ByteShape.Member;

/// What a schema asks of an object beyond its members one by one. Most of it depends on nothing but which members
/// there are and which of their listed values they have: that is told by a number, and a number that passed before
/// passes again. From several threads.
final class ByteConditions {

    /// Looking through more would take longer than checking again.
    private static final int MOST_PASSED = 64;

    private final ByteShape shape;

    /// How far the listed value of each member is shifted within the number; 0 for a member without.
    private final int[] shifts;

    /// Whether the number says all that the conditions ask.
    private final boolean told;

    private final boolean none;
    private volatile long[] passed = {};

    private ByteConditions(ByteGuide guide) {
        shape = guide.shape;
        none = shape.all.isEmpty() && shape.conditions.isEmpty() && shape.not == null;
        shifts = new int[guide.members.length];
        int used = guide.members.length;
        for (int i = 0; i < shifts.length; i++) {
            int values = guide.members[i].tokens.length;
            if (values > 0) {
                shifts[i] = used;
                used += Integer.SIZE - Integer.numberOfLeadingZeros(values);
            }
        }
        told = used <= Long.SIZE && depends(shape, shape);
    }

    static ByteConditions of(ByteGuide guide) {
        return new ByteConditions(guide);
    }

    /// The part of the number that a member brings.
    ///
    /// @param value which of its listed values it has, from 1; 0 when none is listed
    long number(int member, int value) {
        return 1L << member | (told ? (long) value << shifts[member] : 0);
    }

    /// Whether the object passes.
    ///
    /// @param number what its members brought together
    boolean hold(ByteTree tree, int node, long number) {
        if (none) {
            return true;
        }
        if (!told) {
            return shape.more(tree, node);
        }
        for (long seen : passed) {
            if (seen == number) {
                return true;
            }
        }
        boolean hold = shape.more(tree, node);
        if (hold && passed.length < MOST_PASSED) {
            remember(number);
        }
        return hold;
    }

    private synchronized void remember(long number) {
        long[] more = Arrays.copyOf(passed, passed.length + 1);
        more[passed.length] = number;
        passed = more;
    }

    private static boolean only(Condition condition, ByteShape object) {
        return only(condition.when(), object) && only(condition.then(), object) && only(condition.otherwise(), object);
    }

    private static boolean only(@Nullable ByteShape asked, ByteShape object) {
        return asked == null
                || asked.asksForMembersAlone()
                        && asked.members.stream().allMatch(member -> listed(member, object.members))
                        && depends(asked, object);
    }

    /// Whether all that is asked is which members there are, and which of their listed values they have.
    private static boolean depends(ByteShape asked, ByteShape object) {
        return asked.all.stream().allMatch(more -> only(more, object))
                && asked.conditions.stream().allMatch(condition -> only(condition, object))
                && only(asked.not, object);
    }

    /// Whether the member's value is one of a list in the object itself, and nothing but a list is asked of it.
    private static boolean listed(Member asked, List<Member> members) {
        return asked.shape().isList()
                && members.stream()
                        .anyMatch(member -> member.name().hash() == asked.name().hash()
                                && !member.shape().allowed.isEmpty());
    }
}

package se.medlyss.exchange;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.medlyss.exchange.ByteShape.Constant;
import se.medlyss.exchange.ByteShape.Member;
import se.medlyss.exchange.ByteTree.Kind;

/// A [ByteShape] made ready to guide [GuidedParser]: what may stand next is known before it is read.
final class ByteGuide {

    /// What the parser expects.
    enum Form {
        OBJECT,
        ARRAY,
        STRING,
        NUMBER,
        /// One of a few values that are told by their bytes.
        TOKENS
    }

    private static final int MOST_MEMBERS = 62;
    private static final String RULES = "rules";
    private static final long SPREAD = 0x9E37_79B9_7F4A_7C15L;

    final ByteShape shape;
    final Form form;

    /// The values of [Form#TOKENS], and what they are.
    final ByteToken[] tokens;

    final Kind[] tokenKinds;

    /// The members of an object in their canonical order: their names with quotes, and what follows.
    final ByteToken[] names;

    final int[] hashes;
    final ByteGuide[] members;

    /// Each member at a place that the first bytes of its name lead to, plus one; 0 where there is none.
    private final int[] slots;

    /// How far the number that they make is shifted for it.
    private final int shift;

    /// A bit for each member that is required.
    final long required;

    /// What the elements of an array are; null of any other.
    final @Nullable ByteGuide items;

    /// Whether it is the rules of a process, which [KnownRules] may know.
    final boolean rules;

    final ByteConditions conditions;

    private ByteGuide(ByteShape shape, boolean rules) {
        this.shape = shape;
        this.rules = rules;
        List<Constant> values = constants(shape);
        tokens = values.stream().map(Constant::token).toArray(ByteToken[]::new);
        tokenKinds = values.stream().map(Constant::kind).toArray(Kind[]::new);
        form = form(shape, tokens.length > 0);
        int count = shape.members.size();
        names = new ByteToken[count];
        hashes = new int[count];
        members = new ByteGuide[count];
        slots = new int[Integer.highestOneBit(Math.max(count, 1)) * 4];
        shift = Long.SIZE - Integer.numberOfTrailingZeros(slots.length);
        required = members();
        ByteShape each = shape.items;
        items = each == null ? null : new ByteGuide(each, false);
        conditions = ByteConditions.of(this);
    }

    /// @throws IllegalStateException for a schema that cannot guide, which is for tests to find
    static ByteGuide of(ByteShape shape) {
        return new ByteGuide(shape, false);
    }

    private static List<Constant> constants(ByteShape shape) {
        List<Constant> values = new ArrayList<>(shape.allowed);
        if (shape.kinds == (ByteShape.bit(Kind.TRUE) | ByteShape.bit(Kind.FALSE))) {
            values.add(new Constant(Kind.TRUE, "true"));
            values.add(new Constant(Kind.FALSE, "false"));
        }
        return values;
    }

    private static Form form(ByteShape shape, boolean constants) {
        Form form = constants
                ? Form.TOKENS
                : shape.kinds == ByteShape.bit(Kind.OBJECT)
                        ? Form.OBJECT
                        : shape.kinds == ByteShape.bit(Kind.ARRAY)
                                ? Form.ARRAY
                                : shape.kinds == ByteShape.bit(Kind.STRING)
                                        ? Form.STRING
                                        : shape.kinds == ByteShape.bit(Kind.NUMBER) ? Form.NUMBER : null;
        if (form == null || form == Form.OBJECT && (!shape.closed || shape.members.size() > MOST_MEMBERS)) {
            throw new IllegalStateException("a schema that does not say what to expect");
        }
        return form;
    }

    private long members() {
        long needed = 0;
        for (int i = 0; i < members.length; i++) {
            Member member = shape.members.get(i);
            names[i] = ByteToken.of("\"" + member.name().text() + "\"");
            hashes[i] = member.name().hash();
            members[i] = new ByteGuide(member.shape(), member.name().text().equals(RULES));
            int slot = slot(names[i].opening());
            while (slots[slot] != 0) {
                slot = slot + 1 & slots.length - 1;
            }
            slots[slot] = i + 1;
            needed |= member.required() ? 1L << i : 0;
        }
        return needed;
    }

    /// The member whose name stands there, wherever its place is; [ByteTree#NONE] when it is none of them.
    int member(byte[] bytes, int at, int end) {
        if (at + Long.BYTES > bytes.length) {
            return member(bytes, at, end, 0);
        }
        int slot = slot(ByteToken.opening(bytes, at));
        while (slots[slot] != 0) {
            if (names[slots[slot] - 1].isAt(bytes, at, end)) {
                return slots[slot] - 1;
            }
            slot = slot + 1 & slots.length - 1;
        }
        return ByteTree.NONE;
    }

    /// Where to begin to look for a name that begins with these bytes.
    private int slot(long opening) {
        return (int) (opening * SPREAD >>> shift);
    }

    /// The member whose name stands there, of those from `next` on; [ByteTree#NONE] when it is none of them.
    int member(byte[] bytes, int at, int end, int next) {
        for (int i = next; i < names.length; i++) {
            if (names[i].isAt(bytes, at, end)) {
                return i;
            }
        }
        return ByteTree.NONE;
    }
}

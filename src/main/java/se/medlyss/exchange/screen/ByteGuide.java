package se.medlyss.exchange.screen;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.medlyss.exchange.screen.ByteShape.Constant;
import se.medlyss.exchange.screen.ByteShape.Member;
import se.medlyss.exchange.screen.ByteTree.Kind;

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

    final ByteShape shape;
    final Form form;

    /// The values of [Form#TOKENS], and what they are.
    final ByteToken[] tokens;

    final Kind[] tokenKinds;

    /// The members of an object in their canonical order: their names with quotes, and what follows.
    final ByteToken[] names;

    final int[] hashes;
    final ByteGuide[] members;

    private final ByteNames byName;

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
        required = members();
        byName = new ByteNames(names);
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
            needed |= member.required() ? 1L << i : 0;
        }
        return needed;
    }

    /// The member whose name stands there, wherever its place is; [ByteTree#NONE] when it is none of them.
    int member(byte[] bytes, int at, int end) {
        return byName.find(bytes, at, end);
    }

    /// The member whose name stands there, of those from `next` on; [ByteTree#NONE] when it is none of them.
    int member(byte[] bytes, int at, int end, int next) {
        return byName.from(next, bytes, at, end);
    }

    /// Whether the members of an object that begins there may stand in their canonical order: the first is none of
    /// those
    /// that come after one which is required.
    boolean mayBeInOrder(byte[] bytes, int at, int end) {
        int first = member(bytes, at + 1, end);
        return first != ByteTree.NONE && first <= Long.numberOfTrailingZeros(required);
    }
}

package se.medlyss.application.insight;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se.medlyss.application.insight.Told.Why;

/// What may be told of which group when the total of all groups is known. Small groups are withheld; and so that no
/// withheld one is the total minus its neighbours, what is withheld together is never one group alone, nor fewer
/// people or calls than one group needs (primary and secondary suppression; Hundepool et al. 2012, *Statistical
/// Disclosure Control*, chapter 4).
public final class Disclosure {

    /// Groups of fewer people are not told of.
    public static final int LEAST_PEOPLE = 5;

    private Disclosure() {}

    /// How large a group is.
    ///
    /// @param people different agents
    /// @param calls  those that the figure is made of
    /// @param who    the agents, where the same may be in several groups; empty where they cannot
    public record Group(int people, int calls, Set<String> who) {

        public Group {
            who = Set.copyOf(who);
        }

        /// Of agents who are in no other group.
        public Group(int people, int calls) {
            this(people, calls, Set.of());
        }

        boolean small() {
            return calls > 0 && (people < LEAST_PEOPLE || calls < Told.LEAST_CALLS);
        }

        /// The size of these.
        public static Group of(List<EvaluationFacts> evaluations) {
            return Slice.size(evaluations);
        }
    }

    /// For each group why it is withheld; null for one that may be told.
    public static List<@Nullable Why> ofGroups(List<Group> groups) {
        return withheld(groups, LEAST_PEOPLE);
    }

    /// The same where some are withheld for another reason already.
    ///
    /// @param already for each group that reason; null for none
    static List<@Nullable Why> ofGroups(List<Group> groups, List<@Nullable Why> already) {
        List<@Nullable Why> reasons = new ArrayList<>();
        for (int at = 0; at < groups.size(); at++) {
            Why small = primary(groups.get(at), LEAST_PEOPLE);
            reasons.add(small == null ? already.get(at) : small);
        }
        protect(groups, reasons, LEAST_PEOPLE);
        return reasons;
    }

    /// The same where each group is one person, told of from [Told#LEAST_CALLS] calls on.
    public static List<@Nullable Why> ofPersons(List<Group> persons) {
        return withheld(persons, 0);
    }

    /// Whether a total may be told.
    public static @Nullable Why ofTotal(Group group) {
        return primary(group, LEAST_PEOPLE);
    }

    /// The same for groups that are crossed with something else, months for example, where the totals of rows and of
    /// columns are told as well: no cell follows from its row, nor from its column, and the corner where those that
    /// are withheld cross each other, which all others leave of the whole, is no small group.
    ///
    /// @param cells        rows of the same length
    /// @param rowTotals    why the row's total is withheld; null for one that is told
    /// @param columnTotals why the column's total is withheld; null for one that is told
    public static List<List<@Nullable Why>> ofCrossed(
            List<List<Group>> cells, List<@Nullable Why> rowTotals, List<@Nullable Why> columnTotals) {
        List<List<@Nullable Why>> reasons = new ArrayList<>();
        for (int row = 0; row < cells.size(); row++) {
            List<@Nullable Why> own = new ArrayList<>();
            for (int column = 0; column < columnTotals.size(); column++) {
                Why total = rowTotals.get(row) == null ? columnTotals.get(column) : rowTotals.get(row);
                own.add(
                        cells.get(row).get(column).calls() == 0 || total == null
                                ? primary(cells.get(row).get(column), LEAST_PEOPLE)
                                : total);
            }
            reasons.add(own);
        }
        boolean changed = true;
        while (changed) {
            changed = protectRows(cells, reasons)
                    | protectColumns(cells, reasons, columnTotals.size())
                    | protectCorner(cells, reasons, told(rowTotals), told(columnTotals));
        }
        return reasons;
    }

    private static List<Integer> told(List<@Nullable Why> totals) {
        return IntStream.range(0, totals.size())
                .filter(at -> totals.get(at) == null)
                .boxed()
                .toList();
    }

    /// The whole minus the told rows and the told columns, and the cells in which they cross added again, is the
    /// corner of all others: it follows where each of those cells is told.
    private static boolean protectCorner(
            List<List<Group>> cells, List<List<@Nullable Why>> reasons, List<Integer> rows, List<Integer> columns) {
        List<Integer> fewerColumns = columns.stream()
                .filter(column -> rows.stream().allMatch(row -> known(reasons, row, column)))
                .toList();
        List<Integer> fewerRows = rows.stream()
                .filter(row -> columns.stream().allMatch(column -> known(reasons, row, column)))
                .toList();
        return protectCornerOf(cells, reasons, rows, fewerColumns)
                | protectCornerOf(cells, reasons, fewerRows, columns);
    }

    private static boolean known(List<List<@Nullable Why>> reasons, int row, int column) {
        Why why = reasons.get(row).get(column);
        return why == null || why == Why.NO_CALLS;
    }

    private static boolean protectCornerOf(
            List<List<Group>> cells, List<List<@Nullable Why>> reasons, List<Integer> rows, List<Integer> columns) {
        List<Group> corner = new ArrayList<>();
        for (int row = 0; row < cells.size(); row++) {
            for (int column = 0; column < cells.get(row).size(); column++) {
                if (!rows.contains(row) && !columns.contains(column)) {
                    corner.add(cells.get(row).get(column));
                }
            }
        }
        int calls = corner.stream().mapToInt(Group::calls).sum();
        if (!new Group(people(corner), calls).small()) {
            return false;
        }
        record Cell(int row, int column) {}
        Optional<Cell> smallest = rows.stream()
                .flatMap(row -> columns.stream().map(column -> new Cell(row, column)))
                .filter(cell -> reasons.get(cell.row()).get(cell.column()) == null)
                .min(Comparator.comparingInt(
                        cell -> cells.get(cell.row()).get(cell.column()).calls()));
        smallest.ifPresent(cell -> reasons.get(cell.row()).set(cell.column(), Why.PROTECTS_ANOTHER));
        return smallest.isPresent();
    }

    private static boolean protectRows(List<List<Group>> cells, List<List<@Nullable Why>> reasons) {
        boolean changed = false;
        for (int row = 0; row < cells.size(); row++) {
            changed |= protect(cells.get(row), reasons.get(row), LEAST_PEOPLE);
        }
        return changed;
    }

    private static boolean protectColumns(List<List<Group>> cells, List<List<@Nullable Why>> reasons, int columns) {
        boolean changed = false;
        for (int at = 0; at < columns; at++) {
            int column = at;
            List<@Nullable Why> own = new ArrayList<>();
            reasons.forEach(row -> own.add(row.get(column)));
            changed |= protect(cells.stream().map(row -> row.get(column)).toList(), own, LEAST_PEOPLE);
            IntStream.range(0, cells.size()).forEach(row -> reasons.get(row).set(column, own.get(row)));
        }
        return changed;
    }

    private static List<@Nullable Why> withheld(List<Group> groups, int leastPeople) {
        List<@Nullable Why> reasons = new ArrayList<>();
        groups.forEach(group -> reasons.add(primary(group, leastPeople)));
        protect(groups, reasons, leastPeople);
        return reasons;
    }

    /// Withholds more until nothing gives another away, and tells whether that was needed.
    private static boolean protect(List<Group> groups, List<@Nullable Why> reasons, int leastPeople) {
        boolean changed = false;
        while (gives(groups, reasons, leastPeople)) {
            IntStream.range(0, groups.size())
                    .filter(at -> reasons.get(at) == null)
                    .boxed()
                    .min(Comparator.comparingInt((Integer at) -> groups.get(at).calls()))
                    .ifPresent(smallest -> reasons.set(smallest, Why.PROTECTS_ANOTHER));
            changed = true;
        }
        return changed;
    }

    private static @Nullable Why primary(Group group, int leastPeople) {
        if (group.calls() == 0) {
            return Why.NO_CALLS;
        }
        if (group.people() < leastPeople) {
            return Why.SMALL_GROUP;
        }
        return group.calls() < Told.LEAST_CALLS ? Why.FEW_CALLS : null;
    }

    /// Whether the total minus what is told gives too small a rest away.
    private static boolean gives(List<Group> groups, List<@Nullable Why> reasons, int leastPeople) {
        List<Group> hidden = IntStream.range(0, groups.size())
                .filter(at -> reasons.get(at) != null && reasons.get(at) != Why.NO_CALLS)
                .mapToObj(groups::get)
                .toList();
        boolean anyTold = reasons.contains(null);
        int people = people(hidden);
        int calls = hidden.stream().mapToInt(Group::calls).sum();
        return anyTold && !hidden.isEmpty() && (hidden.size() < 2 || people < leastPeople || calls < Told.LEAST_CALLS);
    }

    /// Different people in all of them: in two months mostly the same are listened to.
    private static int people(List<Group> groups) {
        Set<String> who = new HashSet<>();
        int others = 0;
        for (Group group : groups) {
            who.addAll(group.who());
            others += group.who().isEmpty() ? group.people() : 0;
        }
        return who.size() + others;
    }
}

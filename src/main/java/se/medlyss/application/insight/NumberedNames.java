package se.medlyss.application.insight;

import java.util.Arrays;

/// Finds which of many names a number is: looked up so often that a map of objects takes most of the time.
final class NumberedNames {

    /// What a number that is no name is said to be.
    static final int ABSENT = -2;

    private final long[] names;

    /// Where each name stands, at the place that its digits say or at the next free one after it.
    private final int[] places;

    /// @param names no two the same; hardly any two alike in their first digits
    NumberedNames(long... names) {
        this.names = names;
        // At least half of the places are free, so that a search soon ends.
        places = new int[Integer.highestOneBit(Math.max(1, names.length)) * 4];
        Arrays.fill(places, ABSENT);
        for (int at = 0; at < names.length; at++) {
            int place = place(names[at]);
            while (places[place] != ABSENT) {
                place = next(place);
            }
            places[place] = at;
        }
    }

    private int place(long name) {
        return (int) (name >>> Integer.SIZE) & places.length - 1;
    }

    private int next(int place) {
        return place + 1 & places.length - 1;
    }

    /// Which of the names it is, from 0 on.
    int number(long name) {
        int place = place(name);
        while (places[place] != ABSENT && names[places[place]] != name) {
            place = next(place);
        }
        return places[place];
    }
}

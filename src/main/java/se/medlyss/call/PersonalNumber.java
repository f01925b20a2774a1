package se.medlyss.call;

import java.time.DateTimeException;
import java.time.LocalDate;

/// Dates and checksums of national identity numbers, given as digits only.
final class PersonalNumber {

    private static final int COORDINATION_DAY = 60;
    private static final int D_NUMBER_DAY = 40;
    private static final int[] FIRST_CHECK = {3, 7, 6, 1, 8, 9, 4, 5, 2, 1};
    private static final int[] SECOND_CHECK = {5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1};

    private PersonalNumber() {}

    /// Ten digits, or twelve with the century: a date (a coordination number's day is 60 more) and a check digit by
    /// the Luhn formula over the last ten (Skatteverket, SKV 704).
    static boolean isSwedish(String digits) {
        if (digits.length() != 10 && digits.length() != 12) {
            return false;
        }
        String ten = digits.substring(digits.length() - 10);
        int day = number(ten, 4);
        boolean century = digits.length() == 10 || digits.startsWith("19") || digits.startsWith("20");
        return century
                && isDate(number(ten, 0), number(ten, 2), day > COORDINATION_DAY ? day - COORDINATION_DAY : day)
                && luhn(ten);
    }

    /// Eleven digits: a date (a D-number's day is 40 more) and two check digits modulo 11 (Skatteetaten).
    static boolean isNorwegian(String digits) {
        if (digits.length() != 11) {
            return false;
        }
        int day = number(digits, 0);
        return isDate(number(digits, 4), number(digits, 2), day > D_NUMBER_DAY ? day - D_NUMBER_DAY : day)
                && weighted(digits, FIRST_CHECK) % 11 == 0
                && weighted(digits, SECOND_CHECK) % 11 == 0;
    }

    private static boolean luhn(String ten) {
        int sum = 0;
        for (int i = 0; i < ten.length(); i++) {
            int doubled = (ten.charAt(i) - '0') * (i % 2 == 0 ? 2 : 1);
            sum += doubled / 10 + doubled % 10;
        }
        return sum % 10 == 0;
    }

    private static int weighted(String digits, int[] weights) {
        int sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += (digits.charAt(i) - '0') * weights[i];
        }
        return sum;
    }

    /// Two digits leave the century open: 29 February is taken in either.
    private static boolean isDate(int year, int month, int day) {
        return exists(1900 + year, month, day) || exists(2000 + year, month, day);
    }

    private static boolean exists(int year, int month, int day) {
        try {
            LocalDate.of(year, month, day);
            return true;
        } catch (DateTimeException impossible) {
            return false;
        }
    }

    private static int number(String digits, int from) {
        return Integer.parseInt(digits.substring(from, from + 2));
    }
}

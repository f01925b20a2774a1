package se.medlyss.call;

import java.time.DateTimeException;
import java.time.LocalDate;

/// What looks like a national identity number. Most numbers that one notes about a call are of orders, invoices and
/// accounts, and a tool that cries wolf is soon ignored: what gives a number away is therefore how it is written.
/// Six digits that are no date never are one. Where only ten digits stand in a row, one order number in fourteen
/// begins with a date, and the check digit has to agree as well; with a separator, a century, or eleven digits, so
/// few other numbers look the same that a wrong check digit is a slip of the pen rather than an order.
final class PersonalNumber {

    private static final int COORDINATION_DAY = 60;
    private static final int D_NUMBER_DAY = 40;

    private PersonalNumber() {}

    /// Ten digits with a separator, or twelve with the century: a date (a coordination number's day is 60 more). Ten
    /// digits in a row: also a check digit by the Luhn formula (Skatteverket, SKV 704).
    ///
    /// @param written the digits, with what stands between them
    static boolean looksSwedish(String written) {
        String digits = PersonalData.digits(written);
        if (digits.length() != 10 && digits.length() != 12) {
            return false;
        }
        String ten = digits.substring(digits.length() - 10);
        int day = number(ten, 4);
        boolean century = digits.length() == 10 || digits.startsWith("19") || digits.startsWith("20");
        boolean bare = written.length() == 10;
        return century
                && isDate(number(ten, 0), number(ten, 2), day > COORDINATION_DAY ? day - COORDINATION_DAY : day)
                && (!bare || luhn(ten));
    }

    /// Eleven digits that begin with a date (a D-number's day is 40 more). The two check digits modulo 11
    /// (Skatteetaten) are not asked for.
    static boolean looksNorwegian(String digits) {
        if (digits.length() != 11) {
            return false;
        }
        int day = number(digits, 0);
        return isDate(number(digits, 4), number(digits, 2), day > D_NUMBER_DAY ? day - D_NUMBER_DAY : day);
    }

    private static boolean luhn(String ten) {
        int sum = 0;
        for (int i = 0; i < ten.length(); i++) {
            int doubled = (ten.charAt(i) - '0') * (i % 2 == 0 ? 2 : 1);
            sum += doubled / 10 + doubled % 10;
        }
        return sum % 10 == 0;
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

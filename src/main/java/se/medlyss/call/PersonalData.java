package se.medlyss.call;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/// A place in a text that looks like personal data of a customer, which no evaluation should carry. A guess by form:
/// whoever wrote the text decides. A number that was misheard or mistyped still points at somebody, so that its form
/// and a date that exists are enough; see [PersonalNumber].
///
/// @param kind  what it looks like
/// @param start first character in the text
/// @param end   the character after the last
public record PersonalData(Kind kind, int start, int end) {

    /// What it looks like.
    public enum Kind {
        /// A Swedish personal identity or coordination number.
        SWEDISH_NUMBER,
        /// A Norwegian birth number or D-number.
        NORWEGIAN_NUMBER,
        EMAIL,
        PHONE
    }

    /// What stands in the text instead once it is masked.
    public static final String MASK = "•••";

    private static final String ALONE = "(?<!\\d)(?<!\\d[.,])";
    private static final Pattern SWEDISH =
            Pattern.compile(ALONE + "(?:\\d{2})?\\d{6}(?: ?[-+\u2010-\u2013] ?| )?\\d{4}(?!\\d)");
    private static final Pattern NORWEGIAN = Pattern.compile(ALONE + "\\d{6}[- ]?\\d{5}(?!\\d)");
    private static final Pattern EMAIL =
            Pattern.compile("[\\p{L}\\d._%+-]+@[\\p{L}\\d-]+(?:\\.[\\p{L}\\d-]+)*\\.\\p{L}{2,}");
    private static final Pattern PHONE =
            Pattern.compile("(?<![\\d.,:-])(?:\\+|00|\\(?0|[2-9])\\d*(?:(?: - |[ ()/-]{1,2})?\\d+)*(?![\\d:])");
    private static final Pattern DATE =
            Pattern.compile("(?:19|20)\\d{2}[- /]?[01]\\d[- /]?[0-3]\\d|[0-3]?\\d[- /][01]?\\d[- /](?:19|20)?\\d{2}");
    private static final Pattern NORWEGIAN_PHONE =
            Pattern.compile("[2-9]\\d{7}|[2-9]\\d(?: \\d{2}){3}|[2-9]\\d{2} \\d{2} \\d{3}");

    /// All places in the text, in its order; none overlaps another.
    public static List<PersonalData> in(String text) {
        List<PersonalData> found = new ArrayList<>();
        EMAIL.matcher(text).results().forEach(hit -> add(found, new PersonalData(Kind.EMAIL, hit.start(), hit.end())));
        SWEDISH.matcher(text).results().forEach(hit -> {
            if (PersonalNumber.looksSwedish(hit.group())) {
                add(found, new PersonalData(Kind.SWEDISH_NUMBER, hit.start(), hit.end()));
            }
        });
        NORWEGIAN.matcher(text).results().forEach(hit -> {
            if (PersonalNumber.looksNorwegian(digits(hit.group()))) {
                add(found, new PersonalData(Kind.NORWEGIAN_NUMBER, hit.start(), hit.end()));
            }
        });
        PHONE.matcher(text).results().forEach(hit -> {
            if (isPhone(hit.group())) {
                add(found, new PersonalData(Kind.PHONE, hit.start(), hit.end()));
            }
        });
        found.sort(Comparator.comparingInt(PersonalData::start));
        return List.copyOf(found);
    }

    /// The text with [#MASK] in place of all that [#in] finds.
    public static String masked(String text) {
        String left = text;
        // What is masked may have stood in the way of something else.
        for (List<PersonalData> places = in(left); !places.isEmpty(); places = in(left)) {
            StringBuilder masked = new StringBuilder(left);
            places.reversed().forEach(place -> masked.replace(place.start(), place.end(), MASK));
            left = masked.toString();
        }
        return left;
    }

    private static boolean isPhone(String written) {
        int digits = digits(written).length();
        if (DATE.matcher(written).matches()) {
            return false;
        }
        return switch (written.charAt(0)) {
            case '+' -> digits >= 8 && digits <= 15;
            case '0', '(' -> digits >= 8 && digits <= (written.startsWith("00") ? 17 : 10);
            default -> NORWEGIAN_PHONE.matcher(written).matches();
        };
    }

    static String digits(String written) {
        return written.replaceAll("\\D", "");
    }

    private static void add(List<PersonalData> found, PersonalData place) {
        if (found.stream().noneMatch(other -> place.start() < other.end() && other.start() < place.end())) {
            found.add(place);
        }
    }
}

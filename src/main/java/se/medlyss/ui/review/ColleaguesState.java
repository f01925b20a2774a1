package se.medlyss.ui.review;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.medlyss.application.ShareFolder;
import se.medlyss.application.review.OfferedReviews.Offered;

/// What the page of colleagues' evaluations shows.
///
/// @param all     that can be reviewed, the latest call first
/// @param words   that are looked for; empty for none
/// @param looking the folder is being read
/// @param trouble why the folder cannot be read now; null when it can
record ColleaguesState(List<Offered> all, String words, boolean looking, ShareFolder.@Nullable Reason trouble) {

    static final ColleaguesState BLANK = new ColleaguesState(List.of(), "", true, null);

    ColleaguesState {
        all = List.copyOf(all);
    }

    /// Those with all of the words in a name, an id, a team or the process.
    List<Offered> shown() {
        List<String> wanted = Stream.of(lower(words).split(" "))
                .filter(word -> !word.isBlank())
                .toList();
        return all.stream()
                .filter(each -> wanted.stream().allMatch(said(each)::contains))
                .toList();
    }

    private static String said(Offered each) {
        return lower(String.join(
                "\n",
                each.agent(),
                each.coach(),
                each.about().agent().id(),
                each.about().agent().team(),
                each.about().coach().id(),
                each.about().title().sv(),
                each.about().title().nb(),
                each.about().title().en()));
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    ColleaguesState with(List<Offered> now) {
        return new ColleaguesState(now, words, looking, trouble);
    }

    ColleaguesState searching(String now) {
        return new ColleaguesState(all, now, looking, trouble);
    }

    ColleaguesState looked(boolean more, ShareFolder.@Nullable Reason why) {
        return new ColleaguesState(all, words, more, why);
    }
}

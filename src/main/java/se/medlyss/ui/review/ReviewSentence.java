package se.medlyss.ui.review;

import se.medlyss.application.EvaluationDetail;
import se.medlyss.application.review.ReviewCase;
import se.medlyss.application.review.ReviewKind;
import se.medlyss.call.CallHeader;
import se.medlyss.ui.base.LiveTexts;
import se.medlyss.ui.scoring.PersonWords;

/// What the page is for, in a sentence.
record ReviewSentence(LiveTexts texts) {

    /// Empty where there is nothing to say.
    String of(ReviewState state) {
        String about = about(state);
        EvaluationDetail other = state.about().other();
        boolean named = isNamed(state.about().own()) && (other == null || isNamed(other));
        return named ? about : (about + " " + texts.now("person.unnamed.about")).strip();
    }

    private String about(ReviewState state) {
        EvaluationDetail other = state.about().other();
        boolean awaited = other == null && !state.open() && state.about().where() == ReviewCase.Where.COLLEAGUES;
        boolean blind = other == null && state.about().kind() == ReviewKind.SECOND_OPINION;
        if (awaited) {
            return texts.now("review.sentence.awaited");
        }
        if (blind) {
            return texts.now("review.sentence.blind");
        }
        // What its owner did with a review stands above.
        boolean answered =
                state.about().kind() == ReviewKind.REVIEW && state.answer().isPresent();
        return answered
                ? ""
                : texts.texts().of("review.sentence.", state.about().kind());
    }

    private static boolean isNamed(EvaluationDetail whose) {
        CallHeader header = whose.state().header();
        return PersonWords.isKnown(header.coach(), whose.coach()) && PersonWords.isKnown(header.agent(), whose.agent());
    }
}

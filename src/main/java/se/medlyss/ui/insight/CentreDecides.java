package se.medlyss.ui.insight;

/// What only the centre does: it decides about people and keys, and erases for those who have left.
public record CentreDecides(DecisionsViewModel decisions, ErasingViewModel erasing) {

    /// Nothing after all that was not done.
    void forget() {
        decisions.forget();
        erasing.forget();
    }
}

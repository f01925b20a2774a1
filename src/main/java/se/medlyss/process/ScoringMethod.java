package se.medlyss.process;

/// How points become a percent; with s a criterion's share, p its points and W its stage's weight.
public enum ScoringMethod {
    /// Σ p·s / Σ p
    POINTS("points"),
    /// Σ p·s / Σ p, with p read as weights that need not add up to 100.
    WEIGHTED_CRITERIA("weighted-criteria"),
    /// Σ W·(Σ p·s / Σ p within the stage) / Σ W, over stages where something applied.
    WEIGHTED_STAGES("weighted-stages"),
    /// Σ W·p·s / Σ W·p
    WEIGHTED_POINTS("weighted-points");

    private final String code;

    ScoringMethod(String code) {
        this.code = code;
    }

    /// How it is written in files.
    public String code() {
        return code;
    }
}

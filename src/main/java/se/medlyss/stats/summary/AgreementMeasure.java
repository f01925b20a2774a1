package se.medlyss.stats.summary;

/// The figures of agreement, in the order in which they are shown: what chance cannot mislead about comes
/// first.
public enum AgreementMeasure {
    /// Units on which all say the same.
    PERCENT("percentAgreement"),
    /// Gwet's AC1, for names.
    GWET_AC1("gwetAc1"),
    /// Gwet's AC2, for grades.
    GWET_AC2("gwetAc2"),
    /// Krippendorff's α, the strict figure.
    KRIPPENDORFF("krippendorffAlpha"),
    /// Cohen's κ; of more than two raters the mean over all pairs (Light).
    COHEN("cohenKappa"),
    /// Fleiss' κ.
    FLEISS("fleissKappa"),
    /// Conger's κ.
    CONGER("congerKappa"),
    /// Brennan and Prediger.
    BRENNAN_PREDIGER("brennanPrediger"),
    /// ICC(2,1), for totals.
    ICC("icc21"),
    /// Kendall's W: do they rank alike?
    KENDALL_W("kendallW");

    private final String code;

    AgreementMeasure(String code) {
        this.code = code;
    }

    /// How it is written in files.
    public String code() {
        return code;
    }
}

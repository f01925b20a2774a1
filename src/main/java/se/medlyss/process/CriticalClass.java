package se.medlyss.process;

/// Whom a critical miss harms.
public enum CriticalClass {
    CUSTOMER("customer"),
    BUSINESS("business"),
    COMPLIANCE("compliance");

    private final String code;

    CriticalClass(String code) {
        this.code = code;
    }

    /// How it is written in files.
    public String code() {
        return code;
    }
}

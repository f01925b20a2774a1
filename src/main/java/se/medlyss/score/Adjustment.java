package se.medlyss.score;

import java.math.BigDecimal;

/// A line of the explanation that no single criterion's points account for.
public sealed interface Adjustment {

    /// What it adds to the percent; below 0 when it takes away.
    Ratio effect();

    /// A critical miss of scope stage set the stage to 0.
    record StageZeroed(String stage, Ratio effect) implements Adjustment {}

    /// The greatest percent that a call may show took away what was above it.
    record Capped(BigDecimal cap, Ratio effect) implements Adjustment {}

    /// A critical miss of scope call set the call to 0.
    record CallZeroed(Ratio effect) implements Adjustment {}

    /// Nobody answered the call: it is given what the process says.
    record NotReached(Ratio effect) implements Adjustment {}
}

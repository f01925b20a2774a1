package se.medlyss.process;

import java.math.BigDecimal;

/// An option of a choice criterion.
///
/// @param score the share of the criterion's points that it earns, 0..1
public record ChoiceOption(String id, LocalText text, BigDecimal score) {}

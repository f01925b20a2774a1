package se.medlyss.stats.summary;

import se.medlyss.stats.Figure;
import se.medlyss.stats.Interval;

/// One figure of agreement.
///
/// @param interval undefined where the figure is, or where no interval is known for it
/// @param n        the units that it is made of
public record AgreementFigure(AgreementMeasure measure, Figure<Double> value, Figure<Interval> interval, long n) {}

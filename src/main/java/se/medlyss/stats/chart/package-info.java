/// Control charts: ordinary variation, or a signal.
@NullMarked
package se.medlyss.stats.chart;

import org.jspecify.annotations.NullMarked;

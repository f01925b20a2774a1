package se.medlyss.report.table;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// A column of a table.
///
/// @param <R>   what a row is about
/// @param name  accepted by every engine without quoting: lower case, no reserved word
/// @param value a number, a truth value or anything with a text; null for an empty cell
public record Column<R>(String name, Function<R, @Nullable Object> value) {}

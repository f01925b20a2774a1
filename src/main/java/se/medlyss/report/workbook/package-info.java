/// The compilation as a workbook for spreadsheets.
@NullMarked
package se.medlyss.report.workbook;

import org.jspecify.annotations.NullMarked;

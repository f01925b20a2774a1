/// Measurements on request (`installer/dev bench`): they print tables and are no tests.
package se.medlyss.bench;

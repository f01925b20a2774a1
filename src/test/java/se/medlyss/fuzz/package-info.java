/// What a fuzzer calls with bytes of its own (`installer/dev fuzz`). What it found is kept and tried in each run.
package se.medlyss.fuzz;

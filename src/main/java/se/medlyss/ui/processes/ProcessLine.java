package se.medlyss.ui.processes;

import se.medlyss.process.ProcessDocument;

/// A version of a process in the list.
///
/// @param published whether the centre published it; else it comes with the app
/// @param offered   whether new calls are scored by it
record ProcessLine(ProcessDocument document, boolean published, boolean offered) {}

package se.medlyss.application.sharing;

import se.medlyss.process.Language;

/// What the settings say about releasing.
///
/// @param afterTheTalk an evaluation of a live call waits until the agent has heard it, at most three working
///                     days; else it leaves when it is final
/// @param names        the organisation turned names on: records carry them beside the pseudonyms
/// @param language     the language of names and texts in records
public record ReleaseRules(boolean afterTheTalk, boolean names, Language language) {}

package se.medlyss.ui.insight;

import java.util.Map;

/// What was chosen, kept for the next start.
public interface KeptChoice {

    /// What was kept last, by names of its own.
    Map<String, String> figures();

    /// Keeps it in place of what was kept before.
    void keep(Map<String, String> figures);
}

package se.medlyss.process;

import java.util.List;
import java.util.Optional;

/// A question about how a matter ended, asked in the wrap-up and never scored.
public record OutcomeQuestion(String id, LocalText text, List<Option> options) {

    /// An answer to choose.
    public record Option(String id, LocalText text) {}

    public OutcomeQuestion {
        options = List.copyOf(options);
    }

    /// The option with this id.
    public Optional<Option> option(String optionId) {
        return options.stream().filter(o -> o.id().equals(optionId)).findFirst();
    }
}

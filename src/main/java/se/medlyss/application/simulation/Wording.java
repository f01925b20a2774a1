package se.medlyss.application.simulation;

import java.util.List;
import java.util.random.RandomGenerator;

/// What made-up coaches and agents write, in the language of whoever will read it.
///
/// @param notes    about a call
/// @param lifted   about what is worth lifting up
/// @param pleased  what agents are pleased with
/// @param develop  what to develop
/// @param agreed   what they agree on
public record Wording(
        List<String> notes, List<String> lifted, List<String> pleased, List<String> develop, List<String> agreed) {

    public Wording {
        notes = List.copyOf(notes);
        lifted = List.copyOf(lifted);
        pleased = List.copyOf(pleased);
        develop = List.copyOf(develop);
        agreed = List.copyOf(agreed);
    }

    static <T> T any(List<T> of, RandomGenerator random) {
        return of.get(random.nextInt(of.size()));
    }
}

package se.medlyss.ui.team;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.medlyss.application.people.ImportPlan;
import se.medlyss.application.people.PeopleFileException;
import se.medlyss.ui.base.LiveTexts;

/// The sentences of the page, in the language of the moment.
record TeamWords(LiveTexts texts) {

    /// *12 medarbetare i 2 grupper*.
    String summary(TeamState state) {
        if (!state.loaded()) {
            return "";
        }
        return texts.now(
                "team.summary",
                state.people().agents().stream().filter(agent -> agent.active()).count(),
                state.people().teams().size());
    }

    /// *3 nya och 1 ändrad*.
    String done(ImportPlan plan) {
        return texts.now("team.import.done", plan.count(ImportPlan.Kind.ADDED), plan.count(ImportPlan.Kind.CHANGED));
    }

    /// Why an entry could not be kept, one sentence a flaw.
    String flaws(TeamState state) {
        return state.flaws().stream()
                .sorted()
                .map(flaw -> texts.texts().of("team.flaw.", flaw))
                .collect(Collectors.joining("\n"));
    }

    /// Why a file could not be read, and what to do about it.
    String fault(PeopleFileException fault) {
        return texts.texts().of("team.file.", fault.reason(), fault.detail());
    }

    /// *3 nya · 1 ändras · 8 som förut · 1 rad används inte*.
    String counts(ImportPlan plan) {
        return Stream.of(ImportPlan.Kind.values())
                .filter(kind -> plan.count(kind) > 0)
                .map(kind -> texts.texts().of("team.import.count.", kind, plan.count(kind)))
                .collect(Collectors.joining(" · "));
    }

    /// What is good to know before it happens: the encoding, headings that mean nothing, teams that are added.
    List<String> notes(ImportPlan plan) {
        List<String> notes = new ArrayList<>();
        if (!"UTF-8".equals(plan.encoding())) {
            notes.add(texts.now("team.import.encoding", plan.encoding()));
        }
        if (!plan.newTeams().isEmpty()) {
            notes.add(texts.now("team.import.new-teams", String.join(", ", plan.newTeams())));
        }
        if (!plan.ignored().isEmpty()) {
            notes.add(texts.now("team.import.ignored", String.join(", ", plan.ignored())));
        }
        return notes;
    }

    /// What would happen with a line, in one sentence.
    String what(ImportPlan.Row row) {
        if (row.refusal() != null) {
            return texts.texts().of("team.import.refusal.", row.refusal());
        }
        return capital(
                row.differences().isEmpty()
                        ? texts.texts().of("team.import.kind.", row.kind())
                        : row.differences().stream().map(this::difference).collect(Collectors.joining(", ")));
    }

    private String capital(String words) {
        return words.substring(0, 1).toUpperCase(texts.locale()) + words.substring(1);
    }

    private String difference(ImportPlan.Difference difference) {
        return switch (difference.field()) {
            case NAME -> texts.now("team.import.difference.name", difference.before(), difference.after());
            case TEAM ->
                texts.now("team.import.difference.team", orNone(difference.before()), orNone(difference.after()));
            case ACTIVE ->
                Boolean.parseBoolean(difference.after())
                        ? texts.now("team.import.difference.active")
                        : texts.now("team.import.difference.inactive");
        };
    }

    private String orNone(String team) {
        return team.isEmpty() ? texts.now("team.none") : team;
    }
}

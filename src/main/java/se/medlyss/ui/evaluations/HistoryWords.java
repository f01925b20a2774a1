package se.medlyss.ui.evaluations;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.medlyss.application.Outbox;
import se.medlyss.call.Dispute;
import se.medlyss.call.Handling;
import se.medlyss.call.Revision;
import se.medlyss.call.Talk;
import se.medlyss.process.CriterionKey;
import se.medlyss.texts.Texts;
import se.medlyss.ui.base.LiveTexts;
import se.medlyss.ui.scoring.ScoringTools;

/// Everything that happened to an evaluation, whoever did it: who, what, and when.
record HistoryWords(ScoringTools tools, DetailWords words) {

    /// Something that happened.
    ///
    /// @param at       when
    /// @param what     who did what, and when
    /// @param about    more about it; may be empty
    /// @param revision what can be looked at; null for what is no revision
    record Line(
            Instant at, String what, String about, @Nullable Revision revision) {

        private Line(Instant at, String what, String about) {
            this(at, what, about, null);
        }
    }

    /// All that happened, the latest first.
    List<Line> latestFirst(DetailState state) {
        List<Line> lines = new ArrayList<>();
        for (Revision revision : state.detail().revisions()) {
            lines.add(new Line(revision.at(), words.revision(revision), revision.reason(), revision));
        }
        talk(lines, state);
        Handling handling = state.detail().state().handling();
        for (Handling.Step step : handling.told()) {
            lines.add(new Line(step.at(), words.step(state, step), step.words()));
        }
        Handling.Acknowledgement read = handling.acknowledgement();
        if (read != null) {
            lines.add(new Line(read.at(), by(state, "evaluations.history.read", read.at()), read.comment()));
        }
        handling.disputes().forEach(dispute -> dispute(lines, state, dispute));
        for (Outbox.Row row : state.detail().outbox()) {
            lines.add(new Line(row.at(), words.released(row), row.detail()));
        }
        // What happened at the same time keeps its order, and is turned with the rest.
        lines.sort(Comparator.comparing(Line::at));
        return lines.reversed();
    }

    private void talk(List<Line> lines, DetailState state) {
        Talk talk = state.detail().state().talk();
        Instant heard = talk.talkedThrough();
        if (heard != null) {
            lines.add(new Line(heard, by(state, "evaluations.history.talked", heard), ""));
        }
        Talk.Closing closing = talk.closing();
        if (closing != null) {
            lines.add(new Line(
                    closing.at(),
                    texts().now("evaluations.history.closed", words.moment(closing.at())),
                    joined(texts().texts().of("follow-up.result.", closing.result()), closing.words())));
        }
    }

    private void dispute(List<Line> lines, DetailState state, Dispute dispute) {
        String criterion = criterion(state, dispute.key());
        lines.add(new Line(
                dispute.at(),
                by(state, "evaluations.history.disputed", dispute.at()),
                joined(criterion, dispute.words())));
        Dispute.Reply reply = dispute.answer();
        if (reply != null) {
            lines.add(new Line(
                    reply.at(),
                    texts().now(
                                    Texts.key("evaluations.history.decided.", reply.outcome()),
                                    words.coach(state, reply.by()),
                                    words.moment(reply.at())),
                    joined(criterion, reply.words())));
        }
    }

    private String by(DetailState state, String key, Instant at) {
        return texts().now(key, words.agent(state), words.moment(at));
    }

    private String criterion(DetailState state, CriterionKey key) {
        return tools.words().criterion(state.detail().process().process(), key);
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(part -> !part.isBlank()).collect(Collectors.joining(" · "));
    }

    private LiveTexts texts() {
        return tools.texts();
    }
}

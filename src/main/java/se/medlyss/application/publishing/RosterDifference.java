package se.medlyss.application.publishing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.medlyss.application.publishing.RosterChange.Kind;
import se.medlyss.application.signing.WriterKey;
import se.medlyss.people.Roster;
import se.medlyss.people.Signing;

/// In what two rosters differ. Nobody goes missing from one to the next.
final class RosterDifference {

    private static final int HASH_IN_NAME = 16;

    private final Roster before;
    private final List<RosterChange> changes = new ArrayList<>();

    private RosterDifference(Roster before) {
        this.before = before;
    }

    static List<RosterChange> between(Roster before, Roster after) {
        RosterDifference difference = new RosterDifference(before);
        after.teams().forEach(difference::team);
        after.agents().forEach(difference::agent);
        after.coaches().forEach(difference::coach);
        after.aliases().stream()
                .filter(alias -> !before.aliases().contains(alias))
                .forEach(alias -> difference.add(Kind.MERGED, alias.id(), alias.provisional(), alias.id()));
        after.separated().stream()
                .filter(alias -> !before.separated().contains(alias))
                .forEach(alias -> difference.add(Kind.SEPARATED, alias.id(), alias.provisional(), alias.id()));
        after.approvals().stream()
                .filter(approval -> !before.approvals().contains(approval))
                .forEach(approval ->
                        difference.add(Kind.APPROVED, approval.writer(), approval.predecessor(), approval.writer()));
        difference.signing(after.signing());
        return difference.changes;
    }

    private void signing(Signing signing) {
        signing.approved().stream()
                .filter(key -> !before.signing().approved().contains(key))
                .map(key -> new WriterKey(key.writer(), key.key()))
                .forEach(key -> add(Kind.KEY_APPROVED, key.writerName(), "", key.fingerprint()));
        for (Signing.Withdrawn withdrawn : signing.withdrawn()) {
            if (!before.signing().withdrawn().contains(withdrawn)) {
                WriterKey key =
                        new WriterKey(withdrawn.key().writer(), withdrawn.key().key());
                String last = withdrawn.last();
                add(
                        last.isEmpty() ? Kind.KEY_WITHDRAWN : Kind.KEY_WITHDRAWN_AFTER,
                        key.writerName(),
                        key.fingerprint(),
                        last.substring(0, Math.min(HASH_IN_NAME, last.length())));
            }
        }
        String day = day(signing.from());
        differs(
                day.isEmpty() ? Kind.SIGNATURES_LIFTED : Kind.SIGNATURES_FROM,
                "",
                day(before.signing().from()),
                day);
    }

    private static String day(@Nullable LocalDate from) {
        return from == null || Signing.isNever(from) ? "" : from.toString();
    }

    private void team(Roster.Group team) {
        Optional<Roster.Group> earlier = before.teams().stream()
                .filter(each -> each.id().equals(team.id()))
                .findFirst();
        if (earlier.isEmpty()) {
            add(Kind.TEAM_ADDED, team.id(), "", team.site());
        } else {
            differs(Kind.SITE, team.id(), earlier.get().site(), team.site());
        }
    }

    private void agent(Roster.Member agent) {
        Optional<Roster.Member> earlier = before.agents().stream()
                .filter(each -> each.id().equals(agent.id()))
                .findFirst();
        if (earlier.isEmpty()) {
            add(Kind.AGENT_ADDED, agent.id(), "", agent.team());
            return;
        }
        differs(Kind.AGENT_TEAM, agent.id(), earlier.get().team(), agent.team());
        if (earlier.get().active() != agent.active()) {
            add(agent.active() ? Kind.AGENT_BACK : Kind.AGENT_LEFT, agent.id(), "", "");
        }
    }

    private void coach(Roster.Listener coach) {
        Optional<Roster.Listener> earlier = before.coaches().stream()
                .filter(each -> each.id().equals(coach.id()))
                .findFirst();
        String target = number(coach.target());
        if (earlier.isEmpty()) {
            add(target.isEmpty() ? Kind.COACH_ADDED : Kind.COACH_ADDED_WITH_TARGET, coach.id(), target, coach.team());
            return;
        }
        differs(Kind.COACH_TEAM, coach.id(), earlier.get().team(), coach.team());
        differs(Kind.TARGET, coach.id(), number(earlier.get().target()), target);
    }

    private static String number(@Nullable Integer target) {
        return target == null ? "" : target.toString();
    }

    private void differs(Kind kind, String id, String earlier, String now) {
        if (!earlier.equals(now)) {
            add(kind, id, earlier, now);
        }
    }

    private void add(Kind kind, String id, String earlier, String now) {
        changes.add(new RosterChange(kind, id, earlier, now));
    }
}

package se.medlyss.application.today;

import java.util.List;
import se.medlyss.people.Agent;

/// Whom a coach has in turn of all who are known here. The centre's roster names the whole organisation: of so many,
/// only those of the own team, those who were added here, and those who were listened to on this computer. Everybody
/// else is found by name before a call. Pure.
public final class OwnPeople {

    /// So few can be looked over, whatever their teams: a coach may have several.
    public static final int FEW = 30;

    private OwnPeople() {}

    /// Those of the order who are the coach's own, in that order.
    ///
    /// @param coachTeam the team of the coach; empty when unknown
    public static List<InTurn> of(List<InTurn> order, String coachTeam) {
        long teams = order.stream().map(each -> each.agent().team()).distinct().count();
        return order.size() <= FEW || teams == 1
                ? order
                : order.stream().filter(each -> isOwn(each, coachTeam)).toList();
    }

    private static boolean isOwn(InTurn each, String coachTeam) {
        Agent agent = each.agent();
        return agent.team().isEmpty()
                || agent.team().equals(coachTeam)
                || agent.provisional()
                || each.listening() != null;
    }
}

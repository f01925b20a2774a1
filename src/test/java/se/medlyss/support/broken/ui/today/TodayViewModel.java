package se.medlyss.support.broken.ui.today;

import javafx.scene.Node;
import se.medlyss.support.broken.ui.team.TeamView;

/// A view model that knows the scene and another feature.
public record TodayViewModel(Node node, TeamView neighbour) {}

package se.medlyss.ui.control;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import se.medlyss.process.Pace;

/// Gives whatever shows a stage's time the colours of its pace: `:over-target` past the target, and `:over-warn` as
/// well past the time at which the process warns.
public final class PaceMark {
    private static final PseudoClass OVER_TARGET = PseudoClass.getPseudoClass("over-target");
    private static final PseudoClass OVER_WARN = PseudoClass.getPseudoClass("over-warn");

    private PaceMark() {}

    /// Marks a node with a pace, and takes an earlier mark away.
    public static void on(Node node, Pace pace) {
        node.pseudoClassStateChanged(OVER_TARGET, pace != Pace.WITHIN);
        node.pseudoClassStateChanged(OVER_WARN, pace == Pace.OVER_WARN);
    }
}

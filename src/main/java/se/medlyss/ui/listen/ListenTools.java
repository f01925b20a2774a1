package se.medlyss.ui.listen;

import java.time.InstantSource;
import java.util.function.Supplier;
import javafx.scene.Node;
import se.medlyss.application.EvaluationArchive;
import se.medlyss.application.PeopleDirectory;
import se.medlyss.application.ProcessCatalogue;
import se.medlyss.call.Ticker;
import se.medlyss.ui.base.Background;
import se.medlyss.ui.base.LiveSettings;
import se.medlyss.ui.base.Problems;
import se.medlyss.ui.scoring.ScoringTools;

/// What the live screen needs from the app.
///
/// @param store  work on the store's thread
/// @param ticker the clock that calls are stamped with
/// @param shareLine makes the line about the shared folder for the foot of the screen
public record ListenTools(
        ScoringTools scoring,
        Background store,
        Ticker ticker,
        InstantSource wall,
        ProcessCatalogue catalogue,
        PeopleDirectory people,
        EvaluationArchive archive,
        Problems problems,
        LiveSettings settings,
        Supplier<Node> shareLine) {}

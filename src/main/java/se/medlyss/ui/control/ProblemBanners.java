package se.medlyss.ui.control;

import java.util.List;
import java.util.Map;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.layout.VBox;
import se.medlyss.ui.base.LiveTexts;
import se.medlyss.ui.base.Problem;
import se.medlyss.ui.base.Problems;

/// The problems that stand, as banners below each other; the three latest.
public final class ProblemBanners extends VBox {
    private static final int SHOWN = 3;

    private final Problems problems;
    private final LiveTexts texts;

    /// Follows the problems.
    public ProblemBanners(Problems problems, LiveTexts texts) {
        this.problems = problems;
        this.texts = texts;
        getStyleClass().add("banners");
        problems.standing().subscribe(this::draw);
        draw();
    }

    private void draw() {
        List<Banner> banners =
                problems.standing().stream().limit(SHOWN).map(this::banner).toList();
        getChildren().setAll(banners);
        Shown.when(this, !banners.isEmpty());
    }

    private Banner banner(Problem problem) {
        Object[] arguments = problem.arguments().toArray();
        Banner banner = new Banner(problem.severity(), texts.text(problem.textKey(), arguments));
        if (!problem.details().isEmpty()) {
            banner.withAction(texts.text("control.banner.copy"), () -> copy(problem.details()));
        }
        problem.action().ifPresent(action -> banner.withAction(texts.text(action.textKey()), action.run()));
        return banner.dismissable(texts, () -> problems.dismiss(problem));
    }

    private static void copy(String details) {
        Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, details));
    }
}

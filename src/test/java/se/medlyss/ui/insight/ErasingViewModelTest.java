package se.medlyss.ui.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.medlyss.application.RecordException;
import se.medlyss.application.ShareFolder;
import se.medlyss.application.insight.ScoredPair;
import se.medlyss.application.publishing.EraseForOthers.Erased;
import se.medlyss.application.publishing.PublishException;
import se.medlyss.ui.base.Background;
import se.medlyss.ui.base.Problem;
import se.medlyss.ui.base.Problems;

class ErasingViewModelTest {

    private static final ScoredPair PAIR = new ScoredPair("coach-1", "4711", Set.of(UUID.randomUUID()));

    private final List<String> reasons = new ArrayList<>();
    private final Problems problems = new Problems();
    private int compiled;

    private ErasingViewModel model(ErasingViewModel.Eraser eraser) {
        var direct = new Background(Runnable::run, Runnable::run);
        return new ErasingViewModel(eraser, direct, problems, () -> compiled++);
    }

    @Test
    void erasesOnlyWhatWasChosenAndGivenAReason() {
        ErasingViewModel model = model((all, why) -> {
            reasons.add(why);
            return new Erased(all.size(), 0);
        });
        model.because("they asked");
        model.erase();
        model.choose(PAIR);
        model.because("  ");
        model.erase();
        assertThat(reasons).isEmpty();
        model.because(" they asked ");
        model.erase();
        assertThat(reasons).containsExactly("they asked");
        assertThat(compiled).isEqualTo(1);
        assertThat(model.state().get().erased()).isEqualTo(new Erased(1, 0));
        assertThat(model.state().get().chosen()).isNull();
    }

    @Test
    void keepsWhatWasChosenAsLongAsFilesAreLeft() {
        ErasingViewModel model = model((all, _) -> new Erased(all.size(), 2));
        model.choose(PAIR);
        model.because("they asked");
        model.erase();
        assertThat(model.state().get().chosen()).isEqualTo(PAIR);
        assertThat(model.state().get().ready()).isTrue();
        assertThat(compiled).isZero();
    }

    @Test
    void saysWhyTheRecordOfTheErasureCouldNotBeMade() {
        ErasingViewModel model = model((_, _) -> {
            throw new RecordException(RecordException.Reason.TOO_LARGE, "5 MiB", null);
        });
        model.choose(PAIR);
        model.because("they asked");
        model.erase();
        assertThat(problems.standing()).extracting(Problem::textKey).containsExactly("problem.record.too-large");
        assertThat(model.state().get().busy()).isFalse();
    }

    @Test
    void saysWhyItWasNotErased() {
        var away = new PublishException(PublishException.Reason.NAME_TAKEN, ShareFolder.Reason.MISSING.name());
        ErasingViewModel model = model((_, _) -> {
            throw away;
        });
        model.choose(PAIR);
        model.because("they asked");
        model.erase();
        assertThat(model.state().get().failure()).isSameAs(away);
        assertThat(model.state().get().ready()).isTrue();
    }
}

package se.medlyss.ui.base;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NavigatorTest {
    private final Navigator navigator = new Navigator(Visit.to(Place.TODAY));

    @Test
    void goesBackTheWayItCame() {
        navigator.go(Place.EVALUATIONS);
        navigator.go(Place.EVALUATIONS, "one");
        navigator.go(Place.EVALUATIONS, "one");
        navigator.back();
        assertThat(navigator.current().get()).isEqualTo(Visit.to(Place.EVALUATIONS));
        navigator.back();
        navigator.back();
        assertThat(navigator.current().get()).isEqualTo(Visit.to(Place.TODAY));
    }
}

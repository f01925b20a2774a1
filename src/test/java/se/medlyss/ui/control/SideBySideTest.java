package se.medlyss.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.layout.Region;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SideBySideTest {

    private final Region main = new Region();
    private final Region side = new Region();

    @BeforeEach
    void sizes() {
        main.setMinWidth(500);
        main.setMinHeight(100);
        side.setPrefHeight(400);
    }

    @Test
    void leavesTheMainOneMostOfALowWindowWhereTheOtherStandsBelowAndScrolls() {
        SideBySide both = laidOut(new SideBySide(main, side, 0.3).withSideAtMost(0.35));
        assertThat(side.getHeight()).isBetween(170.0, 176.0);
        assertThat(main.getHeight()).isGreaterThan(300);
        assertThat(both.minHeight(550)).isLessThan(150);
    }

    @Test
    void givesTheOneBelowAllItNeedsWhereItDoesNotScroll() {
        SideBySide both = laidOut(new SideBySide(main, side, 0.3));
        assertThat(side.getHeight()).isEqualTo(400);
        assertThat(both.minHeight(550)).isGreaterThanOrEqualTo(500);
    }

    @Test
    void standsBesideWhereBothFit() {
        SideBySide both = new SideBySide(main, side, 0.3).withSideAtMost(0.35);
        both.resize(1_000, 500);
        both.layout();
        assertThat(side.getLayoutX()).isGreaterThan(600);
        assertThat(side.getHeight()).isEqualTo(500);
    }

    private static SideBySide laidOut(SideBySide both) {
        both.resize(550, 500);
        both.layout();
        return both;
    }
}

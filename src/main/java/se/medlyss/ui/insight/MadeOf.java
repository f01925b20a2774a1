package se.medlyss.ui.insight;

import java.time.LocalDate;

/// What figures are made of: the same gives the same.
record MadeOf(BoardMaker maker, Chosen chosen, LocalDate date) {

    Board board() {
        return maker.make(chosen, date);
    }
}

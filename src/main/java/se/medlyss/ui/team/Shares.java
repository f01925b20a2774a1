package se.medlyss.ui.team;

import javafx.scene.control.TableView;

/// Divides a table's width among its columns.
final class Shares {

    /// Room for the borders and a scroll bar, in pixels.
    private static final double BESIDE = 16;

    private Shares() {}

    /// Gives each column its share, whatever the table's width.
    ///
    /// @param shares one for each column, together 100
    static void give(TableView<?> table, int... shares) {
        for (int i = 0; i < shares.length; i++) {
            table.getColumns()
                    .get(i)
                    .prefWidthProperty()
                    .bind(table.widthProperty().subtract(BESIDE).multiply(shares[i] / 100.0));
        }
    }
}

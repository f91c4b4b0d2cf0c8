package gradviz.app;

import gradviz.app.settings.Settings;
import gradviz.text.Messages;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The three columns of the workbench: the outer ones scroll, and their edges can be moved.
final class Columns extends SplitPane {
    private final ColumnWidths widths;

    Columns(VBox left, Node centre, VBox right, Settings settings, Messages messages) {
        getStyleClass().add("columns");
        widths = new ColumnWidths(settings, this);
        ScrollPane listing = scrolled(left);
        listing.setFitToHeight(true);
        ColumnEdge leftEdge = new ColumnEdge(widths, ColumnWidths.Side.LEFT, messages);
        ColumnEdge rightEdge = new ColumnEdge(widths, ColumnWidths.Side.RIGHT, messages);
        // Tab goes through the parts in the order in which they are set: as they are seen.
        StackPane first = outer(listing, leftEdge);
        StackPane last = outer(rightEdge, scrolled(right));
        rightEdge.setViewOrder(-1);
        StackPane.setAlignment(leftEdge, Pos.CENTER_RIGHT);
        StackPane.setAlignment(rightEdge, Pos.CENTER_LEFT);
        getItems().setAll(first, centre, last);
        SplitPane.setResizableWithParent(first, false);
        SplitPane.setResizableWithParent(last, false);
    }

    void setTextScale(double scale) {
        widths.setTextScale(scale);
    }

    /// A split pane that gets another width keeps the pixels of its columns, whatever its dividers
    /// were told, so they are told once it has done so.
    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        if (widths.fit()) {
            super.layoutChildren();
        }
    }

    private static StackPane outer(Node... parts) {
        StackPane column = new StackPane(parts);
        column.setMinWidth(ColumnWidths.NARROWEST);
        return column;
    }

    private static ScrollPane scrolled(VBox column) {
        ScrollPane scroll = new ScrollPane(column);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("quiet-scroll");
        return scroll;
    }
}

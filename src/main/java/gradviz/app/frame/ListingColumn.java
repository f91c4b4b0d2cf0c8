package gradviz.app.frame;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The left column: the listing, what is wrong with it, backward's own lines, the output.
///
/// The listing gets what its lines need; when all does not fit, it gives way first, down to a few
/// lines, then the output.
public final class ListingColumn extends Region {
    private static final double LEAST_LISTING = 110;
    private static final double LEAST_OUTPUT = 64;

    private final Region listing;
    private final Region trouble;
    private final Region code;
    private final Region output;
    private final Label heading;

    public ListingColumn(
            String title, Region listing, Region trouble, Region code, Region output) {
        this.listing = listing;
        this.trouble = trouble;
        this.code = code;
        this.output = output;
        heading = new Label(title);
        heading.getStyleClass().add("heading");
        getStyleClass().add("listing-column");
        code.getStyleClass().add("parted");
        output.getStyleClass().add("parted");
        getChildren().addAll(heading, listing, trouble, code, output);
    }

    @Override
    protected void layoutChildren() {
        double left = snappedLeftInset();
        double width = getWidth() - left - snappedRightInset();
        double y = snappedTopInset();
        double bottom = getHeight() - snappedBottomInset();
        y = put(heading, left, y, width, snapSizeY(heading.prefHeight(width)));
        double sentence = trouble.isVisible() ? snapSizeY(trouble.prefHeight(width)) : 0;
        double lines = snapSizeY(code.prefHeight(width));
        double room = bottom - y - sentence;
        double wanted = snapSizeY(listing.prefHeight(width));
        double most = Math.max(LEAST_LISTING, room - lines - LEAST_OUTPUT);
        y = put(listing, left, y, width, Math.min(wanted, most));
        y = put(trouble, left, y, width, sentence);
        double forCode = Math.min(lines, Math.max(0, bottom - y - LEAST_OUTPUT));
        y = put(code, left, y, width, forCode);
        put(output, left, y, width, Math.max(0, bottom - y));
    }

    private double put(Region child, double x, double y, double width, double height) {
        layoutInArea(
                child, x, y, width, height, 0, javafx.geometry.HPos.LEFT, javafx.geometry.VPos.TOP);
        return y + height;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 180;
    }

    /// {@return parts one under the other, for the column at the right}
    public static VBox stack(Region... parts) {
        VBox stack = new VBox(parts);
        stack.getStyleClass().add("side-column");
        return stack;
    }
}

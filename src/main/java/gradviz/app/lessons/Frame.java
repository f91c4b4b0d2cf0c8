package gradviz.app.lessons;

import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// The place of a card's picture: empty until it is made, then the picture, whole and never larger
/// than it was made.
final class Frame extends StackPane {
    /// Halved, a picture stays sharp: each pixel is the mean of four.
    private static final double HALF = 0.5;

    private static final double NEARLY_HALF = 0.62;

    private final ImageView view = new ImageView();
    private final Label instead = new Label();

    Frame() {
        getStyleClass().add("lesson-picture");
        view.setPreserveRatio(true);
        view.setSmooth(true);
        view.setManaged(false);
        instead.getStyleClass().add("soft");
        instead.setWrapText(true);
        setMouseTransparent(true);
        getChildren().addAll(view, instead);
    }

    /// @param otherwise said where there is no picture
    void show(@Nullable Image image, String otherwise) {
        view.setImage(image);
        instead.setText(image == null ? otherwise : "");
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        Image image = view.getImage();
        if (image == null) {
            return;
        }
        double width = getWidth() - getInsets().getLeft() - getInsets().getRight();
        double height = getHeight() - getInsets().getTop() - getInsets().getBottom();
        double fit = Math.min(width / image.getWidth(), height / image.getHeight());
        double scale = fit >= HALF && fit < NEARLY_HALF ? HALF : Math.min(1, fit);
        view.setFitWidth(image.getWidth() * scale);
        view.setFitHeight(image.getHeight() * scale);
        view.relocate(
                Math.rint((getWidth() - image.getWidth() * scale) / 2),
                Math.rint((getHeight() - image.getHeight() * scale) / 2));
    }
}

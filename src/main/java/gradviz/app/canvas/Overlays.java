package gradviz.app.canvas;

import gradviz.app.show.Position;
import gradviz.app.show.Show;
import gradviz.app.show.WhileShown;
import gradviz.text.Messages;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// What lies above a picture and is no part of it: why it is dimmed, how much of the graph it
/// shows, what the pointer is on, and the ring of the keyboard's focus.
final class Overlays {
    private static final double BESIDE = 14;
    private static final double ABOVE = 12;
    private static final double BORDER = 8;

    private final EdgeTip edgeTip;
    private final Veil veil;
    private final Remark remark = new Remark();
    private final Label tip = new Label();
    private final Region ring = new Region();
    private final ScopeTip scopeTip;
    private @Nullable PartKey told;

    Overlays(Show show, Messages messages) {
        edgeTip = new EdgeTip(messages);
        scopeTip = new ScopeTip(messages);
        veil = new Veil(show.dimmedProperty());
        ring.getStyleClass().add("canvas-focus");
        tip.getStyleClass().add("canvas-tip");
        tip.setVisible(false);
        for (Node node : List.of(tip, ring)) {
            node.setManaged(false);
            node.setMouseTransparent(true);
        }
        WhileShown.tell(
                remark,
                show.storyboardProperty(),
                storyboard -> {
                    remark.tell(storyboard);
                    remark.lie(ring.getWidth());
                });
    }

    /// {@return all of them, from back to front}
    List<Node> nodes() {
        return List.of(veil, remark, tip, ring);
    }

    /// {@return how high the remark at the top is, 0 where there is none}
    double top() {
        return remark.isVisible() ? remark.getHeight() : 0;
    }

    /// Lies over a view of a size, of which some is covered at the bottom.
    void cover(double width, double height, double covered) {
        veil.cover(width, height, covered);
        ring.resizeRelocate(0, 0, width, height);
        remark.lie(width);
    }

    /// Says what an edge carries or a scope holds that the pointer is on; hides where it is on
    /// neither.
    void point(@Nullable Position position, @Nullable PartKey key, double x, double y) {
        boolean speaks = key != null && (key.edge() >= 0 || key.scope() >= 0);
        tip.setVisible(position != null && speaks);
        if (position != null && key != null && speaks) {
            if (!key.equals(told)) {
                tip.setText(text(position, key));
            }
            tip.autosize();
            double left = Math.min(x + BESIDE, ring.getWidth() - tip.getWidth() - BORDER);
            double top = y - tip.getHeight() - ABOVE;
            tip.relocate(Math.max(BORDER, left), Math.max(BORDER, top));
        }
        told = speaks ? key : null;
    }

    private String text(Position position, PartKey key) {
        return key.scope() >= 0
                ? scopeTip.text(position.storyboard(), key.scope())
                : edgeTip.text(position, key.edge());
    }
}

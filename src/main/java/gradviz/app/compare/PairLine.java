package gradviz.app.compare;

import gradviz.app.show.Player;
import gradviz.storyboard.compare.Comparison;
import gradviz.text.Messages;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// The time line of one side: a thumb to drag, which moves both sides, and a mark where they part.
final class PairLine extends Region {
    private static final double TRACK = 5;
    private static final double THUMB = 17;
    private static final double MARK_WIDTH = 14;
    private static final double MARK_HEIGHT = 9;

    private final Player player;
    private final Messages messages;
    private final String side;
    private final Region track = region("track");
    private final Region passed = region("track-passed");
    private final Region thumb = region("thumb");
    private final Region mark = region("parting");
    private int first;

    /// @param side what this side is called
    PairLine(CompareModel model, String side, Messages messages) {
        this.player = model.player();
        this.messages = messages;
        this.side = side;
        getStyleClass().addAll("timeline", "pair-line");
        setAccessibleRole(AccessibleRole.SLIDER);
        setMinSize(100, 26);
        setPrefHeight(30);
        Tooltip.install(this, new Tooltip(messages.text("compare.line.tip")));
        getChildren().addAll(track, passed, mark, thumb);
        model.comparisonProperty().subscribe(this::follow);
        player.stepProperty().subscribe(_ -> tell());
        player.lastProperty().subscribe(_ -> tell());
        setOnMousePressed(event -> seek(event.getX()));
        setOnMouseDragged(event -> seek(event.getX()));
    }

    private void follow(@Nullable Comparison comparison) {
        first = comparison == null ? 0 : comparison.first();
        mark.setVisible(first > 0);
        tell();
    }

    private void tell() {
        setAccessibleText(
                messages.text(
                        first > 0 ? "compare.line.parting" : "compare.line",
                        "side",
                        side,
                        "step",
                        player.step(),
                        "last",
                        player.last(),
                        "n",
                        first));
        requestLayout();
    }

    private void seek(double x) {
        double room = getWidth() - THUMB;
        double fraction = Math.clamp((x - THUMB / 2) / Math.max(1, room), 0, 1);
        player.seek((int) Math.round(fraction * player.last()));
    }

    private double place(int step) {
        return THUMB / 2 + (getWidth() - THUMB) * step / Math.max(1, player.last());
    }

    @Override
    protected void layoutChildren() {
        double middle = getHeight() * 0.6;
        double left = THUMB / 2;
        track.resizeRelocate(left, middle - TRACK / 2, getWidth() - THUMB, TRACK);
        double now = place(player.step());
        passed.resizeRelocate(left, middle - TRACK / 2, Math.max(0, now - left), TRACK);
        thumb.resizeRelocate(now - THUMB / 2, middle - THUMB / 2, THUMB, THUMB);
        double above = middle - THUMB / 2 - MARK_HEIGHT - 1;
        mark.resizeRelocate(place(first) - MARK_WIDTH / 2, above, MARK_WIDTH, MARK_HEIGHT);
    }

    private static Region region(String styleClass) {
        Region region = new Region();
        region.getStyleClass().add(styleClass);
        region.setMouseTransparent(true);
        return region;
    }
}

package gradviz.app.panel;

import gradviz.app.show.Pace;
import gradviz.app.show.Player;
import gradviz.app.show.WhileShown;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;

/// A line from the first step to the last, with a thumb to drag.
///
/// Who drags goes to a step; who goes on or back by a single step meets what stands between two, as
/// with the keys.
public abstract class StepSlider extends Region {
    /// How large its parts are.
    ///
    /// @param track the height of the line, in pixels
    /// @param thumb the width of the thumb, in pixels
    /// @param middle how far down both lie, as a part of the height
    public record Build(double track, double thumb, double middle) {}

    private final Player player;
    private final Pace pace;
    private final Build build;
    private final Region track = piece("track");
    private final Region passed = piece("track-passed");
    private final Region thumb = piece("thumb");

    @SuppressWarnings("this-escape") // Nothing is told before it is in a scene.
    protected StepSlider(Player player, Pace pace, Build build) {
        this.player = player;
        this.pace = pace;
        this.build = build;
        getStyleClass().add("timeline");
        setAccessibleRole(AccessibleRole.SLIDER);
        setFocusTraversable(true);
        WhileShown.tell(this, player.stepProperty(), _ -> tell());
        WhileShown.tell(this, player.lastProperty(), _ -> tell());
        setOnMousePressed(
                event -> {
                    requestFocus();
                    seek(event.getX());
                });
        setOnMouseDragged(event -> seek(event.getX()));
    }

    /// {@return what is said of a step}
    protected abstract String spoken(int step, int last);

    /// Sets what stands on the line, behind the thumb.
    protected final void setMarks(List<Region> marks) {
        getChildren().setAll(track, passed);
        getChildren().addAll(marks);
        getChildren().add(thumb);
        requestLayout();
    }

    /// Says and shows anew where the thumb stands.
    protected final void tell() {
        setAccessibleText(spoken(player.step(), player.last()));
        notifyAccessibleAttributeChanged(AccessibleAttribute.VALUE);
        requestLayout();
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case VALUE -> (double) player.step();
            case MIN_VALUE -> 0.0;
            case MAX_VALUE -> (double) player.last();
            case VALUE_STRING -> getAccessibleText();
            case ORIENTATION -> Orientation.HORIZONTAL;
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        switch (action) {
            case INCREMENT -> pace.step();
            case DECREMENT -> pace.back();
            case SET_VALUE -> {
                if (parameters.length > 0 && parameters[0] instanceof Number step) {
                    player.seek((int) Math.round(step.doubleValue()));
                }
            }
            default -> super.executeAccessibleAction(action, parameters);
        }
    }

    private void seek(double x) {
        double room = getWidth() - build.thumb;
        double fraction = Math.clamp((x - build.thumb / 2) / Math.max(1, room), 0, 1);
        player.seek((int) Math.round(fraction * player.last()));
    }

    /// {@return where a step lies, from the left}
    protected final double place(int step) {
        double room = getWidth() - build.thumb;
        return build.thumb / 2 + room * step / Math.max(1, player.last());
    }

    /// {@return where the middle of the line lies, from the top}
    protected final double middle() {
        return getHeight() * build.middle;
    }

    @Override
    protected void layoutChildren() {
        double high = build.track;
        double left = build.thumb / 2;
        double top = middle() - high / 2;
        track.resizeRelocate(left, top, Math.max(0, getWidth() - build.thumb), high);
        double now = place(player.step());
        passed.resizeRelocate(left, top, Math.max(0, now - left), high);
        thumb.resizeRelocate(now - left, middle() - left, build.thumb, build.thumb);
    }

    /// {@return a part of the line that leaves the pointer to the line}
    protected static Region piece(String... styleClasses) {
        Region region = new Region();
        region.getStyleClass().addAll(styleClasses);
        region.setMouseTransparent(true);
        return region;
    }
}

package gradviz.app;

import gradviz.text.Messages;
import java.util.Locale;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// The edge of an outer column, for whoever has no mouse: Left and Right move it, Home puts it
/// back.
///
/// The pointer drags the divider that lies beside it.
final class ColumnEdge extends Region {
    private static final double STEP = 24;

    private final ColumnWidths widths;
    private final ColumnWidths.Side side;
    private final Messages messages;

    ColumnEdge(ColumnWidths widths, ColumnWidths.Side side, Messages messages) {
        this.widths = widths;
        this.side = side;
        this.messages = messages;
        setId("edge-" + side.name().toLowerCase(Locale.ROOT));
        getStyleClass().add("column-edge");
        setAccessibleRole(AccessibleRole.SLIDER);
        setAccessibleHelp(messages.text("keys.column-edge"));
        setFocusTraversable(true);
        setMouseTransparent(true);
        setOnKeyPressed(this::key);
        focusedProperty().subscribe(_ -> tell());
    }

    /// {@return whether the control with the focus is an edge that uses the key itself}
    static boolean keeps(@Nullable Node owner, KeyEvent event) {
        boolean plain = !event.isShortcutDown() && !event.isAltDown() && !event.isShiftDown();
        return owner instanceof ColumnEdge && plain && isOwn(event.getCode());
    }

    private static boolean isOwn(KeyCode code) {
        return switch (code) {
            case LEFT, RIGHT, KP_LEFT, KP_RIGHT, HOME -> true;
            default -> false;
        };
    }

    private void key(KeyEvent event) {
        if (keeps(this, event)) {
            switch (event.getCode()) {
                case LEFT, KP_LEFT -> move(-STEP);
                case RIGHT, KP_RIGHT -> move(STEP);
                default -> reset();
            }
            event.consume();
        }
    }

    private void reset() {
        widths.reset(side);
        tell();
    }

    private void move(double by) {
        widths.moveEdge(side, by);
        tell();
    }

    private void tell() {
        setAccessibleText(
                messages.text(
                        "window.edge." + side.name().toLowerCase(Locale.ROOT),
                        "width",
                        Math.round(widths.width(side))));
        notifyAccessibleAttributeChanged(AccessibleAttribute.VALUE);
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case VALUE -> widths.width(side);
            case MIN_VALUE -> ColumnWidths.NARROWEST;
            case MAX_VALUE -> widths.widest(side);
            case VALUE_STRING -> getAccessibleText();
            case ORIENTATION -> Orientation.HORIZONTAL;
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        double wider = side == ColumnWidths.Side.LEFT ? STEP : -STEP;
        switch (action) {
            case INCREMENT -> move(wider);
            case DECREMENT -> move(-wider);
            default -> super.executeAccessibleAction(action, parameters);
        }
    }
}

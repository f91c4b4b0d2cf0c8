package gradviz.app.twin;

import gradviz.app.canvas.CanvasView;
import gradviz.app.show.Position;
import gradviz.app.show.Show;
import gradviz.app.show.WhileShown;
import gradviz.drawing.Rect;
import gradviz.storyboard.twin.Item;
import gradviz.text.Messages;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import org.jspecify.annotations.Nullable;

/// A canvas's parts as places for the focus, laid over it.
///
/// A canvas has no children that a screen reader could find. Here are those around the walk, in
/// reading order; one of them can be tabbed to, and from there arrows walk.
public final class TwinLayer extends Pane {
    private static final int REACH = 24;
    private static final double RING = 7;

    private final CanvasView canvas;
    private final Show show;
    private final Twin twin;
    private final Messages messages;
    private Map<Item, TwinPart> parts = new HashMap<>();

    public TwinLayer(CanvasView canvas, Show show, Messages messages) {
        this.canvas = canvas;
        this.show = show;
        this.twin = new Twin(show, messages);
        this.messages = messages;
        setId("twin");
        setPickOnBounds(false);
        setAccessibleRole(AccessibleRole.PARENT);
        setAccessibleText(messages.text("twin.name"));
        setAccessibleHelp(messages.text("twin.help"));
        addEventHandler(KeyEvent.KEY_PRESSED, this::press);
        canvas.setOnPainted(this::place);
        WhileShown.tell(this, show.selectedProperty(), this::select);
        WhileShown.changes(this, show.positionProperty(), this::step);
    }

    /// {@return whether a key walks from the node that has the focus, so that the window must not
    /// take it}
    public static boolean keeps(@Nullable Node owner, KeyEvent event) {
        return owner instanceof TwinPart part
                && (TwinKeys.wayOf(event).isPresent()
                        || TwinKeys.isFold(event) && part.scope() >= 0);
    }

    /// Puts the focus on the part where the walk stands, and says how to go on.
    public void enter() {
        renew();
        Item item = twin.current();
        if (item == null) {
            canvas.requestFocus();
        } else {
            goTo(item);
            part(item).setAccessibleHelp(messages.text("twin.help"));
        }
    }

    private void press(KeyEvent event) {
        Item here = twin.current();
        if (here != null && TwinKeys.isFold(event)) {
            turn(twin.scopeOf(here), event);
        }
        TwinKeys.wayOf(event)
                .ifPresent(
                        way -> {
                            if (twin.walk(way)) {
                                Item item = twin.current();
                                if (item != null) {
                                    goTo(item);
                                }
                            }
                            event.consume();
                        });
    }

    /// The scope is the one part that is there before and after.
    private void turn(int scope, KeyEvent event) {
        if (scope >= 0) {
            goTo(new Item.Scope(scope));
            canvas.turn(scope);
            event.consume();
        }
    }

    private void goTo(Item item) {
        twin.goTo(item);
        renew();
        part(item).say(false);
        part(item).requestFocus();
        Position there = show.position();
        if (there != null) {
            canvas.reveal(Places.of(item, there.storyboard()));
        }
    }

    /// A part that has the focus says what the step did; one that the step took away hands it on.
    /// Where the same step is only laid out in another way, it says what has become of it.
    private void step(@Nullable Position before, @Nullable Position now) {
        boolean focused = hasFocus();
        renew();
        Item item = twin.current();
        if (!focused) {
            return;
        }
        if (item == null) {
            canvas.requestFocus();
            return;
        }
        TwinPart part = part(item);
        part.requestFocus();
        part.say(!isSameStep(before, now));
    }

    @SuppressWarnings("ReferenceEquality") // A run that was not done again is the same instance.
    private static boolean isSameStep(@Nullable Position before, @Nullable Position now) {
        return before != null
                && now != null
                && before.step() == now.step()
                && before.storyboard().run() == now.storyboard().run();
    }

    private void select(Number selected) {
        twin.follow(selected.intValue());
        renew();
    }

    private void renew() {
        Map<Item, TwinPart> now = new HashMap<>();
        List<Node> inOrder = new ArrayList<>();
        Item current = twin.current();
        for (Item item : twin.around(REACH)) {
            TwinPart known = parts.get(item);
            TwinPart part = known == null ? make(item) : known;
            part.setFocusTraversable(item.equals(current));
            now.put(item, part);
            inOrder.add(part);
        }
        parts = now;
        fill(inOrder);
        place();
    }

    /// Parts that stay are not taken out and put back: that would take the focus from them.
    private void fill(List<Node> inOrder) {
        getChildren().retainAll(inOrder);
        for (int i = 0; i < inOrder.size(); i++) {
            Node wanted = inOrder.get(i);
            if (i >= getChildren().size() || !getChildren().get(i).equals(wanted)) {
                // Another listing may have the same part in another place.
                getChildren().remove(wanted);
                getChildren().add(i, wanted);
            }
        }
    }

    private TwinPart make(Item item) {
        TwinPart part = new TwinPart(twin, item, messages);
        part.focusedProperty().subscribe(focused -> light(part, focused));
        return part;
    }

    private void light(TwinPart part, boolean focused) {
        canvas.litProperty().set(focused ? part.item().key() : "");
        if (!focused) {
            part.setAccessibleHelp(null);
        }
    }

    /// Keeps every part where the picture has it.
    private void place() {
        Position there = show.position();
        if (there != null) {
            parts.forEach((item, part) -> place(part, Places.of(item, there.storyboard())));
        }
    }

    private void place(TwinPart part, Rect frame) {
        Rect seen = canvas.toView(frame).grow(RING);
        part.resizeRelocate(seen.x(), seen.y(), seen.width(), seen.height());
    }

    private TwinPart part(Item item) {
        return parts.computeIfAbsent(item, this::make);
    }

    private boolean hasFocus() {
        return parts.values().stream().anyMatch(Node::isFocused);
    }
}

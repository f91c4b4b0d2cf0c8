package gradviz.app.twin;

import gradviz.storyboard.twin.Item;
import gradviz.text.Messages;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;

/// A place for the focus over one part of the picture; what is said of it is asked for when it is
/// needed.
public final class TwinPart extends Region {
    private final Twin twin;
    private final Item item;
    private boolean announcing;

    TwinPart(Twin twin, Item item, Messages messages) {
        this.twin = twin;
        this.item = item;
        setId("twin-" + item.key().replace(':', '-'));
        getStyleClass().add("twin-part");
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleRoleDescription(messages.text(kind(item)));
        setMouseTransparent(true);
        setManaged(false);
    }

    /// {@return the scope that it is or is in, or -1}
    int scope() {
        return twin.scopeOf(item);
    }

    Item item() {
        return item;
    }

    /// Says the part alone, or what the step did first.
    void say(boolean withStep) {
        announcing = withStep;
        notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        if (attribute == AccessibleAttribute.TEXT) {
            return announcing ? twin.announcement(item) : twin.text(item);
        }
        return super.queryAccessibleAttribute(attribute, parameters);
    }

    private static String kind(Item item) {
        return switch (item) {
            case Item.Variable _ -> "twin.part.variable";
            case Item.Function _ -> "twin.part.function";
            case Item.Edge _ -> "twin.part.edge";
            case Item.Scope _ -> "fold.part";
        };
    }
}

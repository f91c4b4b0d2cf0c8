package gradviz.app.twin;

import gradviz.app.show.Position;
import gradviz.app.show.Show;
import gradviz.graph.fold.Folding;
import gradviz.storyboard.Storyboard;
import gradviz.storyboard.twin.Item;
import gradviz.storyboard.twin.Reading;
import gradviz.storyboard.twin.ReadingOrder;
import gradviz.text.Messages;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Where the walk through the picture stands, and what is said there.
///
/// The variable that is walked to is the selected one, and one selected elsewhere is where the walk
/// goes on. An edge selects the variable that its contribution reaches.
public final class Twin {
    /// A way to the next part.
    public enum Way {
        /// The next in reading order.
        NEXT,
        /// The one before in reading order.
        PREVIOUS,
        /// Along an edge, toward outputs.
        FORWARD,
        /// Along an edge, toward leaves.
        BACKWARD,
        /// The next use of the same variable.
        NEXT_USE,
        /// The use of the same variable before.
        PREVIOUS_USE
    }

    private final Show show;
    private final Messages messages;
    private @Nullable Item current;
    private @Nullable Storyboard ordered;
    private @Nullable ReadingOrder order;
    private @Nullable Position read;
    private @Nullable Reading reading;
    private boolean walking;

    public Twin(Show show, Messages messages) {
        this.show = show;
        this.messages = messages;
    }

    /// {@return the part where the walk stands, or null where nothing is shown}
    public @Nullable Item current() {
        Reading now = reading();
        if (now == null || now.size() == 0) {
            return null;
        }
        Item item = current;
        if (item == null || !now.shows(item)) {
            item = now.item(item == null ? 0 : now.size() - 1);
            current = item;
        }
        return item;
    }

    /// Goes to the next part of a way, if there is one.
    ///
    /// @return whether it went
    public boolean walk(Way way) {
        Item from = current();
        Reading now = reading();
        if (from == null || now == null) {
            return false;
        }
        Optional<Item> next =
                switch (way) {
                    case NEXT -> now.beside(from, 1);
                    case PREVIOUS -> now.beside(from, -1);
                    case FORWARD -> now.forward(from).stream().findFirst();
                    case BACKWARD -> now.backward(from).stream().findFirst();
                    case NEXT_USE -> now.otherUse(from, 1);
                    case PREVIOUS_USE -> now.otherUse(from, -1);
                };
        next.ifPresent(this::goTo);
        return next.isPresent();
    }

    /// Goes to a part that is shown.
    public void goTo(Item item) {
        Position position = show.position();
        current = item;
        if (position == null) {
            return;
        }
        walking = true;
        switch (item) {
            case Item.Variable(int id) -> show.selectedProperty().set(id);
            case Item.Edge(int id) ->
                    show.selectedProperty().set(position.storyboard().graph().edge(id).variable());
            case Item.Function _, Item.Scope _ -> {}
        }
        walking = false;
    }

    /// {@return the scope that a part is, or that its function is in, or -1}
    public int scopeOf(Item item) {
        Position position = show.position();
        if (position == null) {
            return -1;
        }
        Folding folding = position.storyboard().folding();
        return switch (item) {
            case Item.Scope(int id) -> id;
            case Item.Function(int id) -> folding.around(id);
            case Item.Edge(int id) -> folding.around(folding.graph().edge(id).function());
            case Item.Variable(int id) -> {
                int creator = folding.graph().variable(id).creator();
                yield creator < 0 ? -1 : folding.around(creator);
            }
        };
    }

    /// {@return what is said of a part}
    public String text(Item item) {
        Reading now = reading();
        return now == null || !now.shows(item) ? "" : now.text(item);
    }

    /// {@return what is said of a part right after a step: what the step did, then the part}
    public String announcement(Item item) {
        Position position = show.position();
        return position == null
                ? ""
                : messages.text(
                        "sentences",
                        "first",
                        position.storyboard().narration(position.step()).text(),
                        "second",
                        text(item));
    }

    /// {@return the parts around the walk in reading order, at most so many on each side}
    List<Item> around(int reach) {
        Item middle = current();
        Reading now = reading();
        if (middle == null || now == null) {
            return List.of();
        }
        int place = now.place(middle);
        int from = Math.max(0, place - reach);
        int to = Math.min(now.size(), place + reach + 1);
        return IntStream.range(from, to).mapToObj(now::item).toList();
    }

    /// Goes on from a variable that was selected elsewhere.
    void follow(int selected) {
        if (!walking && selected != Show.NOTHING) {
            current = new Item.Variable(selected);
        }
    }

    private @Nullable Reading reading() {
        Position position = show.position();
        if (position == null) {
            return null;
        }
        if (!position.equals(read)) {
            read = position;
            reading =
                    Reading.of(
                            position.storyboard(),
                            order(position.storyboard()),
                            position.step(),
                            messages);
        }
        return reading;
    }

    @SuppressWarnings("ReferenceEquality") // Another storyboard has another graph.
    private ReadingOrder order(Storyboard storyboard) {
        ReadingOrder known = order;
        if (known == null || storyboard != ordered) {
            known = ReadingOrder.of(storyboard.folding());
            order = known;
            ordered = storyboard;
        }
        return known;
    }
}

package gradviz.layout;

/// Something that edges go around, from `left` to `right` where it stands or will stand.
///
/// @param cell to which it belongs
record Obstacle(int cell, Kind kind, Area area) {

    /// What stands in the way.
    enum Kind {
        /// A pill, a box, a chip or a tag.
        BODY,
        /// The gradient beneath a pill, which may be wider than the pill.
        TEXT,
        /// A card, from which the edges of its own pill keep away too.
        LEDGER
    }

    boolean meets(double top, double bottom, double room) {
        return area.y() - room < bottom && area.bottom() + room > top;
    }

    /// {@return whether it may reach out of its column}
    boolean hangs() {
        return kind != Kind.BODY;
    }

    Obstacle moved(double dx) {
        return new Obstacle(cell, kind, area.moved(dx, 0));
    }
}

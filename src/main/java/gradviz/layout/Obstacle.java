package gradviz.layout;

/// Something that edges go around, from `left` to `right` where it stands or will stand.
///
/// @param cell to which it belongs
/// @param ledger whether the edges of that cell itself must keep away too
record Obstacle(int cell, boolean ledger, Area area) {

    boolean meets(double top, double bottom, double room) {
        return area.y() - room < bottom && area.bottom() + room > top;
    }

    Obstacle moved(double dx) {
        return new Obstacle(cell, ledger, area.moved(dx, 0));
    }
}

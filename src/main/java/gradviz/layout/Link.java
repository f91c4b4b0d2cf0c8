package gradviz.layout;

/// A line from a cell to one in the next column.
///
/// @param toOffset where it meets `to`, from the line of `to`
/// @param weight how much it wants to be level
/// @param rigid whether it is to be exactly level where there is room
record Link(int from, int to, double toOffset, double weight, boolean rigid) {}

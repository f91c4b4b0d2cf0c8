package gradviz.drawing;

import java.util.List;
import java.util.stream.Stream;

/// One picture.
///
/// @param bounds what it shows, margins included
/// @param ground what stays during a step: the same instance for every fraction of it, and parts
///   that did not change are the same instances as in the step before
/// @param moving what is under way, drawn above the ground
public record Drawing(Rect bounds, List<Part> ground, List<Part> moving) {
    /// Takes copies; a list that is immutable already is kept as the same instance.
    public Drawing {
        ground = List.copyOf(ground);
        moving = List.copyOf(moving);
    }

    /// {@return every part from back to front}
    public List<Part> parts() {
        return Stream.concat(ground.stream(), moving.stream()).toList();
    }
}

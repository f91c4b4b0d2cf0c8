package gradviz.drawing;

/// What a part is called in a file that others look into: its name, its time and its sentence.
///
/// @param id a name of its own, the same at every step
/// @param step the number of the step in which it appeared
/// @param changed the number of the latest step in which it was changed, `step` if it never was
/// @param sentence what it is and holds, for those who cannot see it; may be empty
public record Tag(String id, int step, int changed, String sentence) {}

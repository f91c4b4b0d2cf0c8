package gradviz.app.present;

/// The listing that comes after the one on show.
///
/// @param name what it is called
/// @param open opens it
public record Following(String name, Runnable open) {}

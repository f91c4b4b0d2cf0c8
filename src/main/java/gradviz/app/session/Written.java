package gradviz.app.session;

import java.util.Optional;

/// A listing as an act wrote it.
///
/// @param text the whole listing
/// @param aim where the playhead goes for it
/// @param unnamed the labels of variables that no line can clear, if there are any
record Written(String text, Aim aim, Optional<String> unnamed) {}
